import Decisions
import Testing

@testable import Analyze

@Suite("Findings 13 to 16 and the court indicators: evidence, privacy, children, time")
struct CourtroomTests {
  static func heard(
    _ id: String, _ testimony: VictimTestimony?, named: Bool? = true, closed: Bool? = false, victims: Int? = 1,
    children: Int? = 0, charged: [String] = [StatuteRuleTests.pasal2], _ defendants: Defendant...
  ) -> CaseRecord {
    changed(record(id, charged: charged, exploitation: [.sexual])) {
      $0.victimTestimony = testimony
      $0.victimNamed = named
      $0.closedHearing = closed
      $0.lpsk = closed
      $0.victims.count = victims
      $0.victims.children = children
      $0.defendants = defendants
    }
  }

  @Test("evidence: decisions without any victim are left out")
  func testimony() throws {
    let finding = Testimony.finding(
      CourtroomTests.heard("1", .inPerson), CourtroomTests.heard("2", .readOut), CourtroomTests.heard("3", nil),
      CourtroomTests.heard("4", VictimTestimony.none, victims: 0), CourtroomTests.heard("5", .inPerson, victims: nil))
    #expect(finding.base == Base(.decision, count: 3, missing: 1))
    #expect(finding.value("in_person") == Cell(Share(2, of: 3)))
    #expect(try #require(finding.table("ways")).cells("read_out") == [.count(1), Cell(Share(1, of: 3))])
    #expect(try #require(finding.table("in-person-by-province")).cells("Riau")?.prefix(2) == [.count(2), .count(3)])
  }

  @Test("privacy: the public edition must not list who is named")
  func protection() throws {
    let finding = Protection.finding(
      CourtroomTests.heard("1", nil), CourtroomTests.heard("2", nil, named: false, closed: true, children: 1),
      CourtroomTests.heard("3", nil, named: nil, closed: nil), CourtroomTests.heard("4", nil, victims: 0))
    #expect(finding.value("named") == Cell(Share(1, of: 2)))
    #expect(finding.value("closed") == Cell(Share(1, of: 2)))
    #expect(finding.value("child_named") == Cell(Share(0, of: 1)))
    let naming = finding.tables.filter { $0.key.hasPrefix("named") || $0.key == "protection" }
    #expect(naming.count == 5)
    #expect(naming.allSatisfy { $0.protection == .unlisted })
  }

  @Test("where only head and operative part were read, silence is no answer")
  func fragments() {
    let fragment = CaseEntry(record("1"))
    #expect(fragment.told(false) == nil)
    #expect(fragment.told(true) == true)
    let whole = CaseEntry(record("1", exploitation: [.sexual]))
    #expect(whole.told(false) == false)
    #expect(whole.told(nil) == nil)
  }

  @Test("child victims: provisions charged and proven, terms, two readings of the minimum")
  func children() throws {
    let third = [StatuteRuleTests.pasal2, StatuteRuleTests.pasal17]
    let finding = ChildVictims.finding(
      CourtroomTests.heard("1", nil, children: 1, charged: third, person(.convicted, third, months: 40)),
      CourtroomTests.heard(
        "2", nil, children: 1, charged: ["UU 35/2014 Pasal 88", "UU 21/2007 Pasal 6"],
        person(.convicted, ["UU 35/2014 Pasal 88"], months: 24)),
      CourtroomTests.heard("3", nil, children: 1, person(.convicted, [StatuteRuleTests.pasal2], months: 50)),
      CourtroomTests.heard("4", nil, children: 0, person(.convicted, [StatuteRuleTests.pasal2], months: 60)),
      CourtroomTests.heard("5", nil, children: nil),
      // Without a victim: counted as not stated.
      changed(record("6")) { $0.victims.count = 0 })
    #expect(finding.base == Base(.decision, count: 4, missing: 1))
    #expect(finding.value("with_child") == Cell(Share(3, of: 4)))
    let charged = try #require(finding.table("charged"))
    #expect(charged.rows.map { $0.cells.first } == [.count(1), .count(1), .count(1), .count(0), .count(1)])
    #expect(try #require(finding.table("proven")).cells("none") == [.count(1), Cell(Share(1, of: 3))])
    let terms = try #require(finding.table("terms"))
    #expect(terms.cells("child")?.prefix(2) == [.count(3), .number(40)])
    #expect(terms.cells("no_child")?.prefix(2) == [.count(1), .number(60)])
    let bounds = try #require(finding.table("statute-bounds"))
    #expect(bounds.cells("child-minimum-36")?.prefix(2) == [.count(2), .count(0)])
    #expect(bounds.cells("child-minimum-48")?.prefix(2) == [.count(2), .count(1)])
    #expect(finding.tables.allSatisfy { $0.protection != .open })
  }

  @Test("time: from arrest to judgment, and no time that cannot be")
  func time() throws {
    func course(_ id: String, arrest: String?, aggravating: Int?, _ defendants: Defendant...) -> CaseRecord {
      changed(record(id)) {
        $0.arrestDate = arrest.flatMap(CalendarDate.init(iso:))
        $0.aggravatingCount = aggravating
        $0.mitigatingCount = 2
        $0.defendants = defendants
      }
    }
    var represented = person()
    represented.represented = true
    var alone = person(.acquitted)
    alone.represented = false
    let finding = TimeAndDefence.finding(
      course("1", arrest: "2020-01-05", aggravating: 1, represented, alone),
      course("2", arrest: "2020-05-05", aggravating: 3, person()), course("3", arrest: nil, aggravating: 7, alone))
    #expect(finding.base == Base(.decision, count: 1, missing: 2))
    #expect(finding.value("median_days") == .number(120))
    #expect(finding.value("counsel") == Cell(Share(1, of: 3)))
    #expect(finding.base("counsel") == Base(.defendant, count: 3, missing: 1))
    // Where nobody was convicted, nothing is weighed.
    #expect(finding.value("median_aggravating") == .number(2))
  }

  @Test("court indicators: eight rows, and figures for those that decisions show")
  func indicators() throws {
    let finding = CourtIndicators.finding(
      CourtroomTests.heard("1", .readOut, children: 1, person()), CourtroomTests.heard("2", .inPerson, named: false),
      CourtroomTests.heard("3", .inPerson, victims: 0))
    let scope = try #require(finding.table("scope"))
    #expect(scope.rows.map(\.key) == (1...8).map(String.init))
    #expect(scope.columns.allSatisfy { $0.kind == .text })
    #expect(finding.value("no_victim_named") == Cell(Share(1, of: 2)))
    #expect(finding.value("remote_or_read_out") == Cell(Share(1, of: 2)))
    #expect(finding.value("child_provision_charged") == Cell(Share(0, of: 1)))
    #expect(finding.value("restitution_ordered") == Cell(Share(0, of: 1)))
    #expect(try #require(finding.table("measures")).protection == .unlisted)
  }
}
