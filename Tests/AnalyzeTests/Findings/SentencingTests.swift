import Decisions
import Testing

@testable import Analyze

@Suite("Findings 9 to 12: prison, demand, fines, restitution")
struct SentencingTests {
  static func convict(_ provisions: [String] = [StatuteRuleTests.pasal2], _ change: (inout Defendant) -> Void)
    -> Defendant
  {
    var defendant = person(.convicted, provisions)
    change(&defendant)
    return defendant
  }

  @Test("prison terms by the law proven, not by the law charged")
  func byLaw() throws {
    let finding = PrisonTerms.finding(
      record(
        "1", charged: [StatuteRuleTests.pasal2, StatuteRuleTests.pasal81],
        person(.convicted, [StatuteRuleTests.pasal81], months: 24)))
    #expect(try #require(finding.table("by-law")).rows.map(\.key) == ["UU 18/2017"])
    #expect(try #require(finding.table("by-province")).form == .breakdown)
  }

  @Test("demand: ratio, difference and relation of those who have both")
  func demand() throws {
    func pair(_ demand: Int?, _ sentence: Int?) -> Defendant {
      SentencingTests.convict { person in
        person.demand.prison = demand.map { Months(months: $0) }
        person.sentence.prison = sentence.map { Months(months: $0) }
      }
    }
    let finding = DemandAndSentence.finding(
      record("1", pair(60, 30), pair(48, 48), pair(24, 36)), record("2", pair(nil, 12), pair(12, 9999), pair(0, 1)))
    #expect(finding.base == Base(.conviction, count: 3, missing: 3))
    #expect(finding.value("median_ratio") == .number(100))
    #expect(finding.value("below") == Cell(Share(1, of: 3)))
    let relation = try #require(finding.table("relation"))
    #expect(relation.rows.map { $0.cells.first } == [.count(1), .count(1), .count(1), .count(3)])
    let difference = try #require(finding.table("lengths")?.cells("difference"))
    #expect(difference.first == .count(3))
    #expect(difference.last == .range(Interval(low: -12, high: 30)))
  }

  @Test("fines: amounts, substitutes of those fined, bounds of the law")
  func fines() throws {
    let finding = Fines.finding(
      record(
        "1",
        SentencingTests.convict {
          $0.sentence.fine = 120_000_000
          $0.sentence.fineSubstitute = Months(months: 3)
        }, SentencingTests.convict { $0.sentence.fine = 100_000_000 }, SentencingTests.convict { _ in }),
      record("2", SentencingTests.convict { $0.sentence.fine = 5_000_000_000_000_000 }, person(.acquitted)))
    #expect(finding.value("fined") == Cell(Share(2, of: 3)))
    #expect(finding.base("fined") == Base(.conviction, count: 3, missing: 1))
    #expect(finding.value("median_fine") == .number(110_000_000))
    #expect(finding.value("median_substitute") == .number(3))
    #expect(finding.base("median_substitute") == Base(.conviction, count: 1, missing: 1))
    let bounds = try #require(finding.table("statute-bounds"))
    #expect(
      bounds.cells("minimum-fine") == [.count(2), .count(1), Cell(Share(1, of: 2)), .count(1), .count(0), .count(2)])
    #expect(bounds.cells("fine-demanded")?.prefix(2) == [.count(3), .count(1)])
    #expect(try #require(finding.table("fined")).cases("no") == ["1/Pid.Sus/2020/PN Dum"])
  }

  @Test("restitution: jointly ordered sums count once, shares add up")
  func restitution() throws {
    func owing(_ sum: Int?, asked: Int? = nil) -> Defendant {
      SentencingTests.convict {
        $0.sentence.restitution = sum
        $0.demand.restitution = asked
      }
    }
    func requested(_ record: CaseRecord, _ answer: Bool?, victims: Int? = nil) -> CaseRecord {
      changed(record) {
        $0.restitutionRequested = answer
        $0.victims.count = victims
      }
    }
    let finding = Restitution.finding(
      requested(
        record("1", owing(30_000_000, asked: 60_000_000), owing(30_000_000, asked: 60_000_000)), nil, victims: 2),
      requested(record("2", owing(10_000_000), owing(40_000_000)), true), requested(record("3", owing(nil)), true),
      requested(record("4", exploitation: [.sexual], owing(nil)), false),
      requested(record("5", person(.acquitted)), nil))
    #expect(finding.value("requested") == Cell(Share(3, of: 4)))
    #expect(finding.value("ordered") == Cell(Share(2, of: 4)))
    #expect(finding.value("granted") == Cell(Share(2, of: 3)))
    #expect(finding.value("median_restitution") == .number(40_000_000))
    #expect(finding.value("median_ratio") == .number(50))
    let amounts = try #require(finding.table("amounts"))
    #expect(amounts.cells("per_victim")?[1] == .number(15_000_000))
    #expect(amounts.cells("demanded")?.prefix(2) == [.count(1), .number(60_000_000)])
  }

  static func owing(_ sums: Int?...) -> CaseRecord {
    changed(record("1")) {
      $0.defendants = sums.map { sum in SentencingTests.convict { $0.sentence.restitution = sum } }
    }
  }

  /// Two who owe 30 million jointly and a third who owes 10 by himself owed 70.
  @Test("a sum owed jointly counts once beside another one")
  func jointAndSeveral() {
    let finding = Restitution.finding(SentencingTests.owing(30_000_000, 30_000_000, 10_000_000))
    #expect(finding.value("median_restitution") == .number(40_000_000))
  }

  /// "Rp120" ordered was "none ordered".
  @Test("restitution whose sum was misread is neither ordered nor not ordered")
  func misreadRestitution() {
    let finding = Restitution.finding(SentencingTests.owing(120), SentencingTests.owing(nil), SentencingTests.owing(0))
    #expect(finding.value("ordered") == Cell(Share(0, of: 2)))
    #expect(finding.base("ordered") == Base(.decision, count: 2, missing: 1))
  }
}
