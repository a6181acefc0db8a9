internal import GRDB

/// The tables and views of an archive, as a list of changes that are never taken back: version n of the schema is what
/// the first n of them make.
enum ArchiveSchema {
  struct Migration: Sendable {
    let name: String
    let statements: [String]
    /// Fills what is new from what was there.
    var fill: (@Sendable (Database) throws -> Void)?
  }

  static let migrations: [Migration] = [
    Migration(name: "1-tables-and-views", statements: tables + indexes + ArchiveView.all.map(\.definition)),
    Migration(name: "2-review", statements: reviewTables, fill: { try DoubtRows.fill($0) }),
    // Whether scanned pages were recognised where an input had some: what was read so is not read so again.
    Migration(
      name: "3-recognition",
      statements: ["ALTER TABLE internal_inputs ADD COLUMN recognises INTEGER NOT NULL DEFAULT 0"]),
    // Cases whose texts are not in the full-text index yet.
    Migration(
      name: "4-unindexed", statements: ["CREATE TABLE internal_unindexed (case_id INTEGER PRIMARY KEY)"]),
  ]

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, migration) in migrations.enumerated() {
      migrator.registerMigration(migration.name) { db in
        try db.execute(sql: "PRAGMA application_id = \(ArchiveIdentity.application)")
        for statement in migration.statements { try db.execute(sql: statement) }
        try migration.fill?(db)
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    return migrator
  }
}
