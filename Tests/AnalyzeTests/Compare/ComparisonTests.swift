import Decisions
import Testing

@testable import Analyze

@Suite("Two collections side by side")
struct ComparisonTests {
  /// Newcombe (1998), table II: examples and method 10.
  static let newcombe: [(a: (Int, Int), b: (Int, Int), low: Double, high: Double)] = [
    ((48, 80), (56, 70), 0.0524, 0.3339), ((3, 10), (9, 10), 0.1705, 0.8090), ((2, 7), (6, 7), 0.0582, 0.8062),
    ((0, 29), (5, 56), -0.0381, 0.1926), ((0, 20), (0, 10), -0.1611, 0.2775), ((0, 10), (10, 10), 0.6075, 1.0),
  ]

  @Test("the interval of a difference between shares is Newcombe's", arguments: newcombe)
  func shares(_ sample: (a: (Int, Int), b: (Int, Int), low: Double, high: Double)) throws {
    let a = try #require(Share(sample.a.0, of: sample.a.1))
    let b = try #require(Share(sample.b.0, of: sample.b.1))
    let interval = Estimate(b.value, b.interval).difference(from: Estimate(a.value, a.interval))
    let found = try #require(interval)
    #expect(abs(found.low - sample.low) < 0.00006)
    #expect(abs(found.high - sample.high) < 0.00006)
  }

  @Test("the interval of a difference between medians comes from those of the medians")
  func medians() throws {
    let a = Estimate(36, Interval(low: 33, high: 40))
    let b = Estimate(48, Interval(low: 44, high: 53))
    let interval = try #require(b.difference(from: a))
    #expect(abs(interval.low - (12 - (16.0 + 16).squareRoot())) < 1e-9)
    #expect(abs(interval.high - (12 + (25.0 + 9).squareRoot())) < 1e-9)
    #expect(Estimate(1, nil).difference(from: a) == nil)
  }

  static func records(_ count: Int, term: Int, province: String, law: String = "UU 21/2007 Pasal 2") -> [CaseRecord] {
    (0..<count).map { index in
      var record = CaseRecord(id: "\(province) \(index)")
      record.court = province
      record.decisionDate = CalendarDate(year: 2020, month: 1, day: 2)
      record.chargedProvisions = [law].compactMap(Provision.init)
      record.exploitation = [.sexual]
      var defendant = Defendant()
      defendant.sex = index % 4 == 0 ? .female : .male
      defendant.verdict = .convicted
      defendant.convictedProvisions = record.chargedProvisions
      defendant.sentence.prison = Months(months: term + index % 5)
      record.defendants = [defendant]
      return record
    }
  }

  static func report(_ records: [CaseRecord]) -> FindingsReport {
    var tally = FindingsTally()
    for record in records { tally.add(record) }
    return tally.finish()
  }

  @Test("a collection differs in nothing from itself")
  func same() {
    let report = ComparisonTests.report(ComparisonTests.records(40, term: 36, province: "Pengadilan Negeri Dumai"))
    let comparison = Comparison(report, report)
    #expect(comparison.measures.count == report.findings.flatMap(\.measures).count)
    for change in comparison.measures { #expect(change.difference == nil || change.difference == 0, "\(change.key)") }
    #expect(!comparison.measures.contains { $0.verdict == .higher || $0.verdict == .lower })
    #expect(comparison.mix.count == MixShift.Dimension.allCases.count)
    #expect(!comparison.mix.contains { $0.isSerious || $0.distance != 0 })
  }

  @Test("longer terms are higher, with the spread of the finding's table behind the median")
  func higher() throws {
    let a = ComparisonTests.report(ComparisonTests.records(40, term: 36, province: "Pengadilan Negeri Dumai"))
    let b = ComparisonTests.report(ComparisonTests.records(60, term: 60, province: "Pengadilan Negeri Dumai"))
    let median = try #require(Comparison(a, b).measures.first { $0.key == "median_months" })
    #expect(median.verdict == .higher && median.difference == 24)
    #expect(Comparison(b, a).measures.first { $0.key == "median_months" }?.verdict == .lower)
  }

  @Test("another mix of places and laws is told, and which group differs most")
  func mix() throws {
    let a = ComparisonTests.records(40, term: 36, province: "Pengadilan Negeri Dumai")
    let b = ComparisonTests.records(40, term: 36, province: "Pengadilan Negeri Tabanan", law: "UU 18/2017 Pasal 81")
    let comparison = Comparison(ComparisonTests.report(a), ComparisonTests.report(a.dropLast(10) + b.prefix(10)))
    let serious = comparison.mix.filter(\.isSerious)
    #expect(serious.map(\.dimension) == [.province, .law])
    #expect(serious.allSatisfy { abs($0.distance - 0.25) < 1e-9 })
    #expect(serious.first?.widest.label.en == "Bali" || serious.first?.widest.label.en == "Riau")
  }

  @Test("two periods have other years: that is what is compared, and no warning")
  func periods() throws {
    let a = ComparisonTests.records(40, term: 36, province: "Pengadilan Negeri Dumai")
    let b = a.map { record in
      var record = record
      record.decisionDate = CalendarDate(year: 1999, month: 3, day: 4)
      return record
    }
    let year = try #require(
      Comparison(ComparisonTests.report(a), ComparisonTests.report(b)).mix.first { $0.dimension == .year })
    #expect(year.isTwoPeriods && !year.isSerious)
  }

  @Test("a few cases more or less are chance, not another mix")
  func chance() {
    let a = ComparisonTests.records(4, term: 36, province: "Pengadilan Negeri Dumai")
    let b = ComparisonTests.records(1, term: 36, province: "Pengadilan Negeri Tabanan")
    let comparison = Comparison(ComparisonTests.report(a), ComparisonTests.report(a.dropLast() + b))
    #expect(!comparison.mix.contains { $0.isSerious })
  }

  @Test("a measure that one side lacks is incomparable, and nothing is made up")
  func missing() throws {
    let full = ComparisonTests.report(ComparisonTests.records(40, term: 36, province: "Pengadilan Negeri Dumai"))
    let comparison = Comparison(full, FindingsReport(corpus: full.corpus, findings: []))
    #expect(!comparison.measures.isEmpty)
    #expect(comparison.measures.allSatisfy { $0.verdict == .incomparable && $0.b == nil && $0.interval == nil })
    #expect(comparison.mix.isEmpty)
  }
}
