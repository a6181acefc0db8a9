import Decisions
import Extract
import Testing

@testable import Archive

@Suite("The queue of a review")
struct ReviewQueueTests {
  private static func archive() throws -> (TemporaryArchive, ArchiveReader) {
    let archive = try TemporaryArchive(Sample.cases(30))
    return (archive, try ArchiveReader(archive.path))
  }

  @Test("holds each field in doubt once, those on which most findings hang first")
  func order() throws {
    let (_, reader) = try Self.archive()
    let queue = ReviewQueue(reader, by: "anna")
    let items = try queue.items(limit: 1_000)
    var doubted = 0
    try reader.forEachRecord { doubted += $0.doubtedFields.count }
    #expect(items.count == doubted && doubted > 5)
    #expect(items.map(\.weight) == items.map(\.weight).sorted(by: >))
    #expect(Set(items.map { "\($0.caseNumber) \($0.path)" }).count == items.count)
    for item in items {
      let record = try #require(try reader.record(item.caseNumber))
      #expect(item.machineValue == record.json(at: item.path))
      #expect(!item.reasons.isEmpty && item.id == record.id && item.docket == record.caseNumber)
    }
    #expect(try queue.items(limit: 4) + queue.items(limit: 1_000, offset: 4) == items)
    #expect(try queue.items(limit: 4, offset: 1_000_000).isEmpty)
  }

  @Test("what a coder judged is done for this coder, and waits for others")
  func judged() throws {
    let (archive, reader) = try Self.archive()
    let review = try ArchiveReview(archive.path)
    let items = try ReviewQueue(reader, by: "anna").items(limit: 3)
    let all = try ReviewQueue(reader, by: "anna").counts()
    #expect(all.done == 0 && all.undoubted == 0)
    for (item, status) in zip(items, Correction.Status.allCases) {
      try review.add(
        Correction(
          caseNumber: item.caseNumber, field: item.path.description, machineValue: item.machineValue, value: nil,
          status: status, by: "anna", at: "2026-01-02T03:04:05Z"))
    }
    let queue = ReviewQueue(reader, by: "anna")
    #expect(try queue.counts() == ReviewQueue.Counts(done: 3, left: all.left - 3, undoubted: 0))
    #expect(try queue.items(limit: 3).allSatisfy { !items.contains($0) })
    #expect(try ReviewQueue(reader, by: "budi").items(limit: 3) == items)
  }

  /// A page of a hundred such fields was empty, and the coder was told that nothing waited.
  @Test("fields that a coder is not shown neither wait for him nor count")
  func hidden() throws {
    let (_, reader) = try Self.archive()
    let all = try ReviewQueue(reader, by: "anna").counts()
    let items = try ReviewQueue(reader, by: "anna").items(limit: 1_000)
    let first = try #require(items.first).path.field
    let queue = ReviewQueue(reader, by: "anna", without: [first])
    let rest = items.filter { $0.path.field.path != first.path }
    #expect(rest.count < items.count)
    #expect(try queue.items(limit: 1_000) == rest)
    #expect(try queue.counts().left == all.left - (items.count - rest.count))
  }

  @Test("a value that was accepted and is another one now waits again")
  func stale() throws {
    let (archive, reader) = try Self.archive()
    let first = try #require(try ReviewQueue(reader, by: "anna").items(limit: 1).first)
    try ArchiveReview(archive.path).add(
      Correction(
        caseNumber: first.caseNumber, field: first.path.description, machineValue: "\"something else\"", value: nil,
        status: .accepted, by: "anna", at: "2026-01-02T03:04:05Z"))
    #expect(try ReviewQueue(reader, by: "anna").items(limit: 1) == [first])
  }

  @Test("fields without a doubt can be judged too, and are counted apart")
  func undoubted() throws {
    let (archive, reader) = try Self.archive()
    let item = try #require(try ReviewQueue(reader, by: "anna").items(limit: 1).first)
    let record = try #require(try reader.record(item.caseNumber))
    let doubted = Set(record.doubtedFields.map(\.path))
    let sure = try #require(record.reviewablePaths.first { !doubted.contains($0) })
    try ArchiveReview(archive.path).add(
      Correction(
        caseNumber: item.caseNumber, field: sure.description, machineValue: record.json(at: sure), value: nil,
        status: .undecidable, by: "anna", at: "2026-01-02T03:04:05Z"))
    #expect(try ReviewQueue(reader, by: "anna").counts().undoubted == 1)
  }

  @Test("an archive that was filled before there was a queue has one when it is brought up to date")
  func migrated() throws {
    let (archive, reader) = try Self.archive()
    let before = try ReviewQueue(reader, by: "anna").items(limit: 1_000)
    try reader.pool.close()
    try OldArchive.make(archive.path)
    #expect(throws: ArchiveError.self) { try ArchiveReader(archive.path) }
    _ = try ArchiveWriter(archive.path, extractor: Extractor.version)
    #expect(try ReviewQueue(try ArchiveReader(archive.path), by: "anna").items(limit: 1_000) == before)
  }

  @Test("a case that is coded anew has the doubts that it has now")
  func codedAnew() throws {
    let sample = try #require(try Sample.cases(30).first { !$0.record.doubtedFields.isEmpty })
    let archive = try TemporaryArchive([sample])
    let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
    var record = sample.record
    record.doubts = []
    try writer.put(sample.input, sample.state, [.coded(CodedDecision(sample.decision, record, sample.keys))])
    try writer.finish(ArchiveWriter.Summary())
    #expect(try ReviewQueue(try ArchiveReader(archive.path), by: "anna").items().isEmpty)
  }
}
