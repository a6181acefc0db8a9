import Decisions
import Extract
import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("Which files are archives")
struct ArchiveFileTests {
  @Test("what is not ours is refused, and not one byte of it is changed")
  func foreign() throws {
    let folder = try TemporaryArchive()
    let text = folder.folder.appending(path: "notes.sqlite")
    try Data("These are notes, and no database. \(String(repeating: "x", count: 5_000))".utf8).write(to: text)
    let other = folder.folder.appending(path: "other.sqlite")
    try DatabaseQueue(path: other.path).write { try $0.execute(sql: "CREATE TABLE t (a); INSERT INTO t VALUES (1)") }
    for file in [text, other] {
      let before = try Data(contentsOf: file)
      for open in Self.ways {
        let error = #expect(throws: ArchiveError.self) { try open(file.path) }
        #expect(error?.kind == .notAnArchive)
      }
      #expect(try Data(contentsOf: file) == before)
    }
    #expect(throws: ArchiveError.self) { try ArchiveReader(folder.folder.path) }
  }

  @Test("one that a kill or a full disk left unfinished was taken for another program's, and could not be filled")
  func unfinished() throws {
    let archive = try TemporaryArchive()
    // What GRDB writes before the first change of the schema.
    try DatabaseQueue(path: archive.path).write {
      try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    }
    #expect(#expect(throws: ArchiveError.self) { try ArchiveReader(archive.path) }?.kind == .missing)
    _ = try ArchiveWriter(archive.path, extractor: Extractor.version)
    #expect(try ArchiveReader(archive.path).count() == 0)
  }

  @Test("one of a later version is refused, and not changed")
  func newer() throws {
    let archive = try RefusalTests.archive()
    try DatabaseQueue(path: archive.path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    let before = try Data(contentsOf: URL(filePath: archive.path))
    for open in Self.ways {
      let error = #expect(throws: ArchiveError.self) { try open(archive.path) }
      #expect(error?.kind == .newer && error?.description.contains("99") == true)
    }
    #expect(try Data(contentsOf: URL(filePath: archive.path)) == before)
  }

  @Test("a missing one is made by filling, not by reading")
  func missing() throws {
    let archive = try TemporaryArchive()
    #expect(#expect(throws: ArchiveError.self) { try ArchiveReader(archive.path) }?.kind == .missing)
    #expect(#expect(throws: ArchiveError.self) { try ArchiveQuery(archive.path) }?.kind == .missing)
    #expect(!FileManager.default.fileExists(atPath: archive.path))
    #expect(
      #expect(throws: ArchiveError.self) {
        _ = try ArchiveWriter(archive.folder.path + "/none/a.sqlite", extractor: Extractor.version)
      }?.kind == .unwritable)
  }

  @Test("a damaged one is an error with advice, not a crash")
  func damaged() throws {
    let archive = try TemporaryArchive(try Sample.cases(10))
    try DatabaseQueue(path: archive.path).writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    let size = try Data(contentsOf: URL(filePath: archive.path)).count
    let handle = try FileHandle(forUpdating: URL(filePath: archive.path))
    // Behind the first page, by which the file is known.
    try handle.seek(toOffset: 4096)
    try handle.write(contentsOf: Data(repeating: 0xA5, count: size - 4096))
    try handle.close()
    let error = #expect(throws: ArchiveError.self) { try ArchiveReader(archive.path).forEachRecord { _ in } }
    #expect(error?.kind == .damaged && error?.description.contains("copy") == true)
    #expect(
      #expect(throws: ArchiveError.self) { try Answer.sql("SELECT * FROM cases", archive.path) }?.kind == .damaged)
  }

  @Test("a second writer is refused at once and told who is the first; readers are not")
  func locked() throws {
    let archive = try RefusalTests.archive()
    do {
      let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
      let error = #expect(throws: ArchiveError.self) {
        _ = try ArchiveWriter(archive.path, extractor: Extractor.version)
      }
      #expect(error?.kind == .inUse)
      #expect(error?.description.contains("process \(ProcessInfo.processInfo.processIdentifier)") == true)
      // A link to it is the same archive.
      let link = archive.folder.path + "/link.sqlite"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: archive.path)
      defer { try? FileManager.default.removeItem(atPath: link) }
      let other = #expect(throws: ArchiveError.self) {
        _ = try ArchiveWriter(link, extractor: Extractor.version)
      }
      #expect(other?.kind == .inUse)
      #expect(try ArchiveReader(archive.path).count() == 2)
      #expect(try Answer.sql("SELECT 1", archive.path).rows.count == 1)
      try writer.flush()
    }
    _ = try ArchiveWriter(archive.path, extractor: Extractor.version)
  }

  @Test("a lock file that was left behind locks nothing")
  func staleLock() throws {
    let archive = try TemporaryArchive()
    try Data("123\n".utf8).write(to: URL(filePath: archive.path + ".lock"))
    _ = try ArchiveWriter(archive.path, extractor: Extractor.version)
  }

  @Test("one that another program holds is left alone, with a message; afterwards all goes on")
  func heldByAnother() throws {
    let archive = try TemporaryArchive(try Sample.cases(3))
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let queue = try DatabaseQueue(path: archive.path, configuration: configuration)
    try queue.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let error = #expect(throws: ArchiveError.self) {
      _ = try ArchiveWriter(archive.path, extractor: Extractor.version)
    }
    #expect(error?.kind == .busy)
    #expect(try ArchiveReader(archive.path).count() == 3)
    try queue.inDatabase { try $0.execute(sql: "ROLLBACK") }
    _ = try ArchiveWriter(archive.path, extractor: Extractor.version)
  }

  @Test("a new one has pages as large as texts are; one with small pages, as they were made before, is filled as it is")
  func pages() throws {
    let samples = try Sample.cases(4)
    let archive = try TemporaryArchive(Array(samples[..<3]))
    func pageSize() throws -> Int? {
      try DatabaseQueue(path: archive.path).read { try Int.fetchOne($0, sql: "PRAGMA page_size") }
    }
    #expect(try pageSize() == ArchiveFile.pageSize)
    let queue = try DatabaseQueue(path: archive.path)
    try queue.writeWithoutTransaction { db in
      for sql in ["PRAGMA journal_mode = DELETE", "PRAGMA page_size = 4096", "VACUUM"] {
        _ = try Row.fetchAll(db, sql: sql)
      }
    }
    try queue.close()
    let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
    try writer.put(samples[3].input, samples[3].state, [samples[3].coded])
    try writer.complete()
    #expect(try ArchiveReader(archive.path).count() == 4)
    #expect(try pageSize() == 4_096)
  }

  private static let ways: [@Sendable (String) throws -> Void] = [
    { _ = try ArchiveReader($0) }, { _ = try ArchiveWriter($0, extractor: Extractor.version) },
    { _ = try ArchiveReview($0) },
    { _ = try ArchiveQuery($0) },
  ]
}
