import Decisions
import Testing

@testable import Analyze

@Suite("Findings")
struct FindingsTests {
  static let pasal2 = "UU 21/2007 Pasal 2 ayat (1)"
  static let pasal81 = "UU 18/2017 Pasal 81"

  @Test("nothing read gives findings without figures, not a trap")
  func empty() {
    let report = FindingsTally().finish()
    #expect(report.findings.map(\.number) == Array(1...19))
    #expect(report.findings.allSatisfy { !$0.headline.id.isEmpty && !$0.headline.en.isEmpty })
    #expect(report.corpus.decisions == 0)
  }

  @Test("caseload: what is unknown stands in a row of its own and has no share")
  func caseload() throws {
    let finding = Caseload.finding(
      record("1"), record("2", court: nil, day: nil), record("3", court: "Pengadilan Negeri Surabaya"))
    let years = try #require(finding.table("by-year"))
    #expect(years.base == Base(.decision, count: 2, missing: 1))
    #expect(years.cells("2020") == [.count(2), Cell(Share(2, of: 2)), .count(3)])
    #expect(years.cells("not_stated")?.first == .count(1))
    #expect(try #require(finding.table("by-province")).cells("Riau") == [.count(1), Cell(Share(1, of: 2))])
    #expect(finding.headline.id.hasPrefix("Dibaca 3 putusan dari 2 pengadilan di 2 provinsi"))
  }

  @Test("defendants: sex of those stated, middle age")
  func defendants() throws {
    let finding = DefendantProfile.finding(
      record("1", person(sex: .female, age: 20), person(sex: nil, age: 30)), record("2", person(age: 41)))
    #expect(try #require(finding.table("sex")).cells("female") == [.count(1), Cell(Share(1, of: 2))])
    #expect(finding.measures.first { $0.key == "median_age" }?.value == .number(30))
    #expect(try #require(finding.table("age")).protection == .unlisted)
    #expect(try #require(finding.table("nationality")).protection == .smallCounts)
  }

  @Test("outcomes: proven against charged")
  func outcomes() throws {
    let charged = [FindingsTests.pasal2, FindingsTests.pasal81]
    let finding = Outcomes.finding(
      record("1", charged: charged, person(.convicted, [FindingsTests.pasal2]), person(.acquitted)),
      record("2", charged: charged, person(.convicted, [FindingsTests.pasal81])),
      record("3", charged: charged, person(.convicted), person(nil)),
      record("4", charged: [FindingsTests.pasal81], person(.convicted, [FindingsTests.pasal81, "KUHP Pasal 55"])))
    let proofs = try #require(finding.table("trafficking-charge"))
    #expect(proofs.base == Base(.defendant, count: 4, missing: 1))
    for row in proofs.rows where !row.isMissing { #expect(row.cells.first == .count(1)) }
    let laws = try #require(finding.table("charged-and-proven"))
    // Six charged; of those, the outcome of four is known as far as the provision goes.
    #expect(laws.cells("UU 18/2017") == [.count(6), .count(2), Cell(Share(2, of: 4)), .count(0)])
    #expect(laws.cells("KUHP") == nil)
  }

  @Test("prison terms: life apart, no term apart")
  func prison() throws {
    let life = person(.convicted, [FindingsTests.pasal2], months: 9999)
    let finding = PrisonTerms.finding(
      record("1", exploitation: [.sexual], person(.convicted, [FindingsTests.pasal2], months: 36), life),
      record("2", exploitation: [.sexual, .labour], person(.convicted, [FindingsTests.pasal2], months: 24)),
      record("3", person(.convicted, [FindingsTests.pasal81], months: 60), person(.convicted), person(.acquitted)))
    #expect(finding.base == Base(.conviction, count: 3, missing: 1))
    #expect(finding.value("median_months") == .number(36))
    // Life was among the terms not stated.
    #expect(finding.base("median_months") == Base(.conviction, count: 3, missing: 1))
    let distribution = try #require(finding.table("distribution"))
    #expect(distribution.rows.map(\.key) == ["0-12", "12-24", "24-36", "36-48", "48-60", "60-72", "life", "none"])
    #expect(distribution.cells("life") == [.count(1), Cell(Share(1, of: 5))] && distribution.base.count == 5)
    let minimum = try #require(finding.table("statute-bounds")?.cells("minimum-36"))
    #expect(minimum == [.count(3), .count(1), Cell(Share(1, of: 3)), .count(1), .count(1), .count(0)])
    #expect(try #require(finding.table("by-exploitation")).cells("sexual")?.first == .count(2))
  }

  @Test("the minimum does not bind decisions that other bounds may govern")
  func minimumOf2026() throws {
    let finding = PrisonTerms.finding(
      record("1", day: "2026-01-02", person(.convicted, [FindingsTests.pasal2], months: 24)),
      record("2", day: "2026-01-01", person(.convicted, [FindingsTests.pasal2, "UU 21/2007 Pasal 17"], months: 40)))
    let table = try #require(finding.table("statute-bounds"))
    #expect(
      table.cells("minimum-36") == [.count(1), .count(0), Cell(Share(0, of: 1)), .count(0), .count(0), .count(1)])
    #expect(
      table.cells("minimum-48") == [.count(1), .count(1), Cell(Share(1, of: 1)), .count(0), .count(0), .count(0)])
  }

  @Test("figures that no case can have do not stop the program", arguments: [-5, Int.max / 2_000_000, 50_001])
  func hostileTerms(_ months: Int) {
    let finding = PrisonTerms.finding(record("1", person(.convicted, [FindingsTests.pasal2], months: months)))
    #expect(finding.base == Base(.conviction, count: 0, missing: 1))
  }

  @Test("doubts are counted by field, and what is no field's name is not repeated")
  func doubts() {
    var first = record("1")
    first.doubts = [Doubt("defendants[0].age", ""), Doubt("defendants[12].age", ""), Doubt("Budi says", "")]
    var tally = FindingsTally()
    tally.add(first)
    tally.add(record("2"))
    #expect(tally.finish().corpus.doubts == [.init(field: "defendants[].age", decisions: 1)])
    #expect(tally.finish().corpus.doubtful == 1)
  }
}
