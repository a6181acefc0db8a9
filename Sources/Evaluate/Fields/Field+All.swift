internal import Decisions

extension Field {
  /// The codebook's 43 fields in its order; the macro average runs over them.
  ///
  /// A number counts as interval data, as the years, sums and counts here have a distance; all else is nominal.
  static let all: [Field] = head + defendants + victims + circumstances

  private static let head: [Field] = [
    .ofRecord("case_number") { .word($0.caseNumber, like: CaseNumber.form) },
    .ofRecord("court") { .word($0.court) },
    .ofRecord("register_year", .interval) { .number($0.registerYear) },
    .ofRecord("decision_date") { .date($0.decisionDate) },
    .ofRecord("indictment_form") { .choice($0.indictmentForm) },
    .ofRecord("charged_provisions") { .set($0.chargedProvisions.map(\.description)) },
    .ofRecord("arrest_date") { .date($0.arrestDate) },
    .ofRecord("defendants.count", .interval) { .number($0.defendants.count) },
  ]

  private static let defendants: [Field] = [
    .ofDefendant("name") { .word($0.name, like: ComparedName.form) },
    .ofDefendant("sex") { .choice($0.sex) },
    .ofDefendant("age", .interval) { .number($0.age) },
    .ofDefendant("birth_date") { .date($0.birthDate) },
    .ofDefendant("nationality") { .word($0.nationality, like: ComparedWords.form) },
    .ofDefendant("occupation") { .word($0.occupation, like: ComparedWords.form) },
    .ofDefendant("represented") { .flag($0.represented) },
    .ofDefendant("demand.prison_months", .interval) { .months($0.demand.prison) },
    .ofDefendant("demand.fine_idr", .interval) { .number($0.demand.fine) },
    .ofDefendant("demand.fine_substitute_months", .interval) { .months($0.demand.fineSubstitute) },
    .ofDefendant("demand.restitution_idr", .interval) { .number($0.demand.restitution) },
    .ofDefendant("verdict") { .choice($0.verdict) },
    .ofDefendant("convicted_provisions") { .set($0.convictedProvisions.map(\.description)) },
    .ofDefendant("sentence.prison_months", .interval) { .months($0.sentence.prison) },
    .ofDefendant("sentence.fine_idr", .interval) { .number($0.sentence.fine) },
    .ofDefendant("sentence.fine_substitute_months", .interval) { .months($0.sentence.fineSubstitute) },
    .ofDefendant("sentence.restitution_idr", .interval) { .number($0.sentence.restitution) },
    .ofDefendant("sentence.restitution_substitute_months", .interval) { .months($0.sentence.restitutionSubstitute) },
    .ofDefendant("sentence.probation_months", .interval) { .months($0.sentence.probation) },
  ]

  private static let victims: [Field] = [
    .ofRecord("victims.count", .interval) { .number($0.victims.count) },
    .ofRecord("victims.female", .interval) { .number($0.victims.female) },
    .ofRecord("victims.male", .interval) { .number($0.victims.male) },
    .ofRecord("victims.children", .interval) { .number($0.victims.children) },
    .ofRecord("exploitation") { .set($0.exploitation.map(\.rawValue)) },
    .ofRecord("border") { .choice($0.border) },
    .ofRecord("destination_countries") { .set($0.destinationCountries, like: ComparedWords.form) },
    .ofRecord("platforms") { .set($0.platforms, like: ComparedWords.platform) },
    .ofRecord("payment_or_debt") { .flag($0.paymentOrDebt) },
  ]

  private static let circumstances: [Field] = [
    .ofRecord("restitution_requested") { .flag($0.restitutionRequested) },
    .ofRecord("lpsk") { .flag($0.lpsk) },
    .ofRecord("victim_testimony") { .choice($0.victimTestimony) },
    .ofRecord("closed_hearing") { .flag($0.closedHearing) },
    .ofRecord("victim_named") { .flag($0.victimNamed) },
    .ofRecord("aggravating_count", .interval) { .number($0.aggravatingCount) },
    .ofRecord("mitigating_count", .interval) { .number($0.mitigatingCount) },
  ]
}
