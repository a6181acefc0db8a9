internal import Analyze
internal import Decisions
internal import GRDB

/// The rows of a case's defendants, provisions and lists of words.
enum DefendantRows {
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

  static func insert(_ decision: CodedDecision, _ number: Int64, _ db: Database) throws {
    let record = decision.record
    for (index, person) in record.defendants.enumerated() {
      let initials = decision.edition.defendants.indices.contains(index) ? decision.edition.defendants[index].name : nil
      try db.run(statement, values(person, initials, number, index + 1))
      try insert(person.convictedProvisions, "convicted", index + 1, number, db)
    }
    try insert(record.chargedProvisions, "charged", 0, number, db)
    try insert(record.exploitation.map(\.rawValue), "exploitation", number, db)
    try insert(record.destinationCountries, "destination_countries", number, db)
    try insert(record.platforms, "platforms", number, db)
  }

  private static func values(_ person: Defendant, _ initials: String?, _ number: Int64, _ place: Int) -> [DatabaseValue]
  {
    let (demand, sentence) = (person.demand, person.sentence)
    let traits = [
      value(person.nationality), value(person.nationality.flatMap(TraitGroups.nationality)), value(person.occupation),
      value(person.occupation.flatMap(TraitGroups.occupation)), value(person.represented),
    ]
    return [
      value(number), value(place), value(person.name), value(initials), value(person.sex), value(person.age),
      value(person.birthDate),
    ] + traits + [
      value(demand.prison), value(demand.fine), value(demand.fineSubstitute), value(demand.restitution),
      value(person.verdict), value(joined: person.convictedProvisions.map(\.description)), value(sentence.prison),
      value(sentence.fine), value(sentence.fineSubstitute), value(sentence.restitution),
      value(sentence.restitutionSubstitute), value(sentence.probation),
    ]
  }

  private static func insert(
    _ provisions: [Provision], _ role: String, _ person: Int, _ number: Int64, _ db: Database
  ) throws {
    for (position, provision) in provisions.enumerated() {
      try db.run(
        """
        INSERT INTO internal_provisions (case_id, role, defendant_number, position, provision, law, article, paragraph, \
        letter) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          value(number), value(role), value(person), value(position), value(provision.description),
          value(provision.law),
          value(provision.article), value(provision.paragraph), value(provision.letter),
        ])
    }
  }

  private static func insert(_ words: [String], _ field: String, _ number: Int64, _ db: Database) throws {
    for word in words {
      try db.run(
        "INSERT OR IGNORE INTO internal_values (case_id, field, value) VALUES (?, ?, ?)",
        [value(number), value(field), value(word)])
    }
  }
}
