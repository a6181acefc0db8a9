internal import Decisions
internal import GRDB

/// The rows of a case's fields in doubt.
struct DoubtRows: Sendable {
  /// Each without the number of the case, which stands first.
  private let rows: [[DatabaseValue]]

  init(_ record: CaseRecord) {
    rows = record.doubtedFields.map { doubted in
      [
        value(doubted.path.description), value(doubted.path.field.path), value(record.json(at: doubted.path)),
        value(doubted.reasons.count),
      ]
    }
  }

  func insert(_ number: Int64, _ db: Database) throws {
    for row in rows {
      try db.run(
        "INSERT INTO internal_doubted (case_id, field, codebook_field, machine_value, doubts) VALUES (?, ?, ?, ?, ?)",
        [value(number)] + row)
    }
  }

  /// Of all cases of an archive that was filled before there were such rows.
  static func fill(_ db: Database) throws {
    let records = try Row.fetchCursor(db, sql: "SELECT case_id, record FROM internal_records ORDER BY case_id")
    while let row = try records.next() {
      let line: String = row["record"]
      // A line that cannot be read is damage, which reading the record reports.
      guard let record = CaseRecord(jsonLine: Array(line.utf8)) else { continue }
      try DoubtRows(record).insert(row["case_id"], db)
    }
  }
}
