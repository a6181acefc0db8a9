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
    return CTDCExport(edition.report.victims).text.split(whereSeparator: \.isNewline)
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

  @Test("without victims there is no such file")
  func none() throws {
    let options = PublishOptions(corpusName: Phrase("x"), version: "1")
    #expect(try !Publisher(options).files(report()).contains { $0.path == "ctdc-victims.csv" })
    #expect(try Publisher(options).files(report(11)).contains { $0.path == "ctdc-victims.csv" })
  }
}
