import Analyze
import TestSupport
import Testing

@testable import Publish

@Suite("Small counts of people are withheld")
struct SmallCountsTests {
  static func table(_ counts: [Int], missing: Int = 0) -> Table {
    let known = counts.reduce(0, +)
    var rows = counts.enumerated().map { index, count in
      Row("r\(index)", Phrase("r\(index)"), [.count(count), Share(count, of: known).map(Cell.share) ?? .none])
    }
    if missing > 0 { rows.append(Row("not_stated", Phrase("-"), [.count(missing), .none], isMissing: true)) }
    return Table(
      "t", caption: Phrase("t"), base: Base(.defendant, count: known, missing: missing), form: .plain,
      protection: .smallCounts, stub: Phrase("x"),
      columns: [Column("count", Phrase("n"), .count), Column("share", Phrase("%"), .shareWithInterval)], rows: rows,
      total: Row("total", Phrase("all"), [.count(known + missing), .none]))
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let counts: [Int]
    /// By row: the count, `<` small, `*` complementary; empty where the whole table is withheld.
    let shown: String
    var testDescription: String { "\(counts)" }
  }

  static let samples = [
    Sample(counts: [300, 20, 15], shown: "300 20 15"),
    Sample(counts: [300, 20, 3, 2], shown: "300 20 < <"),
    // One small count could be worked out from the total: the least other goes too.
    Sample(counts: [300, 20, 3], shown: "300 * <"),
    Sample(counts: [300, 3], shown: "* <"),
    // Two ones, or two tens, could be: 2 and 20 have one answer.
    Sample(counts: [300, 20, 1, 1], shown: "300 * < <"),
    Sample(counts: [300, 20, 10, 10], shown: "300 * < <"),
    // 12 - 11 leaves 1 only: one more goes.
    Sample(counts: [300, 20, 11, 1], shown: "300 * * <"),
    Sample(counts: [300, 0, 0], shown: "300 0 0"),
    Sample(counts: [4], shown: ""), Sample(counts: [1, 1], shown: ""), Sample(counts: [11, 1], shown: ""),
  ]

  @Test(arguments: samples)
  func withholds(_ sample: Sample) {
    var table = SmallCountsTests.table(sample.counts)
    SmallCounts.withhold(in: &table)
    let shown = table.rows.sorted { $0.key < $1.key }.map { row in
      switch row.cells[0] {
      case .count(let count): String(count)
      case .withheld(.small): "<"
      default: "*"
      }
    }
    #expect(shown.joined(separator: " ") == sample.shown)
    for row in table.rows where row.isWithheld { #expect(row.cells[1] == .withheld(.complementary)) }
    #expect((table.total == nil) == sample.shown.isEmpty)
  }

  /// Of 14 victims 12 were shown to be female, and so were two that are not.
  /// So were two men, where 12 of 14 defendants are women; how many were acquitted is no trait.
  @Test("what a count leaves of its whole is a count of people too", arguments: [Unit.victim, .defendant])
  func complements(_ unit: Unit) {
    let parts = [(12, 14), (300, 340), (200, 230), (0, 40)]
    let rows = parts.enumerated().map { index, part in
      Row(
        "r\(index)", Phrase("r\(index)"),
        [.count(part.0), .count(part.1), Share(part.0, of: part.1).map(Cell.share) ?? .none])
    }
    var table = Table(
      "t", caption: Phrase("t"), base: Base(unit, count: 624, missing: 0), form: .breakdown,
      protection: .smallParts, stub: Phrase("x"),
      columns: [
        Column("count", Phrase("n"), .count), Column("of", Phrase("of"), .count),
        Column("share", Phrase("%"), .shareWithInterval),
      ], rows: rows, total: Row("total", Phrase("all"), [.count(512), .count(624), .none]))
    SmallCounts.withhold(in: &table)
    // Another row goes too, the least: two could be worked out from the totals.
    #expect(Set(table.rows.filter(\.isWithheld).map(\.key)) == ["r0", "r3"])
  }

  /// The terms of single people stood in findings.json, and those in cases with a child by province in a table.
  @Test("tables of people by province show no small count and no value of one person, whatever else protects them")
  func provinces() {
    var tally = FindingsTally()
    for record in Invented.records(300) { tally.add(record) }
    let report = tally.finish()
    for namesCases in [true, false] {
      var options = PublishOptions(corpusName: Phrase("x"), version: "1", profile: .public)
      options.namesCases = namesCases
      let tables = Edition(report, options).report.findings.flatMap(\.tables)
      let places = tables.filter { $0.key.hasSuffix("by-province") && $0.base.unit != .decision }
      #expect(places.count > 3)
      for table in places {
        #expect(table.protection.withholdsSmall, "\(table.key)")
        #expect(table.rows.allSatisfy { $0.spread == nil }, "\(table.key)")
        #expect((table.total?.spread?.count ?? .max) >= SmallCounts.least, "\(table.key)")
      }
    }
  }

  @Test("what is not stated hides nothing, since the denominator tells it")
  func missing() {
    var table = SmallCountsTests.table([300, 3], missing: 5)
    SmallCounts.withhold(in: &table)
    #expect(table.rows.last?.cells[0] == .count(5))
    #expect(table.rows.filter(\.isWithheld).count == 2)
  }

  /// Checks the promise itself by trying all answers: no small count has a single one.
  @Test("no small count can be worked out", arguments: 1...60)
  func exhaustive(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let counts = (0..<(1 + dice.below(5))).map { _ in dice.pick([0, 1, 2, 9, 10, 11, 12, 20, 40]) }
    var table = SmallCountsTests.table(counts)
    SmallCounts.withhold(in: &table)
    let cells = table.rows.map { $0.cells[0] }
    let small = cells.filter { $0 == .withheld(.small) }.count
    let others = cells.filter { $0 == .withheld(.complementary) }.count
    guard small > 0 else { return }
    let shown = cells.reduce(0) { sum, cell in if case .count(let count) = cell { sum + count } else { sum } }
    let rest = counts.reduce(0, +) - shown
    let answers = (1...10).filter { first in
      let left = rest - first
      let least = (small - 1) + 11 * others
      let most = others > 0 ? Int.max : 10 * (small - 1)
      return left >= least && left <= most
    }
    #expect(answers.count > 1, "\(counts)")
  }

  @Test("the internal edition shows all and names records")
  func profiles() throws {
    var tally = FindingsTally()
    for record in Invented.records(40) { tally.add(record) }
    let report = tally.finish()
    func edition(_ profile: Profile) -> Edition {
      Edition(report, PublishOptions(corpusName: Phrase("x"), version: "1", profile: profile))
    }
    #expect(edition(.internal).report == report)
    let tables = edition(.public).report.findings.flatMap(\.tables)
    for table in tables where table.protection != .open { #expect(table.rows.allSatisfy { $0.cases.total == 0 }) }
    let references = tables.flatMap(\.rows).flatMap(\.cases.references)
    #expect(references.allSatisfy { $0.id.isEmpty })
    for profile in [Profile.public, .internal] {
      var json: [UInt8] = []
      try FindingsJSON(edition(profile)).write { json += $0 }
      #expect(String(decoding: json, as: UTF8.self).contains("case_ids") == (profile == .internal))
    }
  }
}
