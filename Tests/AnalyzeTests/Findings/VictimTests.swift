import Decisions
import Testing

@testable import Analyze

@Suite("Findings 3 to 7: victims, exploitation, borders, recruitment, charges")
struct VictimTests {
  /// A decision with so many victims.
  static func victims(_ id: String, _ count: Int?, female: Int? = nil, male: Int? = nil, children: Int? = nil)
    -> CaseRecord
  {
    changed(record(id, exploitation: [.sexual])) {
      $0.victims.count = count
      $0.victims.female = female
      $0.victims.male = male
      $0.victims.children = children
    }
  }

  @Test("victims: number per decision, women, children, each of those of whom it is told")
  func victimProfile() throws {
    let finding = VictimProfile.finding(
      VictimTests.victims("1", 1, female: 1, male: 0, children: 1), VictimTests.victims("2", 3, female: 2, male: 1),
      VictimTests.victims("3", 6, children: 0), VictimTests.victims("4", nil), VictimTests.victims("5", 0))
    #expect(finding.base == Base(.victim, count: 10, missing: 0))
    #expect(finding.value("female") == Cell(Share(3, of: 4)))
    #expect(finding.base("female") == Base(.victim, count: 4, missing: 6))
    #expect(finding.value("children") == Cell(Share(1, of: 7)))
    #expect(finding.value("median_victims") == .number(2))
    #expect(finding.base("median_victims") == Base(.decision, count: 4, missing: 1))
    #expect(try #require(finding.table("per-decision")).cells("6-10")?.first == .count(1))
    let groups = try #require(finding.table("groups"))
    #expect(groups.base == Base(.victim, count: 1, missing: 9))
    #expect(groups.columns.map(\.key) == ["adult", "child"])
    #expect(groups.rows.map(\.key) == ["female"] && groups.cells("female") == [.count(0), .count(1)])
  }

  struct Numbers: Sendable, CustomTestStringConvertible {
    let count: Int?, female: Int?, male: Int?, children: Int?
    /// By sex (`f`, `m`, `?`) and majority (`child`, `adult`, `?`).
    let groups: [String: Int]
    var testDescription: String { "\(count ?? -1) \(female ?? -1) \(male ?? -1) \(children ?? -1)" }
  }

  static let numbers = [
    Numbers(count: 3, female: 3, male: 0, children: 1, groups: ["f child": 1, "f adult": 2]),
    Numbers(count: 3, female: 2, male: 1, children: 0, groups: ["f adult": 2, "m adult": 1]),
    Numbers(count: 3, female: 2, male: 1, children: 3, groups: ["f child": 2, "m child": 1]),
    Numbers(
      count: 3, female: 2, male: 1, children: 1, groups: ["f ?": 2, "m ?": 1]),
    Numbers(
      count: 3, female: nil, male: nil, children: 1, groups: ["? child": 1, "? adult": 2]),
    Numbers(count: 3, female: 1, male: 1, children: nil, groups: ["? ?": 3]),
    Numbers(count: 2, female: 2, male: 0, children: 5, groups: ["f ?": 2]),
    Numbers(count: 2, female: .max, male: .max, children: 0, groups: ["? adult": 2]),
    Numbers(count: nil, female: 2, male: 0, children: 1, groups: [:]),
    Numbers(count: -4, female: nil, male: nil, children: nil, groups: [:]),
    Numbers(count: .max, female: .max, male: 0, children: .max, groups: [:]),
  ]

  @Test("women, men, girls, boys, as far as the numbers tell", arguments: numbers)
  func groups(_ numbers: Numbers) {
    let record = VictimTests.victims(
      "1", numbers.count, female: numbers.female, male: numbers.male, children: numbers.children)
    let groups = VictimNumbers(record.victims).groups
    let named = groups.map { group, count in
      (
        "\(group.sex.map { $0 == .female ? "f" : "m" } ?? "?") \(group.isChild.map { $0 ? "child" : "adult" } ?? "?")",
        count
      )
    }
    #expect(Dictionary(uniqueKeysWithValues: named) == numbers.groups)
  }

  @Test("forms of exploitation: several in a case, none stated")
  func exploitation() throws {
    let finding = FormsOfExploitation.finding(
      record("1", exploitation: [.sexual, .labour]), record("2", exploitation: [.sexual, .sexual]), record("3"))
    #expect(finding.base == Base(.decision, count: 2, missing: 1))
    let table = try #require(finding.table("forms"))
    #expect(table.cells("sexual") == [.count(2), Cell(Share(2, of: 2))])
    #expect(table.cells("labour") == [.count(1), Cell(Share(1, of: 2))])
    #expect(table.total?.cells.first == .count(3))
    #expect(finding.value("several") == Cell(Share(1, of: 2)))
    let years = try #require(finding.table("forms-by-year"))
    #expect(years.form == .breakdown)
    #expect(years.columns.map(\.key) == ["sexual", "labour", "of"])
    #expect(years.cells("2020") == [.count(2), .count(1), .count(2)])
  }

  @Test("borders: destinations of cross-border cases, and no country that is not on the list")
  func borders() throws {
    func border(_ id: String, _ border: Border?, _ countries: [String]) -> CaseRecord {
      changed(record(id)) {
        $0.border = border
        $0.destinationCountries = countries
      }
    }
    let finding = Borders.finding(
      border("1", .crossBorder, ["Malaysia", "Malaysia", "Singapore"]), border("2", .crossBorder, ["Jalan Mawar 3"]),
      border("3", .domestic, ["Indonesia"]), border("4", nil, []), border("5", .crossBorder, []))
    #expect(finding.value("cross_border") == Cell(Share(3, of: 4)))
    let destinations = try #require(finding.table("destinations"))
    #expect(destinations.base == Base(.decision, count: 2, missing: 1))
    #expect(destinations.cells("Malaysia") == [.count(1), Cell(Share(1, of: 2))])
    #expect(destinations.rows.map(\.label.en) == ["Malaysia", "Singapore", "Other countries", "Not stated"])
  }

  @Test("recruitment: services, and debt as far as it is stated")
  func recruitment() throws {
    func ways(_ id: String, _ platforms: [String], _ debt: Bool?) -> CaseRecord {
      changed(record(id)) {
        $0.platforms = platforms
        $0.paymentOrDebt = debt
      }
    }
    let finding = Recruitment.finding(
      ways("1", ["MiChat", "Messenger"], true), ways("2", ["Facebook"], nil), ways("3", [], false), ways("4", [], nil))
    #expect(finding.value("online") == Cell(Share(2, of: 3)))
    #expect(finding.base == Base(.decision, count: 3, missing: 1))
    #expect(finding.value("debt") == Cell(Share(1, of: 2)))
    let platforms = try #require(finding.table("platforms"))
    #expect(platforms.cells("Facebook")?.first == .count(2))
    #expect(try #require(finding.table("means")).cases("debt") == ["1/Pid.Sus/2020/PN Dum"])
  }

  @Test("charges: laws, articles, form; companions and unknown laws do not stand by themselves")
  func charges() throws {
    let finding = Charges.finding(
      changed(record("1", charged: ["UU 21/2007 Pasal 2 ayat (1)", "UU 21/2007 Pasal 2 ayat (2)", "KUHP Pasal 55"])) {
        $0.indictmentForm = .single
      },
      record("2", charged: ["UU 99/2099 Pasal 1", "KUHP Pasal 296"]), record("3"))
    #expect(finding.base == Base(.decision, count: 2, missing: 1))
    #expect(try #require(finding.table("laws")).rows.map(\.key) == ["KUHP", "UU 21/2007", "other", "not_stated"])
    #expect(try #require(finding.table("articles")).cells("UU 21/2007 Pasal 2") == [.count(1), Cell(Share(1, of: 2))])
    #expect(finding.value("trafficking") == Cell(Share(1, of: 2)))
    #expect(try #require(finding.table("forms")).cells("single") == [.count(1), Cell(Share(1, of: 1))])
  }
}
