import Foundation
import TestSupport
import Testing

@Suite("compare")
struct CompareCommandTests {
  static let truth = "\(Package.corpus)/truth.jsonl"

  @Test("two files of records, or folders of runs, as text, Markdown and JSON")
  func formats() throws {
    let folder = try TemporaryFolder()
    #expect(try Tool.run("run", Package.corpus, "--out", folder["run"], "--quiet").status == 0)
    let text = try Tool.run("compare", CompareCommandTests.truth, folder["run"])
    #expect(text.status == 0)
    #expect(text.output.hasPrefix("A: 14 putusan") && text.output.contains("A: 14 decisions"))
    #expect(text.words.contains("14 of the records stand in both files"))
    let english = try Tool.run("compare", CompareCommandTests.truth, folder["run"], "--lang", "en", "--format", "md")
    #expect(english.output.hasPrefix("# Comparison\n"))
    let json = try Tool.run(
      "compare", CompareCommandTests.truth, folder["run"], "--format", "json", "--out", folder["c.json"])
    #expect(json.status == 0 && json.data.isEmpty)
    let document = try JSONSerialization.jsonObject(with: folder.data("c.json")) as? [String: Any]
    #expect(document?["format"] as? String == "putusan-comparison/1")
  }

  @Test("findings.json in the place of the records gives the same comparison")
  func findings() throws {
    let folder = try TemporaryFolder()
    #expect(try Tool.run("run", Package.corpus, "--out", folder["run"], "--quiet").status == 0)
    let paths = ["records.jsonl", "findings.json"].map { folder["run/\($0)"] }
    let results = try paths.map { try Tool.run("compare", CompareCommandTests.truth, $0).output }
    #expect(results[0] == results[1] && !results[0].isEmpty)
  }

  @Test("no name of a defendant is in what it prints")
  func names() throws {
    let names = try Truth.defendantNames()
    for format in ["text", "md", "json"] {
      let result = try Tool.run("compare", CompareCommandTests.truth, CompareCommandTests.truth, "--format", format)
      #expect(!names.contains { result.output.contains($0) })
    }
  }

  @Test("what cannot be read is named with what to do, and no value of it is shown")
  func errors() throws {
    let folder = try TemporaryFolder()
    try folder.write("bad.jsonl", "{\"id\": \"Rahasiawati\", \"defendants\": \"Rahasiawati\"}\n")
    try folder.write("empty.jsonl", "\n")
    for name in ["bad.jsonl", "empty.jsonl", "missing.jsonl", ""] {
      let result = try Tool.run("compare", folder[name], CompareCommandTests.truth)
      #expect(result.status == 1 && result.data.isEmpty, "\(name)")
      #expect(result.words.hasPrefix("Error: ") && !result.words.contains("Rahasiawati"), "\(name)")
    }
  }
}
