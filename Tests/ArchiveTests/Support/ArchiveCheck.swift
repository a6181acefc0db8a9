import GRDB

@testable import Archive

/// What must hold of every archive.
enum ArchiveCheck {
  /// Tables with rows of cases that there are not, and what SQLite finds wrong.
  static func orphans(_ path: String) throws -> [String] {
    try ArchiveReader(path).pool.read { db in
      var wrong: [String] = []
      for table in ["defendants", "provisions", "values", "records", "texts", "keys", "unindexed"] {
        // What a case is known by stays where people's corrections wait for it.
        let waiting = table == "keys" ? "AND case_id NOT IN (SELECT case_id FROM internal_corrections)" : ""
        let count = try Int.fetchOne(
          db,
          sql: """
            SELECT count(*) FROM internal_\(table) WHERE case_id NOT IN (SELECT case_id FROM internal_cases) \(waiting)
            """)
        if count != 0 { wrong.append(table) }
      }
      let check = try String.fetchOne(db, sql: "PRAGMA integrity_check")
      return check == "ok" ? wrong : wrong + [check ?? "no answer"]
    }
  }
}
