import Foundation
import TestSupport
import Testing

/// Inputs that are no decisions, each in its own way, among good ones.
@Suite("Set aside")
struct SetAsideTests {
  static let good = ["614_Pid.Sus_2019_PN_Crp.txt", "718_Pid.Sus_2021_PN_Lmj.html", "588_Pid.Sus_2020_PN_Kfm.xml"]

  static let ids = ["a-614_Pid.Sus_2019_PN_Crp", "m-718_Pid.Sus_2021_PN_Lmj", "z-588_Pid.Sus_2020_PN_Kfm"]

  static let challenge = """
    <!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body>
    <div id="challenge-error-text">Enable JavaScript and cookies to continue</div>
    <script>(function(){window._cf_chl_opt={cvId:'3'};}());</script></body></html>
    """
  static let noTable = """
    <!DOCTYPE html><html><head><title>Direktori Putusan</title></head><body><p>Tidak ditemukan</p></body></html>
    """
  static let bomb = """
    <?xml version="1.0"?><!DOCTYPE putusan [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><putusan><amar_putusan>&c;</amar_putusan></putusan>
    """
  static let external = """
    <?xml version="1.0"?><!DOCTYPE putusan [<!ENTITY x SYSTEM "file:///etc/passwd">]>
    <putusan><amar_putusan>&x;</amar_putusan></putusan>
    """

  /// Good ones stand before, between and behind the bad ones in the order of paths.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, file) in zip(["a", "m", "z"], SetAsideTests.good) {
      try folder.copy("\(Package.corpus)/\(file)", as: "\(name)-\(file)")
    }
    try folder.write("bad-empty.txt", "")
    try folder.write("bad-blank.html", " \n\t\n")
    // Not random by the day: every run tries the same bytes.
    var state: UInt64 = 42
    let random = (0..<4096).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    try folder.write("bad-random.bin", Data(random))
    let text = try Data(contentsOf: URL(filePath: "\(Package.corpus)/\(SetAsideTests.good[0])"))
    try folder.write("bad-truncated.txt", text.prefix(3000) + Data([0xE2, 0x80]))
    try folder.write("bad-challenge.html", SetAsideTests.challenge)
    try folder.write("bad-no-table.html", SetAsideTests.noTable)
    try folder.write("bad-bomb.xml", SetAsideTests.bomb)
    try folder.write("bad-external.xml", SetAsideTests.external)
    try folder.write("bad-sparse.txt", "")
    try #require(truncate(folder["bad-sparse.txt"], 200 << 20) == 0)
    try FileManager.default.createSymbolicLink(atPath: folder["bad-loop"], withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(atPath: folder["bad-link.txt"], withDestinationPath: "nowhere.txt")
    try #require(mkfifo(folder["bad-pipe.txt"], 0o600) == 0)
    return folder
  }

  @Test("each bad input has one line that names it, all good ones come out, status 2", arguments: [1, 4])
  func all(jobs: Int) throws {
    let folder = try folder()
    let bad = try folder.names().filter { $0.hasPrefix("bad-") }
    let result = try Tool.run("extract", folder.path, "--jobs", "\(jobs)", "--quiet")
    #expect(result.status == 2)
    #expect(result.words == result.setAside.map { $0 + "\n" }.joined())
    #expect(result.setAside.count == bad.count)
    for (name, line) in zip(bad, result.setAside) {
      #expect(line.hasPrefix("set aside: \(folder[name]): "), "\(name)")
      #expect(!line.contains("root:"), "no content of other files")
    }
    let ids = result.output.split(separator: "\n").map { String($0.prefix { $0 != "," }) }
    #expect(ids == SetAsideTests.ids.map { "{\"id\":\"\($0)\"" })
  }

  @Test("a path that does not exist is set aside too")
  func missing() throws {
    let result = try Tool.run("extract", "/nowhere/at/all", "--quiet")
    #expect(result.status == 2)
    #expect(result.setAside == ["set aside: /nowhere/at/all: unreadable: No such file or directory"])
    #expect(result.data.isEmpty)
  }

  @Test("a file's name cannot steer the terminal")
  func steering() throws {
    let folder = try TemporaryFolder()
    try folder.write("a\u{1B}[31m\nb\u{202E}.txt", "")
    let result = try Tool.run("extract", folder.path, "--quiet")
    #expect(result.setAside.count == 1)
    #expect(result.words.contains("a\\x1B[31m\\x0Ab\\xE2\\x80\\xAE.txt: empty"))
  }

  @Test("run lists what was set aside, in its file and in its report")
  func run() throws {
    let folder = try folder()
    let out = try TemporaryFolder()
    let result = try Tool.run("run", folder.path, "--out", out["findings"], "--quiet")
    #expect(result.status == 2)
    #expect(result.output == "\(out["findings"])/report.id.html\n")
    let lines = try out.text("findings/set-aside.jsonl").split(separator: "\n")
    #expect(lines.count == result.setAside.count)
    #expect(lines.contains { $0.contains("bad-challenge.html\",\"reason\":\"challenge page\"") })
    #expect(try out.text("findings/report.en.md").contains("| A browser check, not a decision | 1 |"))
    #expect(try out.text("findings/records.jsonl").split(separator: "\n").count == 3)
  }

  /// It said that all inputs could be read.
  @Test("a report made later counts what was set aside too, from the run's folder and from its archive")
  func later() throws {
    let (input, folder) = (try folder(), try TemporaryFolder())
    let first = try Tool.run(
      "run", input.path, "--archive", folder["a.sqlite"], "--out", folder["run"], "--quiet", "--name", "x")
    #expect(first.status == 2)
    for (source, out) in [("run", "one"), ("run/records.jsonl", "two"), ("a.sqlite", "three")] {
      #expect(try Tool.run("report", folder[source], "--out", folder[out], "--name", "x").status == 0)
      #expect(try folder.data("\(out)/findings.json") == folder.data("run/findings.json"), "\(source)")
    }
    try folder.copy(folder["run/records.jsonl"], as: "alone.jsonl")
    #expect(try Tool.run("report", folder["alone.jsonl"], "--out", folder["four"]).status == 0)
    #expect(try folder.text("four/report.en.md").contains("No input is recorded as set aside."))
  }

  @Test("a mistyped folder leaves no archive and no folder behind")
  func mistyped() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run(
      "run", folder["nowhere"], "--archive", folder["a.sqlite"], "--out", folder["out"], "--quiet")
    #expect(result.status == 1 && result.words.contains("there is no file or folder \(folder["nowhere"])"))
    #expect(try folder.names().isEmpty)
  }

  @Test("where nothing can be coded, run fails and leaves the earlier report")
  func nothing() throws {
    let folder = try TemporaryFolder()
    try folder.write("empty.txt", "")
    try folder.write("report.id.html", "earlier")
    try folder.write("records.jsonl", "earlier")
    let result = try Tool.run("run", folder["empty.txt"], "--out", folder.path, "--quiet")
    #expect(result.status == 1)
    #expect(try folder.text("report.id.html") == "earlier")
    #expect(try folder.text("records.jsonl") == "earlier")
    #expect(try folder.names() == ["empty.txt", "records.jsonl", "report.id.html"])
  }
}
