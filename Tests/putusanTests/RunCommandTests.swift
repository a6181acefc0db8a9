import Foundation
import Testing

@Suite("run")
struct RunCommandTests {
  @Test("writes the report and its files, the same bytes with any number of jobs")
  func files() throws {
    let folder = try TemporaryFolder()
    for (name, jobs) in [("one", "1"), ("eight", "8")] {
      let result = try Tool.run(
        "run", Package.corpus, "--out", folder[name], "--jobs", jobs, "--name", "Contoh", "--quiet")
      #expect(result.status == 0)
      #expect(result.output == "\(folder[name])/report.id.html\n")
    }
    let names = try folder.names("one")
    #expect(
      names == [
        "codebook.md", "defendants.csv", "duplicates.jsonl", "findings.json", "records.jsonl", "report.en.html",
        "report.en.md", "report.id.html", "report.id.md", "set-aside.jsonl", "tables",
      ])
    for name in try names.filter({ $0 != "tables" }) + folder.names("one/tables").map({ "tables/\($0)" }) {
      #expect(try folder.text("one/\(name)") == folder.text("eight/\(name)"), "\(name)")
    }
    #expect(try folder.text("one/report.en.html").contains("Contoh"))
  }

  @Test("--lang chooses the reports and the path that is printed")
  func language() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run("run", Package.corpus, "--out", folder["x"], "--lang", "en", "--quiet")
    #expect(result.output == "\(folder["x"])/report.en.html\n")
    #expect(try !folder.names("x").contains("report.id.html"))
  }

  @Test("no defendant's name is in any file of the public profile; the internal one has them")
  func profiles() throws {
    let folder = try TemporaryFolder()
    let names = try Truth.defendantNames()
    #expect(names.count > 10)
    for profile in ["public", "internal"] {
      let result = try Tool.run(
        "run", Package.corpus, "--out", folder[profile], "--profile", profile, "--quiet")
      #expect(result.status == 0)
    }
    let files = try folder.names("public").filter { $0 != "tables" }
    for file in try files + folder.names("public/tables").map({ "tables/\($0)" }) {
      let text = try folder.text("public/\(file)").lowercased()
      #expect(!names.contains { text.contains($0.lowercased()) }, "\(file)")
    }
    let records = try folder.text("internal/records.jsonl").lowercased()
    #expect(names.contains { records.contains($0.lowercased()) })
  }
}

/// The coding by hand of the invented decisions.
enum Truth {
  static func defendantNames() throws -> [String] {
    let text = try String(contentsOfFile: "\(Package.corpus)/truth.jsonl", encoding: .utf8)
    return try text.split(separator: "\n").flatMap { line -> [String] in
      let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return (record?["defendants"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    }.filter { $0.split(separator: " ").count > 1 && !$0.hasPrefix("Terdakwa") }
  }
}
