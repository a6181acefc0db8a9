import Decisions
import Testing

@testable import Analyze

@Suite("Victims in the forms of the data standards")
struct StandardsTests {
  static let migrants = changed(record("1", exploitation: [.domesticWork, .sexual])) {
    $0.victims.count = 3
    $0.victims.female = 3
    $0.victims.male = 0
    $0.victims.children = 1
    $0.destinationCountries = ["Malaysia"]
    $0.paymentOrDebt = true
  }

  @Test("a row for each victim in CTDC's columns, blank where nothing is known")
  func rows() throws {
    let victims = CTDCVictim.victims(of: StandardsTests.migrants)
    #expect(victims.values.sorted() == [1, 2])
    let minor = try #require(victims.first { $0.value == 1 }?.key)
    let expected = [
      "yearOfRegistration": "2020", "Datasource": "Court decision", "gender": "Female",
      "majorityStatusAtExploit": "Minor", "CountryOfExploitation": "MY", "isForcedLabour": "1", "isSexualExploit": "1",
      "isSexAndLabour": "1", "isOrganRemoval": "0", "typeOfLabourDomesticWork": "1", "typeOfSexProstitution": "1",
      "typeOfExploitConcatenated": "Forced labour;Sexual exploitation", "meansOfControlDebtBondage": "1",
      "citizenship": "", "ageBroad": "", "RecruiterRelationship": "", "typeOfLabourConstruction": "",
    ]
    for (column, value) in expected { #expect(minor[column] == value, "\(column)") }
    #expect(minor.cells.count == CTDCVictim.columns.count)
  }

  @Test("columns are named once, and every value has its column")
  func columns() {
    let columns = CTDCVictim.columns
    #expect(Set(columns).count == columns.count)
    let record = changed(StandardsTests.migrants) { $0.exploitation = Exploitation.allCases }
    for victim in CTDCVictim.victims(of: record).keys {
      #expect(victim.cells.filter { !$0.isEmpty }.count == columns.filter { !victim[$0].isEmpty }.count)
      #expect(victim["typeOfLabourIllicitActivities"] == "1")
      #expect(victim["isForcedMarriage"] == "1")
    }
  }

  @Test("what is not known is blank, not no")
  func unknown() throws {
    let record = changed(record("1")) { $0.victims.count = 1 }
    let victim = try #require(CTDCVictim.victims(of: record).keys.first)
    #expect(victim.cells.filter { !$0.isEmpty } == ["2020", "Court decision"])
    #expect(CTDCVictim.victims(of: CaseRecord(id: "x")).isEmpty)
  }

  static let forms: [([Exploitation], GLOTIPForm?)] = [
    ([.sexual], .sexual), ([.domesticWork, .fishing], .forcedLabour), ([.labour, .sexual], .mixed), ([], nil),
    ([.adoption, .surrogacy], .other), ([.onlineScam], .forcedCrime), ([.organ], .organs), ([.marriage], .marriage),
  ]

  @Test("one form of UNODC's questionnaire for each case", arguments: forms)
  func glotip(_ exploitation: [Exploitation], _ form: GLOTIPForm?) { #expect(GLOTIPForm(exploitation) == form) }

  @Test("victims by exploitation and sex; people by stage")
  func globalReport() throws {
    let finding = GlobalReport.finding(
      StandardsTests.migrants,
      changed(
        record("2", exploitation: [.sexual], person(.convicted, sex: .female), person(.released), person(nil, sex: nil))
      ) {
        $0.victims.count = 2
      })
    #expect(finding.base == Base(.victim, count: 3, missing: 2))
    let forms = try #require(finding.table("victims-by-exploitation"))
    #expect(forms.columns.map(\.key) == ["women", "men", "girls", "boys", "sex_or_age_not_stated"])
    #expect(forms.cells("mixed") == [.count(2), .count(0), .count(1), .count(0), .count(0)])
    #expect(forms.cells("sexual") == [.count(0), .count(0), .count(0), .count(0), .count(2)])
    #expect(forms.protection == .smallCounts)
    let people = try #require(finding.table("people-by-sex"))
    #expect(people.cells("prosecuted") == [.count(1), .count(1), .count(1)])
    #expect(people.cells("convicted") == [.count(1), .count(0), .count(0)])
    #expect(people.cells("freed") == [.count(0), .count(1), .count(0)])
  }
}
