import Analyze
import Foundation
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
