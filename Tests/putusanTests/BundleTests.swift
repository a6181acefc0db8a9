import Foundation
import TestSupport
import Testing

/// Saved pages beside documents, and decisions that are there twice.
@Suite("Bundles and duplicates")
struct BundleTests {
  static let page = "641_Pid.Sus_2020_PN_Rbg.html"
  static let document = "614_Pid.Sus_2019_PN_Crp.txt"

  /// The page of case 641 with a document that was given its number, and the page of case 718 with a document of
  /// another case.
  private func bundles() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: "\(Package.corpus)/\(Self.document)", encoding: .utf8)
    try folder.copy("\(Package.corpus)/\(Self.page)", as: "a.html")
    try folder.write("a.txt", text.replacing("614/Pid.Sus/2019/PN Crp", with: "641/Pid.Sus/2020/PN Rbg"))
    try folder.copy("\(Package.corpus)/718_Pid.Sus_2021_PN_Lmj.html", as: "b.html")
    try folder.write("b.txt", text)
    return folder
  }

  private func records(_ lines: String) throws -> [[String: Any]] {
    try lines.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test(
    "a page and its document are one record with both sources; a wrong document is set aside", arguments: ["1", "4"])
  func bundle(jobs: String) throws {
    let folder = try bundles()
    let result = try Tool.run("extract", folder.path, "--jobs", jobs)
    #expect(result.status == 2)
    #expect(result.setAside.count == 1)
    #expect(result.setAside.first?.hasPrefix("set aside: \(folder["b.txt"]): another case behind this page: ") == true)
    #expect(result.words.contains("coded 2, set aside 1, read 2 pages with a document\n"))
    let records = try records(result.output)
    #expect(records.map { $0["id"] as? String } == ["a", "b"])
    #expect(records[0]["case_number"] as? String == "641/Pid.Sus/2020/PN Rbg")
    let source = try #require(records[0]["source"] as? [String: Any])
    #expect(source["path"] as? String == folder["a.txt"] && source["format"] as? String == "pdf-text")
    #expect((source["page"] as? [String: String])?["path"] == folder["a.html"])
    let alone = try #require(records[1]["source"] as? [String: Any])
    #expect(alone["path"] as? String == folder["b.html"] && alone["page"] == nil)
  }

  @Test("show finds the pair by its id or its page's, and names both", arguments: ["a", "641_Pid.Sus_2020_PN_Rbg"])
  func show(_ id: String) throws {
    let folder = try bundles()
    try FileManager.default.moveItem(atPath: folder["a.html"], toPath: folder[Self.page])
    let result = try Tool.run("show", id, folder.path, "--profile", "internal")
    #expect(result.status == 0)
    #expect(result.output.contains("\(folder["a.txt"]), pdf-text") && result.output.contains(folder[Self.page]))
    let alone = try Tool.run("show", "b", folder.path)
    #expect(alone.status == 0)
    #expect(alone.words.contains("another case behind this page"))
  }

  @Test("a duplicate is named and counted, and no failure")
  func duplicates() throws {
    let folder = try TemporaryFolder()
    try folder.copy("\(Package.corpus)/\(Self.document)", as: "a.txt")
    try folder.copy("\(Package.corpus)/\(Self.document)", as: "b.txt")
    let line = "duplicate: \(folder["b.txt"]): the same file as \(folder["a.txt"])\n"
    let result = try Tool.run("extract", folder.path, "--drop-duplicates")
    #expect(result.status == 0)
    #expect(try records(result.output).map { $0["id"] as? String } == ["a"])
    #expect(result.words.contains(line) && result.words.contains("coded 1, set aside 0, left out 1 duplicate\n"))
    for options in [[], ["--keep-duplicates"]] {
      let all = try Tool.run(["extract", folder.path, "--quiet"] + options)
      #expect(all.status == 0 && all.words.isEmpty)
      #expect(try records(all.output).count == 2, "a line for each input, unless told otherwise")
    }
  }

  @Test("run lists duplicates with what was kept in their place")
  func run() throws {
    let folder = try TemporaryFolder()
    try folder.copy("\(Package.corpus)/\(Self.document)", as: "a.txt")
    try folder.copy("\(Package.corpus)/\(Self.document)", as: "b.txt")
    let out = try TemporaryFolder()
    let result = try Tool.run("run", folder.path, "--out", out["x"], "--quiet")
    #expect(result.status == 0)
    #expect(
      try out.text("x/duplicates.jsonl") == """
        {"id":"b","path":"\(folder["b.txt"])","same":"file","kept_id":"a","kept_path":"\(folder["a.txt"])"}\n
        """)
    #expect(try out.text("x/records.jsonl").split(separator: "\n").count == 1)
    #expect(try out.text("x/set-aside.jsonl").isEmpty)
    #expect(try Tool.run("run", folder.path, "--out", out["y"], "--quiet", "--keep-duplicates").status == 0)
    #expect(try out.text("y/records.jsonl").split(separator: "\n").count == 2)
    #expect(try out.text("y/duplicates.jsonl").isEmpty)
  }

  @Test("evaluate finds a decision that was coded by hand behind its page, and scores copies too")
  func evaluate() throws {
    let folder = try TemporaryFolder()
    try folder.copy("\(Package.corpus)/\(Self.document)", as: Self.document)
    try FileManager.default.createDirectory(atPath: folder["again"], withIntermediateDirectories: true)
    try folder.copy("\(Package.corpus)/\(Self.document)", as: "again/873_Pid.Sus_2020_PN_Sbw.txt")
    let result = try Tool.run("evaluate", "--gold", EvaluateCommandTests.truth, folder.path, "--quiet")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("2 records, 43 fields\n"))
  }

  /// The Direktori's download is a zip of one PDF under a name of its own; people keep it beside the saved page.
  @Test("a page finds its document in a zip by the name of either")
  func packed() throws {
    let folder = try TemporaryFolder()
    let text = try Data(contentsOf: URL(filePath: "\(Package.corpus)/\(Self.document)"))
    try folder.copy("\(Package.corpus)/\(Self.page)", as: "a.html")
    let renamed = String(decoding: text, as: UTF8.self).replacing(
      "614/Pid.Sus/2019/PN Crp", with: "641/Pid.Sus/2020/PN Rbg")
    let entry = MadeArchive.Entry("putusan_641_pid.sus_2020_pn_rbg_20210101.txt", Array(renamed.utf8))
    try folder.write("a.zip", Data(MadeArchive.make(.zip, [entry])))
    let result = try Tool.run("extract", folder.path)
    #expect(result.status == 0, "\(result.words)")
    let records = try records(result.output)
    #expect(records.map { $0["id"] as? String } == ["a"])
    let source = try #require(records.first?["source"] as? [String: Any])
    #expect(source["path"] as? String == folder["a.zip/putusan_641_pid.sus_2020_pn_rbg_20210101.txt"])
    #expect((source["page"] as? [String: Any])?["path"] as? String == folder["a.html"])
  }

  @Test("a folder packed as it is reads like the folder")
  func packedFolder() throws {
    let (plain, zipped) = (try bundles(), try TemporaryFolder())
    let entries = try plain.names().map { MadeArchive.Entry("unduhan/\($0)", Array(try plain.data($0))) }
    try zipped.write("semua.zip", Data(MadeArchive.make(.zip, entries)))
    let (wanted, made) = (try Tool.run("extract", "-q", plain.path), try Tool.run("extract", "-q", zipped.path))
    #expect(made.status == wanted.status)
    #expect(made.setAside.count == 1)
    let inside = made.output.replacing(zipped["semua.zip/unduhan"], with: plain.path)
    #expect(inside == wanted.output)
  }

  @Test(
    "a page finds its PDF by the case number in its head",
    .enabled(if: MadePDF.canBeMade, "one of \(MadePDF.tools) is missing: no PDF is made"))
  func pdfByNumber() throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: "\(Package.corpus)/\(Self.document)", encoding: .utf8)
    let renamed = text.replacing("614/Pid.Sus/2019/PN Crp", with: "641/Pid.Sus/2020/PN Rbg")
    try folder.copy("\(Package.corpus)/\(Self.page)", as: "halaman.html")
    try folder.write("unduhan.pdf", try MadePDF.stamped(renamed, .lines))
    let records = try records(try Tool.run("extract", "-q", folder.path).output)
    #expect(records.map { $0["id"] as? String } == ["unduhan"])
  }
}
