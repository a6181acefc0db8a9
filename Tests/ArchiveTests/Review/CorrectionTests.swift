import Extract
import Synchronization
import Testing

@testable import Archive

@Suite("Corrections")
struct CorrectionTests {
  @Test("stand beside what the program found, also beside a run, and stay when a case is coded anew")
  func corrections() throws {
    let sample = try Sample.text(Made.first, name: "a")
    let archive = try TemporaryArchive([sample])
    let number = try #require(try ArchiveReader(archive.path).cases(named: "11/Pid.Sus/2020/PN Dum").first)
    let first = Correction(
      caseNumber: number, field: "victims.count", machineValue: "1", value: "2", status: .corrected, by: "coder",
      at: "2026-01-02T03:04:05Z", note: "two in the facts")
    let second = Correction(
      caseNumber: number, field: "border", machineValue: nil, value: nil, status: .undecidable, by: "coder",
      at: "2026-01-02T03:05:00Z")
    let review = try ArchiveReview(archive.path)
    try review.add(first)
    do {
      let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
      try writer.put(sample.input, sample.state, [sample.coded])
      try review.add(second)
      try writer.finish(ArchiveWriter.Summary())
    }
    let reader = try ArchiveReader(archive.path)
    #expect(try reader.corrections(number) == [first, second])
    #expect(try reader.record(number) == sample.record)
    #expect(try reader.corrections(number + 1).isEmpty)
  }

  private static func correct(_ number: Int64, _ path: String) throws {
    try ArchiveReview(path).add(
      Correction(
        caseNumber: number, field: "border", machineValue: nil, value: "\"domestic\"", status: .corrected, by: "coder",
        at: "2026-01-02T03:04:05Z"))
  }

  /// SQLite gave the number of the last case, once that was gone, to the next one, and its corrections with it.
  @Test("do not go over to another case when theirs is gone")
  func gone() throws {
    let (first, second) = (try Sample.text(Made.first, name: "a"), try Sample.text(Made.second, name: "b"))
    let archive = try TemporaryArchive([first])
    try Self.correct(1, archive.path)
    let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
    try writer.put(first.input, first.state, [.setAside(path: first.input.path, reason: "unreadable", detail: "gone")])
    try writer.put(second.input, second.state, [second.coded])
    try writer.finish(ArchiveWriter.Summary())
    let reader = try ArchiveReader(archive.path)
    let number = try #require(try reader.cases(named: "b").first)
    #expect(number != 1)
    #expect(try reader.corrections(number).isEmpty)
    #expect(try reader.corrections(of: second.input).map(\.corrections) == [[]])
  }

  @Test("do not go over to another decision that came under the name of theirs")
  func replaced() throws {
    let (old, new) = (try Sample.text(Made.first, name: "a"), try Sample.text(Made.second, name: "a"))
    let archive = try TemporaryArchive([old])
    try Self.correct(1, archive.path)
    let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
    try writer.put(new.input, new.state, [new.coded])
    try writer.finish(ArchiveWriter.Summary())
    let reader = try ArchiveReader(archive.path)
    #expect(try reader.corrections(try #require(try reader.cases(named: "a").first)).isEmpty)
  }

  @Test("stay with their case when the one before it in the same input is gone")
  func neighbours() throws {
    let (first, second) = (try Sample.text(Made.first, name: "a"), try Sample.text(Made.second, name: "a"))
    let archive = try TemporaryArchive()
    func put(_ outcomes: [ArchiveOutcome]) throws {
      let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
      try writer.put(first.input, first.state, outcomes)
      try writer.finish(ArchiveWriter.Summary())
    }
    try put([first.coded, second.coded])
    try Self.correct(1, archive.path)
    try put([.setAside(path: first.input.path, reason: "unreadable", detail: "gone"), second.coded])
    let reader = try ArchiveReader(archive.path)
    #expect(try reader.record(2)?.caseNumber == second.record.caseNumber)
    #expect(try reader.corrections(of: first.input).map(\.corrections) == [[]])
    #expect(try reader.corrections(1).count == 1)
  }

  @Test("come between the transactions of a run that never pauses")
  func besideABusyRun() async throws {
    let samples = try Sample.cases(40)
    let archive = try TemporaryArchive(samples)
    let isCorrected = Mutex(false)
    let writing = Task.detached {
      let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
      while !isCorrected.withLock({ $0 }) {
        for sample in samples { try writer.put(sample.input, sample.state, [sample.coded]) }
      }
      try writer.finish(ArchiveWriter.Summary())
    }
    defer { isCorrected.withLock { $0 = true } }
    let review = try ArchiveReview(archive.path)
    for second in 1...5 {
      try review.add(
        Correction(
          caseNumber: 1, field: "border", machineValue: nil, value: nil, status: .undecidable, by: "coder",
          at: "2026-01-02T03:05:0\(second)Z"))
    }
    isCorrected.withLock { $0 = true }
    try await writing.value
    #expect(try ArchiveReader(archive.path).corrections(1).count == 5)
  }
}
