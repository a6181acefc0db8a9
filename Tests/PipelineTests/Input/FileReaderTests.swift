import Foundation
import Ingest
import TestSupport
import Testing

@testable import Pipeline

struct FileReaderTests {
  @Test("one file after the other, in the same memory")
  func reads() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "putusan ", count: 100_000)
    try folder.file("long", long)
    try folder.file("short", "a")
    try folder.file("none", "")
    var reader = FileReader()
    try reader.read(folder.path + "/long")
    #expect(reader.bytes == Array(long.utf8))
    try reader.read(folder.path + "/short")
    #expect(reader.bytes == [0x61])
    try reader.read(folder.path + "/none")
    #expect(reader.bytes.isEmpty)
  }

  @Test("a file without a size is read to its end")
  func procfs() throws {
    var reader = FileReader()
    try reader.read("/proc/self/status")
    #expect(reader.bytes.count > 100)
  }

  @Test("a file above the limit is not read")
  func tooLarge() throws {
    let folder = try TemporaryFolder()
    try folder.file("a", String(repeating: "x", count: 101))
    var reader = FileReader(limit: 100)
    let error = #expect(throws: IngestError.self) { try reader.read(folder.path + "/a") }
    #expect(error?.kind == .tooLarge)
    #expect(reader.bytes.isEmpty)
    var wider = FileReader(limit: 101)
    try wider.read(folder.path + "/a")
    #expect(wider.bytes.count == 101)
  }

  @Test(
    "folders, pipes and missing files say what they are",
    arguments: [
      ("", "folder"), ("/pipe", "pipe"), ("/missing", "No such file"), ("/a\0b", "NUL"),
    ])
  func unreadable(_ name: String, _ says: String) throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    var reader = FileReader()
    let error = #expect(throws: IngestError.self) { try reader.read(folder.path + name) }
    #expect(error?.kind == .unreadable)
    #expect(error?.detail.contains(says) == true)
  }
}
