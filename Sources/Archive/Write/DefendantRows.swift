internal import Analyze
internal import Decisions
internal import GRDB

/// The rows of a case's defendants, provisions and lists of words.
struct DefendantRows: Sendable {
  private static let columns = [
    "case_id", "defendant_number", "name", "initials", "sex", "age", "birth_date", "nationality_written", "nationality",
    "occupation_written", "occupation", "represented", "demand_prison_months", "demand_fine_idr",
    "demand_fine_substitute_months", "demand_restitution_idr", "verdict", "convicted_provisions",
    "sentence_prison_months", "sentence_fine_idr", "sentence_fine_substitute_months", "sentence_restitution_idr",
    "sentence_restitution_substitute_months", "sentence_probation_months",
  ]

  private static let statement =
    "INSERT INTO internal_defendants (\(columns.joined(separator: ", "))) VALUES "
    + "(\(columns.map { _ in "?" }.joined(separator: ", ")))"

  private static let provisionStatement = """
    INSERT INTO internal_provisions (case_id, role, defendant_number, position, provision, law, article, paragraph, \
    letter) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private static let wordStatement = "INSERT OR IGNORE INTO internal_values (case_id, field, value) VALUES (?, ?, ?)"

  /// Each without the number of the case, which stands first.
  private var people: [[StoredValue]] = []
  private var provisions: [[StoredValue]] = []
  private var words: [[StoredValue]] = []

  init(_ record: CaseRecord, edition: CaseRecord) {
    for (index, person) in record.defendants.enumerated() {
      let initials = edition.defendants.indices.contains(index) ? edition.defendants[index].name : nil
      people.append(DefendantRows.values(person, initials, index + 1))
      add(person.convictedProvisions, "convicted", index + 1)
    }
    add(record.chargedProvisions, "charged", 0)
    add(record.exploitation.map(\.rawValue), "exploitation")
    add(record.destinationCountries, "destination_countries")
    add(record.platforms, "platforms")
  }

  func insert(_ number: Int64, _ db: Database) throws {
    for row in people { try db.run(DefendantRows.statement, case: number, row) }
    for row in provisions { try db.run(DefendantRows.provisionStatement, case: number, row) }
    for row in words { try db.run(DefendantRows.wordStatement, case: number, row) }
  }

  private static func values(_ person: Defendant, _ initials: String?, _ place: Int) -> [StoredValue] {
    let (demand, sentence) = (person.demand, person.sentence)
    let traits = [
      value(person.nationality), value(person.nationality.flatMap(TraitGroups.nationality)), value(person.occupation),
      value(person.occupation.flatMap(TraitGroups.occupation)), value(person.represented),
    ]
    return [
      value(place), value(person.name), value(initials), value(person.sex), value(person.age), value(person.birthDate),
    ] + traits + [
      value(demand.prison), value(demand.fine), value(demand.fineSubstitute), value(demand.restitution),
      value(person.verdict), value(joined: person.convictedProvisions.map(\.description)), value(sentence.prison),
      value(sentence.fine), value(sentence.fineSubstitute), value(sentence.restitution),
      value(sentence.restitutionSubstitute), value(sentence.probation),
    ]
  }

  private mutating func add(_ all: [Provision], _ role: String, _ person: Int) {
    for (position, provision) in all.enumerated() {
      provisions.append([
        value(role), value(person), value(position), value(provision.description), value(provision.law),
        value(provision.article), value(provision.paragraph), value(provision.letter),
      ])
    }
  }

  private mutating func add(_ all: [String], _ field: String) {
    words += all.map { [value(field), value($0)] }
  }
}
