internal import GRDB

/// Adds corrections, also beside a run that fills the archive. Nothing that the program found is changed: a correction
/// stands beside it, and stays with the case when it is coded anew.
public struct ArchiveReview: Sendable {
  let path: String
  let pool: DatabasePool

  /// - Throws: where there is no archive, it was made by another version, or it cannot be written.
  public init(_ path: String) throws(ArchiveError) {
    self.path = path
    pool = try ArchiveFile.openForReview(path)
  }

  /// - Throws: `.correction` where it is none: an unknown case or field, a value that the field does not take, a note
  ///   that is too long.
  public func add(_ correction: Correction) throws(ArchiveError) {
    _ = try add([correction])
  }

  /// All or none of them.
  ///
  /// - Parameters:
  ///   - corrections: each of a case that the archive has.
  ///   - skipsKnown: leaves out those of which every part stands in the archive already.
  /// - Returns: how many were added.
  public func add(_ corrections: [Correction], skipsKnown: Bool = false) throws(ArchiveError) -> Int {
    var checked: [Correction] = []
    for correction in corrections { checked.append(try correction.checked()) }
    return try SQLiteFailure.translated(path) {
      try pool.write { db in
        var added = 0
        for correction in checked {
          guard try ArchiveReview.hasCase(correction.caseNumber, db) else {
            throw ArchiveError(.correction, "the archive has no case \(correction.caseNumber)")
          }
          if skipsKnown, try ArchiveReview.knows(correction, db) { continue }
          try ArchiveReview.insert(correction, db)
          added += 1
        }
        return added
      }
    }
  }

  private static func hasCase(_ number: Int64, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM internal_cases WHERE case_id = ?)"), arguments: [number])
      ?? false
  }

  private static func knows(_ correction: Correction, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM internal_corrections WHERE case_id = ? AND field = ? AND machine_value IS ? \
          AND value IS ? AND status = ? AND corrected_by = ? AND corrected_at = ? AND note IS ?)
          """), arguments: StatementArguments(values(correction))) ?? false
  }

  private static func insert(_ correction: Correction, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO internal_corrections \
      (case_id, field, machine_value, value, status, corrected_by, corrected_at, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """, values(correction))
  }

  private static func values(_ correction: Correction) -> [StoredValue] {
    [
      Archive.value(correction.caseNumber), Archive.value(correction.field), Archive.value(correction.machineValue),
      Archive.value(correction.value), Archive.value(correction.status), Archive.value(correction.by),
      Archive.value(correction.at), Archive.value(correction.note),
    ]
  }
}
