import Decisions
import Testing

@testable import Evaluate

struct FieldTests {
  @Test("the macro average runs over the codebook's 43 fields")
  func names() {
    #expect(Agreement.fieldNames.count == 43)
    #expect(Set(Agreement.fieldNames).count == 43)
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    let field: String
    let change: @Sendable (inout CaseRecord) -> Void
    var testDescription: String { field }

    static func record(_ field: String, _ change: @escaping @Sendable (inout CaseRecord) -> Void) -> Edit {
      Edit(field: field, change: change)
    }

    static func defendant(_ field: String, _ change: @escaping @Sendable (inout Defendant) -> Void) -> Edit {
      Edit(field: "defendants.\(field)") { change(&$0.defendants[0]) }
    }
  }

  /// One change for each field; all others must not notice it.
  static let edits: [Edit] = [
    .record("case_number") { $0.caseNumber = "1/Pid.Sus/2024/PN Dum" },
    .record("court") { $0.court = "Pengadilan Negeri Dumai" },
    .record("register_year") { $0.registerYear = 2024 },
    .record("decision_date") { $0.decisionDate = CalendarDate(year: 2024, month: 2, day: 29) },
    .record("indictment_form") { $0.indictmentForm = .single },
    .record("charged_provisions") { $0.chargedProvisions = Sample.provisions("UU 21/2007 Pasal 2 ayat (1)") },
    .record("arrest_date") { $0.arrestDate = CalendarDate(year: 2024, month: 1, day: 2) },
    .defendant("name") { $0.name = "Contoh Lain" },
    .defendant("sex") { $0.sex = .female },
    .defendant("age") { $0.age = 41 },
    .defendant("birth_date") { $0.birthDate = CalendarDate(year: 1983, month: 1, day: 2) },
    .defendant("nationality") { $0.nationality = "Indonesia" },
    .defendant("occupation") { $0.occupation = "Petani" },
    .defendant("represented") { $0.represented = true },
    .defendant("demand.prison_months") { $0.demand.prison = Months(12) },
    .defendant("demand.fine_idr") { $0.demand.fine = 1 },
    .defendant("demand.fine_substitute_months") { $0.demand.fineSubstitute = Months(1) },
    .defendant("demand.restitution_idr") { $0.demand.restitution = 1 },
    .defendant("verdict") { $0.verdict = .convicted },
    .defendant("convicted_provisions") { $0.convictedProvisions = Sample.provisions("KUHP Pasal 296") },
    .defendant("sentence.prison_months") { $0.sentence.prison = Months(12) },
    .defendant("sentence.fine_idr") { $0.sentence.fine = 1 },
    .defendant("sentence.fine_substitute_months") { $0.sentence.fineSubstitute = Months(1) },
    .defendant("sentence.restitution_idr") { $0.sentence.restitution = 1 },
    .defendant("sentence.restitution_substitute_months") { $0.sentence.restitutionSubstitute = Months(1) },
    .defendant("sentence.probation_months") { $0.sentence.probation = Months(1) },
    .record("victims.count") { $0.victims.count = 1 },
    .record("victims.female") { $0.victims.female = 1 },
    .record("victims.male") { $0.victims.male = 1 },
    .record("victims.children") { $0.victims.children = 0 },
    .record("exploitation") { $0.exploitation = [.sexual] },
    .record("border") { $0.border = .domestic },
    .record("destination_countries") { $0.destinationCountries = ["Malaysia"] },
    .record("platforms") { $0.platforms = ["MiChat"] },
    .record("payment_or_debt") { $0.paymentOrDebt = true },
    .record("restitution_requested") { $0.restitutionRequested = true },
    .record("lpsk") { $0.lpsk = true },
    .record("victim_testimony") { $0.victimTestimony = VictimTestimony.none },
    .record("closed_hearing") { $0.closedHearing = true },
    .record("victim_named") { $0.victimNamed = true },
    .record("aggravating_count") { $0.aggravatingCount = 1 },
    .record("mitigating_count") { $0.mitigatingCount = 1 },
  ]

  @Test("a difference is seen in its field only", arguments: edits)
  func onlyThere(_ edit: Edit) {
    let agreement = Agreement.compare(Sample.record { edit.change(&$0) }, Sample.record())
    #expect(agreement.fields.filter { $0.hits < $0.count }.map(\.field) == [edit.field])
  }

  @Test("all fields but the number of defendants are in that table, in the codebook's order")
  func complete() {
    #expect(FieldTests.edits.map(\.field) == Agreement.fieldNames.filter { $0 != "defendants.count" })
  }
}
