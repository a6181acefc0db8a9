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
}
