internal import GRDB

extension ArchiveReader {
  /// All corrections, by time, those on duplicates too.
  ///
  /// - Parameters:
  ///   - name: whose; `nil` for everybody's.
  ///   - body: what it throws ends the reading.
  public func forEachCorrection(by name: String? = nil, _ body: (PortableCorrection) throws -> Void) throws {
    let rows = try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT k.*, c.id, c.case_number, json_extract(r.record, '$.source.sha256') AS sha256 \
          FROM internal_corrections AS k JOIN internal_cases AS c USING (case_id) \
          JOIN internal_records AS r USING (case_id) WHERE ?1 IS NULL OR k.corrected_by = ?1 \
          ORDER BY \(Correction.order)
          """, arguments: [name])
    }
    for row in rows {
      guard let correction = Correction(row: row) else { continue }
      try body(
        PortableCorrection(
          id: row["id"], sha256: row["sha256"] ?? "", docket: row["case_number"], correction: correction))
    }
  }

  /// The number of the case with this id, read from the file with this digest; of duplicates the one that stands for
  /// them.
  public func number(id: String, sha256: String) throws(ArchiveError) -> Int64? {
    try read { db in
      try Int64.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT coalesce(c.duplicate_of, c.case_id) FROM internal_cases AS c \
            JOIN internal_records AS r USING (case_id) WHERE c.id = ?1 \
            AND json_extract(r.record, '$.source.sha256') = ?2 ORDER BY c.duplicate_of IS NOT NULL, c.case_id LIMIT 1
            """), arguments: [id, sha256])
    }
  }
}
