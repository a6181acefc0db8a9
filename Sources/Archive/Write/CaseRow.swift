internal import Analyze
internal import Decisions
internal import GRDB

/// The row of a case in `internal_cases`.
enum CaseRow {
  private static let columns = [
    "case_id", "input", "position", "duplicate_of", "same", "id", "case_number", "public_case_number", "court_written",
    "court", "province", "register_year", "decision_date", "year", "indictment_form", "charged_provisions",
    "arrest_date", "defendants", "convicted", "acquitted", "released", "prison_months_lowest",
    "prison_months_highest", "fine_idr_highest", "restitution_idr_highest", "exploitation", "border",
    "destination_countries", "platforms", "payment_or_debt", "restitution_requested", "restitution_ordered", "lpsk",
    "victim_testimony", "closed_hearing", "victim_named", "aggravating_count", "mitigating_count", "victims_count",
    "victims_female", "victims_male", "victims_children", "doubts",
  ]

  static let statement =
    "INSERT INTO internal_cases (\(columns.joined(separator: ", "))) VALUES "
    + "(\(columns.map { _ in "?" }.joined(separator: ", ")))"

  /// Behind its number those of the case's place among inputs and duplicates, which stand before those of its record.
  static func place(
    _ input: Int64, _ position: Int, _ kept: DuplicateCases.Kept?
  ) -> [StoredValue] {
    [value(input), value(position), value(kept?.number), value(kept?.likeness.rawValue)]
  }

  static func values(_ record: CaseRecord, edition: CaseRecord) -> [StoredValue] {
    let court = record.court.flatMap(Place.court(named:))
    let people = record.defendants
    func count(_ verdict: Verdict) -> StoredValue { value(people.count { $0.verdict == verdict }) }
    let prison = people.compactMap(\.sentence.prison)
    let restitution = people.compactMap(\.sentence.restitution)
    var values = [
      value(record.id), value(record.caseNumber), value(edition.caseNumber), value(record.court),
      value(court?.name), value(court?.province), value(record.registerYear), value(record.decisionDate),
      value(record.decisionDate?.year), value(record.indictmentForm),
      value(joined: record.chargedProvisions.map(\.description)), value(record.arrestDate),
    ]
    values += [
      value(people.count), count(.convicted), count(.acquitted), count(.released), value(prison.min()),
      value(prison.max()), value(people.compactMap(\.sentence.fine).max()), value(restitution.max()),
    ]
    values += [
      value(joined: record.exploitation.map(\.rawValue)), value(record.border),
      value(joined: record.destinationCountries), value(joined: record.platforms), value(record.paymentOrDebt),
      value(record.restitutionRequested), value(restitution.contains { $0 > 0 }), value(record.lpsk),
      value(record.victimTestimony), value(record.closedHearing), value(record.victimNamed),
      value(record.aggravatingCount), value(record.mitigatingCount),
    ]
    return values + [
      value(record.victims.count), value(record.victims.female), value(record.victims.male),
      value(record.victims.children), value(record.doubts.count),
    ]
  }
}
