internal import GRDB

/// What a person says about a value that the program found.
public struct Correction: Sendable, Equatable {
  public enum Status: String, Sendable, CaseIterable {
    /// The value is right.
    case accepted
    /// It is another one.
    case corrected
    /// The decision does not tell.
    case undecidable
  }

  public var caseNumber: Int64
  /// As evidence names it: `defendants[0].sentence.prison_months`.
  public var field: String
  /// What the program said, as its JSON.
  public var machineValue: String?
  /// As JSON; `nil` unless corrected.
  public var value: String?
  public var status: Status
  public var by: String
  /// ISO 8601, UTC.
  public var at: String
  public var note: String?

  public init(
    caseNumber: Int64, field: String, machineValue: String?, value: String?, status: Status, by: String, at: String,
    note: String? = nil
  ) {
    self.caseNumber = caseNumber
    self.field = field
    self.machineValue = machineValue
    self.value = value
    self.status = status
    self.by = by
    self.at = at
    self.note = note
  }
}

/// Adds corrections, also beside a run that fills the archive. Nothing that the program found is changed: a correction
/// stands beside it, and stays with the case when it is coded anew.
public struct ArchiveReview: Sendable {
  private let path: String
  private let pool: DatabasePool

  public init(_ path: String) throws(ArchiveError) {
    self.path = path
    pool = try ArchiveFile.openForReview(path)
  }

  public func add(_ correction: Correction) throws(ArchiveError) {
    try SQLiteFailure.translated(path) {
      try pool.write { db in
        try db.run(
          """
          INSERT INTO internal_corrections (case_id, field, machine_value, value, status, corrected_by, corrected_at, note) \
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
          [
            Archive.value(correction.caseNumber), Archive.value(correction.field),
            Archive.value(correction.machineValue),
            Archive.value(correction.value), Archive.value(correction.status), Archive.value(correction.by),
            Archive.value(correction.at), Archive.value(correction.note),
          ])
      }
    }
  }
}

extension ArchiveReader {
  /// In the order in which they were made; the last one of a field holds.
  public func corrections(_ number: Int64) throws(ArchiveError) -> [Correction] {
    let rows = try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM internal_corrections WHERE case_id = ? ORDER BY correction", arguments: [number])
    }
    return rows.compactMap { row in
      guard let status = Correction.Status(rawValue: row["status"]) else { return nil }
      return Correction(
        caseNumber: row["case_id"], field: row["field"], machineValue: row["machine_value"], value: row["value"],
        status: status, by: row["corrected_by"], at: row["corrected_at"], note: row["note"])
    }
  }
}
