internal import Decisions
internal import GRDB

/// By what an SQLite file is known to be an archive of this program, and of which version.
enum ArchiveIdentity {
  /// "PUTU", in the header of the file.
  static let application: Int32 = 0x5055_5455
  /// Of the schema; the number of migrations.
  static let version = Int32(ArchiveSchema.migrations.count)

  enum State {
    case empty, current, older
  }

  /// What stands in the file; it is only looked at.
  static func state(_ db: Database, _ path: String) throws -> State {
    let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let name = printable(path)
    guard application == ArchiveIdentity.application else {
      guard application == 0, version == 0, try isUnfinished(db) else {
        throw ArchiveError(
          .notAnArchive,
          "\(name) is an SQLite file of another program, not an archive. Nothing was changed; name another file")
      }
      return .empty
    }
    if version > ArchiveIdentity.version {
      throw ArchiveError(
        .newer,
        "\(name) was made by a later version of this program (schema \(version), this one knows \(ArchiveIdentity.version)). "
          + "Nothing was changed; use that version, or fill a new archive")
    }
    return version < ArchiveIdentity.version ? .older : .current
  }

  /// Nothing is in it, or no more than GRDB's own list of changes without any: the making of an archive that a kill or a
  /// full disk ended in its first moment.
  private static func isUnfinished(_ db: Database) throws -> Bool {
    let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type <> 'index'")
    if tables.isEmpty { return true }
    guard tables == ["grdb_migrations"] else { return false }
    return try Int.fetchOne(db, sql: "SELECT count(*) FROM grdb_migrations") == 0
  }
}
