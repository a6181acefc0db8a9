import Foundation
import TestSupport
import Testing

@Suite("putusan corpus generate")
struct CorpusCommandTests {
  private static let reference = Package.root.appending(path: "corpus/reference")

  /// Contents by path.
  private func files(below folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder), !isFolder.boolValue
      else {
        continue
      }
      files[name] = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
    }
    return files
  }

  @Test("the committed reference corpus is what seed 435 writes, byte for byte")
  func reference() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run("corpus", "generate", "--seed", "435", "--out", folder["made"], "--quiet")
    #expect(result.status == 0, "\(result.words)")
    let committed = try files(below: Self.reference.path)
    let written = try files(below: folder["made"])
    #expect(committed.count > 435)
    #expect(Set(committed.keys) == Set(written.keys))
    for (name, bytes) in committed where written[name] != bytes { Issue.record("\(name) differs") }
  }

  @Test("any number of jobs writes the same; more than a thousand cases are divided among folders")
  func jobs() throws {
    let folder = try TemporaryFolder()
    let arguments = ["corpus", "generate", "--seed", "9", "--cases", "1001", "--quiet", "--out"]
    #expect(try Tool.run(arguments + [folder["one"], "--jobs", "1"]).status == 0)
    #expect(try Tool.run(arguments + [folder["three"], "--jobs", "3"]).status == 0)
    let files = try files(below: folder["one"])
    #expect(try files == self.files(below: folder["three"]))
    #expect(files.keys.contains { $0.hasPrefix("decisions/00001/") })
    #expect(files["truth.jsonl"]?.split(separator: 0x0A).count == 1001)
  }

  @Test("a folder that holds decisions is left as it is")
  func mixture() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder["decisions"], withIntermediateDirectories: true)
    try folder.write("decisions/mine.txt", "x")
    let result = try Tool.run("corpus", "generate", "--cases", "3", "--out", folder.path)
    #expect(result.status == 1)
    #expect(result.words.contains("already holds decisions"))
    #expect(try files(below: folder.path).keys.sorted() == ["decisions/mine.txt"])
  }

  @Test("no cases, or more than can be numbered, are misuse", arguments: ["0", "-3", "100000001", "many"])
  func number(cases: String) throws {
    #expect(try Tool.run("corpus", "generate", "--cases=\(cases)", "--out", "/nonexistent/x").status == 64)
  }
}
