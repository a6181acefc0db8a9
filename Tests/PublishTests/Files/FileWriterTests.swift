import Analyze
import Foundation
import Ingest
import Testing

@testable import Publish

@Suite("Writing a report")
struct FileWriterTests {
  @Test("replaces the files of an earlier report, leaves others alone, leaves nothing aside")
  func replaces() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "putusan-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let publisher = Publisher(PublishOptions(corpusName: Phrase("x"), version: "1"))
    let report = FindingsTally().finish()
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: root.appending(path: "notes.txt"))
    try Data("old".utf8).write(to: root.appending(path: "findings.json"))
    try publisher.write(report, to: root.path)
    for file in try publisher.files(report) {
      #expect(try Array(Data(contentsOf: root.appending(path: file.path))) == file.bytes)
    }
    #expect(try Data(contentsOf: root.appending(path: "notes.txt")) == Data("mine".utf8))
    let all = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    #expect(!all.contains { $0.hasSuffix(".partial") })
  }

  /// The single terms of an internal report stood beside the public one.
  @Test("a public report removes what an internal one left, unless somebody changed it")
  func earlier() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "putusan-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    var options = PublishOptions(corpusName: Phrase("x"), version: "1", profile: .internal)
    let report = FindingsTally().finish()
    try Publisher(options).write(report, to: root.path)
    try Data("mine".utf8).write(to: root.appending(path: "notes.txt"))
    try Data("mine".utf8).write(to: root.appending(path: "report.en.md"))
    options.profile = .public
    options.formats = [.html]
    let publisher = Publisher(options)
    try publisher.write(report, to: root.path)
    let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.contains(".") }
    let written = try publisher.files(report).map(\.path)
    #expect(Set(files) == Set(written + ["notes.txt", "report.en.md"]))
    // Another format of the same profile stands beside it.
    options.formats = [.json]
    try Publisher(options).write(report, to: root.path)
    #expect(FileManager.default.fileExists(atPath: root.appending(path: "report.en.html").path))
  }

  /// Published with the report, it named the cases that the report was asked not to name.
  @Test("a report that names no case removes the lists of cases of an earlier one", arguments: Profile.allCases)
  func withoutCases(_ earlier: Profile) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "putusan-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    var options = PublishOptions(corpusName: Phrase("x"), version: "1", profile: earlier)
    let report = FindingsTally().finish()
    try Publisher(options).write(report, cases: CaseTable(), to: root.path)
    let list = root.appending(path: "cases.csv").path
    #expect(FileManager.default.fileExists(atPath: list))
    options.profile = .public
    options.namesCases = false
    options.formats = [.html]
    try Publisher(options).write(report, cases: CaseTable(), to: root.path)
    #expect(!FileManager.default.fileExists(atPath: list))
    let hasText = FileManager.default.fileExists(atPath: root.appending(path: "report.en.md").path)
    #expect(hasText == (earlier == .public))
  }

  @Test("a manifest of anybody's making leads nowhere else")
  func foreignManifest() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "putusan-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let inside = root.appending(path: "report")
    try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
    let mine = root.appending(path: "mine.txt")
    try Data("mine".utf8).write(to: mine)
    let sha256 = Checksum.sha256(Array("mine".utf8))
    let outputs = ["../mine.txt", mine.path, "tables/../../mine.txt"].map {
      "{\"path\":\"\($0)\",\"sha256\":\"\(sha256)\"}"
    }
    try Data("{\"options\":{\"profile\": \"internal\"},\"outputs\":[\(outputs.joined(separator: ","))]}".utf8).write(
      to: inside.appending(path: "manifest.json"))
    try Publisher(PublishOptions(corpusName: Phrase("x"), version: "1")).write(
      FindingsTally().finish(), to: inside.path)
    #expect(FileManager.default.fileExists(atPath: mine.path))
  }

  @Test("a folder in the place of a file is told before any file is replaced")
  func folder() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "putusan-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = root.appending(path: "manifest.json")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("old".utf8).write(to: root.appending(path: "findings.json"))
    let publisher = Publisher(PublishOptions(corpusName: Phrase("x"), version: "1"))
    let error = #expect(throws: PublishError.self) { try publisher.write(FindingsTally().finish(), to: root.path) }
    #expect(error?.kind == .folder)
    #expect(try Data(contentsOf: root.appending(path: "findings.json")) == Data("old".utf8))
    let all = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    #expect(!all.contains { $0.hasSuffix(".partial") })
  }

  @Test("where it cannot write it says so, and changes nothing")
  func fails() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "putusan-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("a file, not a directory".utf8).write(to: file)
    let publisher = Publisher(PublishOptions(corpusName: Phrase("x"), version: "1"))
    let error = #expect(throws: PublishError.self) { try publisher.write(FindingsTally().finish(), to: file.path) }
    #expect(error?.kind == .directory)
  }

  @Test("a stopped run wrote its report all the same: now it writes nothing, wherever it is stopped before the end")
  func stopped() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "putusan-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try Data("old".utf8).write(to: root.appending(path: "findings.json"))
    let publisher = Publisher(PublishOptions(corpusName: Phrase("x"), version: "1"))
    var questions = 0
    for stop in [1, 3, 7, 20] {
      var asked = 0
      let error = #expect(throws: PublishError.self) {
        try publisher.write(FindingsTally().finish(), to: root.path) {
          asked += 1
          return asked >= stop
        }
      }
      #expect(error?.kind == .stopped)
      questions += asked
      let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.contains(".") }
      #expect(files == ["findings.json"])
    }
    #expect(questions == 31)
  }
}
