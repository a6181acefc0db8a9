import Decisions
import Testing

@testable import Analyze

@Suite("Sentences against the bounds of the law")
struct StatuteRuleTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let rule: StatuteRule, provisions: [String]
    var months: Int?
    var fine: Int?
    var day: String? = "2021-05-04"
    var children: Int?
    let standing: StatuteRule.Standing?
    var testDescription: String {
      "\(rule.rawValue): \(provisions), \(months ?? -1) months, fine \(fine ?? -1), \(day ?? "no day")"
    }
  }

  static let pasal2 = "UU 21/2007 Pasal 2 ayat (1)"
  static let pasal17 = "UU 21/2007 Pasal 17"
  static let pasal81 = "UU 18/2017 Pasal 81"

  static let samples = [
    Sample(rule: .threeYears, provisions: [pasal2], months: 35, standing: .outside),
    Sample(rule: .threeYears, provisions: [pasal2], months: 36, standing: .at),
    Sample(rule: .threeYears, provisions: [pasal2, "KUHP Pasal 55"], months: 37, standing: .within),
    Sample(rule: .threeYears, provisions: [pasal2], months: 9999, standing: .life),
    Sample(rule: .threeYears, provisions: [pasal2], standing: .notJudged),
    Sample(rule: .threeYears, provisions: [pasal81], months: 12, standing: nil),
    Sample(rule: .threeYears, provisions: [pasal2], months: 12, day: "2026-01-02", standing: .notJudged),
    // The register's year of these records is 2020, which stands for an unknown day.
    Sample(rule: .threeYears, provisions: [pasal2], months: 12, day: nil, standing: .outside),
    Sample(rule: .fourYears, provisions: [pasal2], months: 36, standing: nil),
    Sample(rule: .fourYears, provisions: [pasal2, pasal17], months: 36, standing: .outside),
    Sample(rule: .fourYears, provisions: [pasal2, pasal17], months: 48, standing: .at),
    // Pasal 17 is for Pasal 2, 3 and 4 only.
    Sample(rule: .fourYears, provisions: ["UU 21/2007 Pasal 6", pasal17], months: 36, standing: nil),
    Sample(rule: .leastTerm, provisions: ["UU 6/2011 Pasal 120"], months: 24, standing: .outside),
    Sample(rule: .leastTerm, provisions: [pasal81], months: 1, standing: nil),
    Sample(rule: .mostTerm, provisions: ["KUHP Pasal 296"], months: 17, standing: .outside),
    // The milder of two laws does not cap the term.
    Sample(rule: .mostTerm, provisions: ["KUHP Pasal 296", pasal2], months: 60, standing: .within),
    Sample(rule: .mostTerm, provisions: ["KUHP Pasal 296", "UU 35/2009 Pasal 114"], months: 60, standing: .notJudged),
    Sample(rule: .mostTerm, provisions: [pasal2], months: 9999, standing: .outside),
    Sample(rule: .mostTerm, provisions: ["UU 21/2007 Pasal 7 ayat (2)"], months: 9999, standing: .life),
    Sample(rule: .mostTerm, provisions: [pasal2, pasal17], months: 200, standing: .outside),
    Sample(rule: .mostTermRaised, provisions: [pasal2, pasal17], months: 200, standing: .within),
    Sample(rule: .mostTermRaised, provisions: [pasal2], months: 200, standing: nil),
    Sample(rule: .childThreeYears, provisions: [pasal2], months: 40, children: 1, standing: .within),
    Sample(rule: .childFourYears, provisions: [pasal2], months: 40, children: 1, standing: .outside),
    Sample(rule: .childFourYears, provisions: [pasal2], months: 40, children: 0, standing: nil),
    Sample(rule: .childFourYears, provisions: ["UU 21/2007 Pasal 6"], months: 40, children: 1, standing: nil),
    Sample(rule: .leastFine, provisions: [pasal2], fine: 100_000_000, standing: .outside),
    Sample(rule: .leastFine, provisions: [pasal2], fine: 120_000_000, standing: .at),
    Sample(rule: .leastFine, provisions: [pasal2], standing: .notJudged),
    Sample(rule: .mostFine, provisions: [pasal2], fine: 700_000_000, standing: .outside),
    Sample(rule: .fineImposed, provisions: [pasal2], standing: .outside),
    Sample(rule: .fineImposed, provisions: [pasal2], fine: 1_000_000, standing: .within),
    // "Rp120" was a slip for 120 million.
    Sample(rule: .leastFine, provisions: [pasal2], fine: 120, standing: .notJudged),
    Sample(rule: .fineImposed, provisions: ["KUHP Pasal 296"], standing: nil),
    Sample(rule: .fineImposed, provisions: [pasal2], day: "2026-01-02", standing: .notJudged),
  ]

  @Test(arguments: samples)
  func standing(_ sample: Sample) throws {
    var defendant = person(.convicted, sample.provisions, months: sample.months)
    defendant.sentence.fine = sample.fine
    var record = record("1", day: sample.day, defendant)
    record.victims.count = sample.children == nil ? nil : 2
    record.victims.children = sample.children
    let entry = CaseEntry(record)
    let convict = try #require(entry.convicted.first)
    #expect(sample.rule.standing(of: convict, in: entry) == sample.standing)
  }

  @Test("without a day and with a register of 2025 nobody knows which law governed")
  func unknownDay() {
    let old = changed(record("1", day: nil)) { $0.registerYear = 2024 }
    let new = changed(record("1", day: nil)) { $0.registerYear = 2025 }
    #expect(PenaltyFrame.day(of: old)?.description == "2024-12-31")
    #expect(PenaltyFrame.day(of: new) == nil)
  }

  @Test("each article by itself")
  func articles() throws {
    let finding = PrisonTerms.finding(
      record("1", person(.convicted, ["KUHP Pasal 296", StatuteRuleTests.pasal2], months: 30)),
      record("2", day: "2026-02-01", person(.convicted, [StatuteRuleTests.pasal2], months: 30)),
      record("3", person(.convicted, ["UU 35/2009 Pasal 114"], months: 30)))
    let table = try #require(finding.table("bounds-by-article"))
    #expect(table.base == Base(.conviction, count: 2, missing: 1))
    let rows = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.label.en, Array($0.cells.dropFirst())) })
    #expect(rows["KUHP Pasal 296"] == [.count(1), .count(0), .count(1), .count(0)])
    #expect(rows["UU 21/2007 Pasal 2"] == [.count(1), .count(1), .count(0), .count(0)])
    #expect(rows["UU 21/2007 Pasal 2, since 2026"] == [.count(1), .count(0), .count(0), .count(0)])
  }
}
