import Decisions
import Testing

@testable import Analyze

@Suite("The report as a whole")
struct ReportTests {
  static let report: FindingsReport = {
    var tally = FindingsTally()
    for (index, day) in ["2019-03-01", "2020-04-01", "2021-05-01", "2021-06-01"].enumerated() {
      tally.add(full("\(index)", day: day))
    }
    return tally.finish()
  }()

  /// A record of which every field is stated.
  static func full(_ id: String, day: String) -> CaseRecord {
    let provisions = [StatuteRuleTests.pasal2, StatuteRuleTests.pasal17]
    var defendant = person(.convicted, provisions, months: 40, sex: .female)
    defendant.represented = true
    defendant.nationality = "Indonesia"
    defendant.occupation = "Wiraswasta"
    defendant.demand.prison = Months(months: 60)
    defendant.demand.fine = 200_000_000
    defendant.demand.restitution = 50_000_000
    defendant.sentence.fine = 120_000_000
    defendant.sentence.fineSubstitute = Months(months: 3)
    defendant.sentence.restitution = 50_000_000
    defendant.sentence.restitutionSubstitute = Months(months: 6)
    return changed(record(id, day: day, charged: provisions, exploitation: [.sexual], defendant)) {
      $0.indictmentForm = .alternative
      $0.arrestDate = CalendarDate(iso: "2018-12-01")
      $0.victims.count = 2
      $0.victims.female = 2
      $0.victims.male = 0
      $0.victims.children = 1
      $0.border = .crossBorder
      $0.destinationCountries = ["Malaysia"]
      $0.platforms = ["Facebook"]
      $0.paymentOrDebt = true
      $0.restitutionRequested = true
      $0.lpsk = true
      $0.victimTestimony = .inPerson
      $0.closedHearing = true
      $0.victimNamed = false
      $0.aggravatingCount = 2
      $0.mitigatingCount = 3
    }
  }

  @Test("sixteen findings in their order, then the supplements")
  func order() {
    let findings = ReportTests.report.findings
    #expect(findings.map(\.number) == Array(1...findings.count))
    #expect(findings.filter { !$0.isSupplement }.count == 16)
    #expect(
      findings.map(\.key) == [
        "caseload", "defendants", "victims", "exploitation", "borders", "recruitment", "charges", "outcomes",
        "prison-terms", "demand", "fines", "restitution", "testimony", "protection", "child-victims",
        "time-and-defence", "court-indicators", "global-report", "victim-data",
      ])
  }

  @Test("each finding says what a reader needs", arguments: report.findings.indices)
  func complete(_ index: Int) {
    let finding = ReportTests.report.findings[index]
    let phrases =
      [finding.title, finding.question, finding.headline] + finding.caveats + finding.measures.map(\.label)
      + finding.tables.flatMap { [$0.caption, $0.stub] + $0.columns.map(\.title) + $0.rows.map(\.label) }
    for phrase in phrases { #expect(!phrase.id.isEmpty && !phrase.en.isEmpty) }
    #expect(finding.headline.id.hasSuffix(".") && finding.headline.en.hasSuffix("."))
    #expect(!finding.caveats.isEmpty && !finding.measures.isEmpty && !finding.tables.isEmpty)
    #expect(Set(finding.tables.map(\.key)).count == finding.tables.count)
    #expect(Set(finding.measures.map(\.key)).count == finding.measures.count)
    for table in finding.tables {
      #expect(Set(table.rows.map(\.key)).count == table.rows.count, "\(table.key)")
      #expect(Set(table.columns.map(\.key)).count == table.columns.count, "\(table.key)")
      for row in table.rows + [table.total].compactMap(\.self) { #expect(row.cells.count == table.columns.count) }
    }
  }

  @Test("each of the sixteen is broken down by year, province, law and exploitation")
  func breakdowns() {
    for finding in ReportTests.report.findings where !finding.isSupplement {
      for ending in ["by-year", "by-province", "by-law", "by-exploitation"] {
        // Forms of exploitation by form of exploitation would say everything twice.
        if finding.key == "exploitation", ending == "by-exploitation" { continue }
        #expect(finding.tables.contains { $0.key.hasSuffix(ending) }, "\(finding.key) \(ending)")
      }
    }
  }

  @Test("behind every count of something stand its cases")
  func cases() {
    for finding in ReportTests.report.findings {
      for table in finding.tables {
        let figures = table.columns.indices.filter { table.columns[$0].kind == .count }
        for row in table.rows {
          guard let first = figures.first, case .count(let count) = row.cells[first], count > 0 else { continue }
          // Rows of the statutes point to what is outside their bounds, and there may be nothing.
          if table.key == "statute-bounds" || table.key == "bounds-by-article" { continue }
          #expect(row.cases.total > 0, "\(finding.key) \(table.key) \(row.key)")
          #expect(row.cases.total <= 4)
        }
      }
    }
  }
}
