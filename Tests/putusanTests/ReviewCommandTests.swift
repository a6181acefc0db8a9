import Foundation
import TestSupport
import Testing

@Suite("review")
struct ReviewCommandTests {
  /// An archive of the invented decisions, and what a run wrote of them.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let run = try Tool.run(
      "run", "--quiet", Package.corpus, "--archive", "a.sqlite", "--out", "plain", "--name", "X", in: folder.path)
    #expect(run.status == 0)
    return folder
  }

  /// One correction of the first case of the archive.
  private static func line(
    _ folder: TemporaryFolder, _ field: String, _ value: String, by name: String = "anna", second: Int = 0
  ) throws -> String {
    let records = String(decoding: try folder.data("plain/records.jsonl"), as: UTF8.self)
    let first = try #require(records.split(separator: "\n").first)
    let record = try #require(JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any])
    let id = try #require(record["id"] as? String)
    let sha256 = try #require((record["source"] as? [String: Any])?["sha256"] as? String)
    return """
      {"id":"\(id)","sha256":"\(sha256)","field":"\(field)","status":"corrected","value":\(value),"by":"\(name)",\
      "at":"2026-01-02T03:04:0\(second)Z"}

      """
  }

  @Test("a correction goes in once, changes findings only where it is asked for, and the report says so")
  func corrections() throws {
    let folder = try Self.folder()
    // An archive that nobody corrected yet gives a file of none, which another takes in.
    let none = try Tool.run("review", "export", "--out", "none.jsonl", "--archive", "a.sqlite", in: folder.path)
    #expect(none.status == 0 && none.words == "exported 0 corrections\n")
    let nothing = try Tool.run("review", "import", "none.jsonl", "--archive", "a.sqlite", in: folder.path)
    #expect(nothing.status == 0 && nothing.words == "imported 0 corrections\n")

    try folder.write("c.jsonl", try Self.line(folder, "victims.count", "77"))
    let imported = try Tool.run("review", "import", "c.jsonl", "--archive", "a.sqlite", in: folder.path)
    #expect(imported.status == 0 && imported.words == "imported 1 corrections\n")
    let again = try Tool.run("review", "import", "c.jsonl", "--archive", "a.sqlite", in: folder.path)
    #expect(again.status == 0 && again.words == "imported 0 corrections; 1 stand in the archive already\n")

    let name = ["--name", "X"]
    #expect(try Tool.run(["report", "a.sqlite", "--out", "same"] + name, in: folder.path).status == 0)
    #expect(try folder.data("same/findings.json") == folder.data("plain/findings.json"))
    #expect(try folder.data("same/methods.md") == folder.data("plain/methods.md"))
    let report = try Tool.run(
      ["report", "a.sqlite", "--with-corrections", "--out", "other"] + name, in: folder.path)
    #expect(report.status == 0)
    #expect(report.words == "with corrections: 1 values in 1 cases were reviewed, 1 of them replaced in 1 cases\n")
    #expect(try folder.data("other/findings.json") != folder.data("plain/findings.json"))
    for file in ["methods.md", "report.id.html", "report.en.md", "report.id.md", "report.en.html"] {
      let text = String(decoding: try folder.data("other/\(file)"), as: UTF8.self)
      #expect(text.contains("koreksi manusia") || text.contains("corrections by people"), "\(file)")
      #expect(!text.contains("anna"))
    }
    // The sentence goes along where a report is made from findings.
    #expect(try Tool.run(["report", "other/findings.json", "--out", "third"], in: folder.path).status == 0)
    #expect(
      String(decoding: try folder.data("third/methods.md"), as: UTF8.self).contains("corrections by people"))

    // A run takes them too, and the record on its line is the corrected one; the archive keeps the program's.
    let run = try Tool.run(
      ["run", "--quiet", Package.corpus, "--archive", "a.sqlite", "--with-corrections", "--out", "run"] + name,
      in: folder.path)
    #expect(run.status == 0)
    #expect(try folder.data("run/findings.json") == folder.data("other/findings.json"))
    let records = String(decoding: try folder.data("run/records.jsonl"), as: UTF8.self)
    #expect(records.contains("\"victims\":{\"count\":77"))
    let plain = try Tool.run(
      ["run", "--quiet", Package.corpus, "--archive", "a.sqlite", "--out", "back"] + name, in: folder.path)
    #expect(plain.status == 0)
    #expect(try folder.data("back/records.jsonl") == folder.data("plain/records.jsonl"))
    let compared = try Tool.run("compare", "a.sqlite", "plain", "--with-corrections", in: folder.path)
    #expect(compared.status == 0 && compared.words.contains("1 of them replaced"))
    withExtendedLifetime(folder) {}
  }

  @Test("a file with a bad line or an unknown case changes nothing, and says which line")
  func refused() throws {
    let folder = try Self.folder()
    let good = try Self.line(folder, "victims.count", "7")
    let unknown = good.replacing("\"sha256\":\"", with: "\"sha256\":\"0")
    let bad = try Self.line(folder, "border", "\"geheim\"")
    try folder.write("bad.jsonl", good + "geheim\n\n" + bad)
    let result = try Tool.run("review", "import", "bad.jsonl", "--archive", "a.sqlite", in: folder.path)
    #expect(result.status == 2)
    #expect(result.words.contains("line 2: ") && result.words.contains("line 4: border takes one of: domestic"))
    #expect(!result.words.contains("geheim") && result.words.hasSuffix("mend these lines and try again\n"))
    try folder.write("unknown.jsonl", unknown + good)
    let other = try Tool.run("review", "import", "unknown.jsonl", "--archive", "a.sqlite", in: folder.path)
    #expect(other.status == 2 && other.words.contains("line 1: no such case: "))
    #expect(try Tool.run("review", "export", "--archive", "a.sqlite", in: folder.path).output.isEmpty)
    let rest = try Tool.run(
      "review", "import", "unknown.jsonl", "--skip-unknown", "--archive", "a.sqlite", in: folder.path)
    #expect(rest.status == 2 && rest.words.contains("imported 1 corrections"))
    let exported = try Tool.run("review", "export", "--archive", "a.sqlite", in: folder.path)
    #expect(exported.output.split(separator: "\n").count == 1)
    let none = try Tool.run("review", "export", "--archive", "a.sqlite", "--by", "budi", in: folder.path)
    #expect(none.status == 0 && none.output.isEmpty)
    withExtendedLifetime(folder) {}
  }

  @Test("a sample is the same bytes each time, holds no coded value, and comes back as corrections of two coders")
  func sample() throws {
    let folder = try Self.folder()
    let command = ["review", "sample", "--archive", "a.sqlite", "--n", "6", "--stratify", "verdict,year"]
    for out in ["s1", "s2"] { #expect(try Tool.run(command + ["--out", out], in: folder.path).status == 0) }
    for file in ["sheet.csv", "sheet.xlsx", "sample.json"] {
      #expect(try folder.data("s1/\(file)") == folder.data("s2/\(file)"))
    }
    let refused = try Tool.run(command + ["--out", "s1"], in: folder.path)
    #expect(refused.status == 1 && refused.words.contains("is there already"))
    let sheet = String(decoding: try folder.data("s1/sheet.csv"), as: UTF8.self)
    var rows = sheet.components(separatedBy: "\r\n").dropLast().map { $0.components(separatedBy: ",,,") }
    #expect(rows.count > 6 * 42)
    // Two empty cells for value and note stand in every row before the digest: nothing is filled in.
    #expect(rows.dropFirst().allSatisfy { $0.count == 2 && $0[1].count == 64 })

    for (name, answer) in [("anna", "domestic"), ("budi", "cross border")] {
      var count = 0
      let filled = rows.enumerated().map { index, cells -> String in
        guard index > 0, cells[0].contains(",border,") else { return cells.joined(separator: ",,,") }
        count += 1
        return cells.joined(separator: count == 1 ? ",?,," : ",\(count == 2 ? "domestic" : answer),,")
      }
      try folder.write("\(name).csv", filled.joined(separator: "\r\n") + "\r\n")
      let done = try Tool.run(
        "review", "import", "\(name).csv", "--by", name, "--archive", "a.sqlite", in: folder.path)
      #expect(done.status == 0 && done.words == "imported 6 corrections\n")
      let again = try Tool.run(
        "review", "import", "\(name).csv", "--by", name, "--archive", "a.sqlite", in: folder.path)
      #expect(again.words == "imported 0 corrections; 6 stand in the archive already\n")
    }
    rows.removeAll()
    let machine = try Tool.run("evaluate", "--archive", "a.sqlite", "--by", "anna", in: folder.path)
    #expect(machine.status == 0 && machine.output.hasPrefix("6 records, 43 fields\n"))
    #expect(machine.output.contains(#/\nborder +6 +\d/#))
    let coders = try Tool.run(
      "evaluate", "--archive", "a.sqlite", "--by", "anna", "--against", "budi", in: folder.path)
    #expect(coders.output.contains(#/\nborder +6 +2 +0\.333 /#))
    let nobody = try Tool.run("evaluate", "--archive", "a.sqlite", "--by", "cici", in: folder.path)
    #expect(nobody.status == 1 && nobody.words.contains("corrections by: anna, budi"))
    withExtendedLifetime(folder) {}
  }

  @Test("the queue lists fields in doubt with what hangs on them")
  func queue() throws {
    let folder = try Self.folder()
    let queue = ["review", "queue", "--archive", "a.sqlite", "--by", "anna", "--limit", "1000"]
    let before = try Tool.run(queue, in: folder.path)
    let lines = before.output.split(separator: "\n")
    #expect(before.status == 0 && lines.first?.hasPrefix("case") == true && lines.count > 2)
    #expect(before.words == "judged 0 fields in doubt and 0 others; left \(lines.count - 1)\n")
    let first = try Tool.run(queue.dropLast() + ["1"], in: folder.path)
    func words(_ line: Substring?) -> [Substring]? { line?.split(separator: " ") }
    // Columns are as wide as what stands in them.
    #expect(words(first.output.split(separator: "\n").last) == words(lines[1]))
    withExtendedLifetime(folder) {}
  }

  @Test("an archive that is none is refused, and records hold no corrections")
  func noArchive() throws {
    let folder = try TemporaryFolder()
    try folder.write("r.jsonl", "{\"id\":\"x\"}\n")
    for command in [["review", "queue"], ["review", "export"], ["review", "import", "r.jsonl"]] {
      #expect(try Tool.run(command + ["--archive", "none.sqlite"], in: folder.path).status == 1)
    }
    let analyzed = try Tool.run("analyze", "r.jsonl", "--with-corrections", in: folder.path)
    #expect(analyzed.status == 1 && analyzed.words.contains("only archives hold corrections"))
  }
}
