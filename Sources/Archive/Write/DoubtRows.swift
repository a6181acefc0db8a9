internal import Decisions
internal import GRDB

/// The rows of a case's fields in doubt.
struct DoubtRows: Sendable {
  /// Each without the number of the case, which stands first.
  private let rows: [[StoredValue]]

  init(_ record: CaseRecord) {
    rows = record.doubtedFields.map { field in
      [
        value(field.path.description), value(field.path.field.path), value(record.json(at: field.path)),
        value(field.reasons.count),
      ]
    }
  }

  func insert(_ number: Int64, _ db: Database) throws {
    for row in rows {
      try db.run(
        "INSERT INTO internal_doubted (case_id, field, codebook_field, machine_value, doubts) VALUES (?, ?, ?, ?, ?)",
        case: number, row)
    }
  }

  /// Of all cases of an archive that was filled before there were such rows.
  static func fill(_ db: Database) throws {
    let records = try Row.fetchCursor(db, sql: "SELECT case_id, record FROM internal_records ORDER BY case_id")
    while let row = try records.next() {
      let record: String = row["record"]
      // A line that cannot be read is damage, which reading the record reports.
      guard let record = CaseRecord(jsonLine: Array(record.utf8)) else { continue }
      try DoubtRows(record).insert(row["case_id"], db)
    }
  }
}
