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
