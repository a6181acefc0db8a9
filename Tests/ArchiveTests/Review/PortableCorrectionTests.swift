import Decisions
import Testing

@testable import Archive

@Suite("Corrections on their way from one archive to another")
struct PortableCorrectionTests {
  static let full = PortableCorrection(
    id: "a \"b\"", sha256: "00ff", docket: nil,
    correction: Correction(
      caseNumber: 0, field: "platforms", machineValue: nil, value: "[\"MiChat\",\"\\\"\"]", status: .corrected,
      by: "anna", at: "2026-01-02T03:04:05Z", note: "line\nand \"tab\"\t"))

  @Test("are read as they were written")
  func roundTrip() throws {
    let line = Self.full.jsonLine
    #expect(line.last == 0x0A && line.count { $0 == 0x0A } == 1)
    #expect(try PortableCorrection(jsonLine: line.dropLast()) == Self.full)
  }

  @Test(
    "what is none is refused without being quoted",
    arguments: [
      "", "null", "[]", "{", "{\"id\":\"geheim\"}", "geheim", "{\"id\":1}",
      "{\"id\":\"geheim\",\"sha256\":\"\",\"field\":\"border\",\"status\":\"maybe\",\"by\":\"a\",\"at\":\"\"}",
      String(repeating: "[", count: 100_000),
    ])
  func garbage(_ text: String) {
    let error = #expect(throws: ArchiveError.self) { try PortableCorrection(jsonLine: Array(text.utf8)) }
    #expect(error?.kind == .correction)
    #expect(error?.description.contains("geheim") == false)
  }

  @Test("find their case by id and file in another archive, and are added once")
  func otherArchive() throws {
    let samples = try Sample.cases(4).filter { $0.input.page == nil }
    let (first, second) = (try TemporaryArchive(samples), try TemporaryArchive(samples.reversed()))
    let reader = try ArchiveReader(first.path)
    let target = try ArchiveReader(second.path)
    let sample = try #require(samples.first)
    let number = try #require(try reader.number(id: sample.record.id, sha256: sample.decision.source.sha256))
    let correction = Correction(
      caseNumber: number, field: "victims.count", machineValue: sample.record.victims.count.map(String.init),
      value: "7",
      status: .corrected, by: "anna", at: "2026-01-02T03:04:05Z")
    try ArchiveReview(first.path).add(correction)
    var lines: [[UInt8]] = []
    try reader.forEachCorrection { lines.append($0.jsonLine) }
    #expect(lines.count == 1)
    for expected in [1, 0] {
      let added = try lines.map { line in
        var found = try PortableCorrection(jsonLine: line)
        found.correction.caseNumber = try #require(try target.number(id: found.id, sha256: found.sha256))
        return found.correction
      }
      #expect(try ArchiveReview(second.path).add(added, skipsKnown: true) == expected)
    }
    var copied: [[UInt8]] = []
    try target.forEachCorrection { copied.append($0.jsonLine) }
    #expect(copied == lines)
    #expect(try target.number(id: sample.record.id, sha256: "00") == nil)
    #expect(try target.number(id: "none", sha256: sample.decision.source.sha256) == nil)
  }

  @Test("of two archives' corrections the later one holds, in whatever order they came in")
  func order() throws {
    let sample = try Sample.text(Made.first, name: "a")
    let archive = try TemporaryArchive([sample])
    let review = try ArchiveReview(archive.path)
    for (value, second) in [("5", "07"), ("4", "05"), ("6", "06")] {
      try review.add(
        Correction(
          caseNumber: 1, field: "victims.count", machineValue: nil, value: value, status: .corrected, by: "anna",
          at: "2026-01-02T03:04:\(second)Z"))
    }
    let reader = try ArchiveReader(archive.path)
    #expect(try reader.corrections(1).map(\.value) == ["4", "6", "5"])
    try reader.forEachCorrected { #expect($1.record.victims.count == 5) }
  }
}
