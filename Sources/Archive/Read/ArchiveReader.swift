public import Decisions
internal import Foundation
internal import GRDB

/// Reads an archive, also while a run fills it: each call sees a state that was whole at one moment. Any number of
/// threads may read at the same time.
public struct ArchiveReader: Sendable {
  let path: String
  let pool: DatabasePool

  init(path: String, pool: DatabasePool) {
    self.path = path
    self.pool = pool
  }

  /// - Throws: where there is no archive, it was made by another version, or it cannot be read.
  public init(_ path: String) throws(ArchiveError) {
    self.init(path: path, pool: try ArchiveFile.openForReading(path))
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    try SQLiteFailure.translated(path) { try pool.read(body) }
  }

  /// All records without duplicates, in the order in which their decisions came, one at a time.
  ///
  /// - Parameters:
  ///   - withEvidence: findings need none, and are made in half the time.
  ///   - body: what it throws ends the reading.
  public func forEachRecord(withEvidence: Bool = true, _ body: (CaseRecord) throws -> Void) throws {
    // A few at a time: a reader that stays in one transaction keeps the archive's log from being emptied.
    var last: Int64 = 0
    while true {
      let rows = try read { db in try ArchiveReader.records(behind: last, db) }
      guard !rows.isEmpty else { return }
      for row in rows {
        last = row["case_id"]
        try body(try record(row["record"], withEvidence: withEvidence))
      }
    }
  }

  /// The next ones, without duplicates.
  static func records(behind number: Int64, _ db: Database) throws -> [Row] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT case_id, record FROM internal_records JOIN internal_cases USING (case_id) \
        WHERE case_id > ? AND duplicate_of IS NULL ORDER BY case_id LIMIT 500
        """, arguments: [number])
  }

  /// The record of a case as it was coded.
  public func record(_ number: Int64, withEvidence: Bool = true) throws(ArchiveError) -> CaseRecord? {
    let line = try read { db in
      try String.fetchOne(db, sql: "SELECT record FROM internal_records WHERE case_id = ?", arguments: [number])
    }
    return try line.map { line throws(ArchiveError) in try record(line, withEvidence: withEvidence) }
  }

  /// How many cases are not in the full-text index yet.
  public func unindexed() throws(ArchiveError) -> Int {
    try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM internal_unindexed") ?? 0 }
  }

  func record(_ line: String, withEvidence: Bool = true) throws(ArchiveError) -> CaseRecord {
    guard let record = CaseRecord(jsonLine: Array(line.utf8), withEvidence: withEvidence) else {
      throw damaged("a record")
    }
    return record
  }

  func damaged(_ what: String) -> ArchiveError {
    SQLiteFailure.translate(.SQLITE_CORRUPT, "\(what) cannot be read", path)
  }
}
