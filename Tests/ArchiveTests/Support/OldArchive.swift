import GRDB

/// An archive as the first version of the schema left it.
enum OldArchive {
  static func make(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      try db.execute(
        sql: """
          DROP TABLE internal_doubted; DROP INDEX internal_corrections_field; DROP INDEX internal_corrections_by;
          ALTER TABLE internal_inputs DROP COLUMN recognises;
          DROP TABLE internal_unindexed;
          DELETE FROM grdb_migrations WHERE identifier <> '1-tables-and-views'; PRAGMA user_version = 1
          """)
    }
    try queue.close()
  }
}
