import Analyze
import Decisions
import Testing

@testable import Publish

@Suite("Victims in CTDC's columns")
struct CTDCExportTests {
  /// Decisions with so many women each.
  private func report(_ numbers: Int...) -> FindingsReport {
    var tally = FindingsTally()
    for (index, number) in numbers.enumerated() {
      var record = CaseRecord(id: "\(index)")
      record.registerYear = 2020 + index
      record.victims.count = number
      record.victims.female = number
      record.victims.male = 0
      tally.add(record)
    }
    return tally.finish()
  }

  private func lines(_ report: FindingsReport, _ profile: Profile) -> [Substring] {
    let edition = Edition(report, PublishOptions(corpusName: Phrase("x"), version: "1", profile: profile))
    return parts(CTDCExport(edition.report.victims)).joined().split(whereSeparator: \.isNewline)
  }

  private func parts(_ export: CTDCExport) -> [String] {
    var parts: [String] = []
    export.write { parts.append(String(decoding: $0, as: UTF8.self)) }
    return parts
  }

  @Test("one row a victim; to the public only those that eleven have in common")
  func rows() {
    let report = report(3, 11, 12)
    #expect(lines(report, .internal).count == 1 + 26)
    let open = lines(report, .public)
    #expect(open.count == 1 + 23)
    #expect(open.dropFirst().allSatisfy { $0.hasPrefix("2021,") || $0.hasPrefix("2022,") })
    #expect(open.first?.hasPrefix("yearOfRegistration,Datasource,gender,") == true)
  }

  /// A million decisions had 268 MB of rows, which were in memory twice.
  @Test("rows are handed on in parts, each of whole rows")
  func inParts() {
    let parts = parts(CTDCExport(report(1, 2).victims.mapValues { $0 * 25_000 }))
    #expect(parts.count > 2)
    #expect(parts.allSatisfy { $0.utf8.count < CTDCExport.part + 1_000 && ($0.isEmpty || $0.hasSuffix("\r\n")) })
    #expect(parts.joined().split(whereSeparator: \.isNewline).count == 1 + 75_000)
  }

  @Test("without victims there is no such file")
  func none() throws {
    let options = PublishOptions(corpusName: Phrase("x"), version: "1")
    #expect(try !Publisher(options).files(report()).contains { $0.path == "ctdc-victims.csv" })
    #expect(try Publisher(options).files(report(11)).contains { $0.path == "ctdc-victims.csv" })
  }
}
