import Analyze
import Decisions
import Foundation
import Testing

@testable import Publish

/// `PREVIEW=/tmp/preview swift test --filter PreviewTests` writes a report on invented records, to be looked at; with
/// `RECORDS=records.jsonl` on records that were coded before, which spares coding them again.
@Suite("Preview", .enabled(if: ProcessInfo.processInfo.environment["PREVIEW"] != nil))
struct PreviewTests {
  @Test func preview() throws {
    let directory = try #require(ProcessInfo.processInfo.environment["PREVIEW"])
    var tally = FindingsTally()
    var cases = CaseTable()
    for record in try PreviewTests.records() {
      tally.add(record)
      try cases.add(record)
    }
    let options = PublishOptions(
      corpusName: Phrase(id: "220 putusan rekaan, 2019–2021", en: "220 invented decisions, 2019–2021"),
      version: "0.1.0",
      setAside: [
        SetAsideCount(
          reason: Phrase(id: "Bukan putusan tingkat pertama", en: "Not a first-instance decision"), count: 7),
        SetAsideCount(reason: Phrase(id: "PDF tanpa teks", en: "PDF without text"), count: 3),
      ])
    try Publisher(options).write(tally.finish(), cases: cases, to: directory)
  }

  private static func records() throws -> [CaseRecord] {
    guard let file = ProcessInfo.processInfo.environment["RECORDS"] else { return Invented.records(220) }
    let lines = try Data(contentsOf: URL(filePath: file)).split(separator: 0x0A)
    return try lines.map { try JSONDecoder().decode(CaseRecord.self, from: $0) }
  }
}
