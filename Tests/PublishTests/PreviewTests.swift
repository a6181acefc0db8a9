import Analyze
import Foundation
import Testing

@testable import Publish

/// `PREVIEW=/tmp/preview swift test --filter PreviewTests` writes a report on invented records, to be looked at.
@Suite("Preview", .enabled(if: ProcessInfo.processInfo.environment["PREVIEW"] != nil))
struct PreviewTests {
  @Test func preview() throws {
    let directory = try #require(ProcessInfo.processInfo.environment["PREVIEW"])
    var tally = FindingsTally()
    var cases = CaseTable()
    for record in Invented.records(220) {
      tally.add(record)
      cases.add(record)
    }
    let options = PublishOptions(
      corpusName: Phrase(id: "220 putusan rekaan, 2019–2021", en: "220 invented decisions, 2019–2021"),
      version: "0.1.0",
      setAside: [
        SetAside(reason: Phrase(id: "Bukan putusan tingkat pertama", en: "Not a first-instance decision"), count: 7),
        SetAside(reason: Phrase(id: "PDF tanpa teks", en: "PDF without text"), count: 3),
      ])
    try Publisher(options).write(tally.finish(), cases: cases, to: directory)
  }
}
