import Decisions
import Testing

@testable import Analyze

@Suite("In which findings a field counts")
struct FieldReachTests {
  static let fields = CodebookField.all.filter(\.isReviewable)

  @Test("the table holds the findings that change with the field, and no others", arguments: fields.map(\.path))
  func reach(_ path: String) throws {
    let field = try #require(Self.fields.first { $0.path == path })
    let changing = try Self.changing(field)
    #expect(FieldReach.findings(field) == changing)
  }

  @Test("the table has no other fields")
  func names() {
    #expect(Set(FieldReach.table.keys).isSubset(of: Self.fields.map(\.path)))
  }

  /// The findings whose figures change when the field of one of the records has another value.
  private static func changing(_ field: CodebookField) throws -> [Int] {
    var numbers: Set<Int> = []
    for (base, before) in bases {
      for text in values(field) {
        var other = base
        let path = try #require(FieldPath(field, defendant: field.isOfDefendant ? 0 : nil))
        try other.set(path, to: try field.json(typed: text))
        let after = figures(of: other)
        for (number, figure) in before where after[number] != figure { numbers.insert(number) }
      }
    }
    return numbers.sorted()
  }

  /// The findings without the lists of cases behind their figures, in which a case stands by its number.
  private static func figures(of record: CaseRecord) -> [Int: Finding] {
    var tally = FindingsTally()
    tally.add(record)
    return Dictionary(
      uniqueKeysWithValues: tally.finish().findings.filter { !$0.isSupplement }.map { finding in
        var finding = finding
        for table in finding.tables.indices {
          for row in finding.tables[table].rows.indices { finding.tables[table].rows[row].cases = .empty }
          finding.tables[table].total?.cases = .empty
        }
        return (finding.number, finding)
      })
  }

  private static func values(_ field: CodebookField) -> [String] {
    switch field.kind {
    case .string: field.path == "court" ? ["", "Pengadilan Negeri Batam"] : ["", "Malaysia", "Nelayan"]
    case .int: ["", "0", "1", "7", "30", "2019"].filter { (try? field.json(typed: $0)) != nil }
    case .rupiah: ["", "200000000"]
    case .months: ["", "6", "60", "9999"]
    case .date: ["", "2018-03-01", "2020-01-06"]
    case .bool: ["", "ya", "tidak"]
    case .word: [""] + field.words.map(\.word)
    case .words: [""] + field.words.map(\.word)
    case .strings where field.path.hasSuffix("_provisions"):
      ["", "UU 35/2014 Pasal 83", "UU 21/2007 Pasal 2 ayat (1); UU 21/2007 Pasal 17"]
    case .strings: ["", "Malaysia", "Facebook"]
    }
  }

  /// With their figures. In each of them something counts that in the others does not.
  private static let bases: [(CaseRecord, [Int: Finding])] = {
    var person = Defendant()
    person.name = "Contoh"
    (person.sex, person.age, person.nationality, person.occupation) = (.male, 41, "Indonesia", "Wiraswasta")
    (person.verdict, person.represented) = (.convicted, true)
    person.birthDate = CalendarDate(year: 1980, month: 1, day: 2)
    person.convictedProvisions = [Provision(law: "UU 21/2007", article: "2", paragraph: "1")]
    (person.demand.prison, person.demand.fine) = (Months(months: 60), 120_000_000)
    (person.demand.fineSubstitute, person.demand.restitution) = (Months(months: 3), 50_000_000)
    (person.sentence.prison, person.sentence.fine) = (Months(months: 48), 120_000_000)
    (person.sentence.fineSubstitute, person.sentence.restitution) = (Months(months: 3), 25_000_000)
    person.sentence.restitutionSubstitute = Months(months: 2)
    var record = CaseRecord(id: "contoh")
    (record.caseNumber, record.court) = ("11/Pid.Sus/2020/PN Dum", "Pengadilan Negeri Dumai")
    (record.registerYear, record.decisionDate) = (2020, CalendarDate(year: 2020, month: 5, day: 4))
    (record.indictmentForm, record.arrestDate) = (.single, CalendarDate(year: 2020, month: 1, day: 5))
    record.chargedProvisions = [Provision(law: "UU 21/2007", article: "2", paragraph: "1")]
    record.defendants = [person]
    (record.victims.count, record.victims.female, record.victims.male, record.victims.children) = (2, 2, 0, 1)
    (record.exploitation, record.border, record.destinationCountries) = ([.sexual], .crossBorder, ["Singapore"])
    (record.platforms, record.paymentOrDebt) = (["MiChat"], false)
    (record.restitutionRequested, record.lpsk, record.victimTestimony) = (false, true, .remote)
    (record.closedHearing, record.victimNamed) = (true, false)
    (record.aggravatingCount, record.mitigatingCount) = (2, 3)
    var poorer = record
    poorer.defendants[0].demand = Demand()
    (poorer.defendants[0].sentence.restitution, poorer.defendants[0].sentence.restitutionSubstitute) = (nil, nil)
    poorer.victims.children = 0
    (poorer.victimTestimony, poorer.border) = (nil, .domestic)
    // Nothing of the story was read: a "no" says nothing here.
    var silent = record
    (silent.victims, silent.exploitation, silent.border, silent.paymentOrDebt) = (Victims(), [], nil, nil)
    (silent.lpsk, silent.restitutionRequested, silent.closedHearing, silent.victimNamed) = (false, false, false, false)
    (silent.platforms, silent.defendants[0].demand.restitution) = ([], nil)
    return [record, poorer, silent].map { ($0, figures(of: $0)) }
  }()
}
