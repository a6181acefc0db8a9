internal import Decisions
internal import GRDBSQLite

/// What a question may read.
enum QueryAccess: Sendable {
  /// The public views.
  case publicViews
  /// All tables.
  case everything
}

/// Refuses all that is not reading, and what takes too long.
///
/// Readers of the public profile see internal tables only through the public views. SQLite tells on whose behalf a column
/// is read by the name of the view, and a query may give that name to a table expression of its own (`WITH cases AS
/// (SELECT * FROM internal_texts)`). So the public views of this connection stand on inner ones whose names are drawn by
/// lot, and only these may read.
///
/// SQLite does not ask for columns that stand in `USING` alone (`FULL JOIN internal_defendants USING (case_id, name)`). So
/// a question of the public profile may not even name a table of the archive: no name can be written in another way.
final class QueryGuardian {
  private(set) var refusal: String?
  private var access = QueryAccess.publicViews
  let clock = QueryClock()
  private let token =
    "public_" + String(UInt64.random(in: .min ... .max), radix: 36)
    + String(UInt64.random(in: .min ... .max), radix: 36)

  /// Statements that make the public views of this connection, before it is watched.
  var publicViews: [String] {
    ArchiveView.publicViews.flatMap { view in
      [
        "CREATE TEMP VIEW \(token)_\(view.name) AS \(view.qualifiedQuery)",
        "CREATE TEMP VIEW \(view.name) AS SELECT * FROM temp.\(token)_\(view.name)",
      ]
    }
  }

  /// From now on nothing but questions.
  func watch(_ handle: OpaquePointer) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_set_authorizer(
      handle,
      { context, action, first, second, _, accessor in
        guard let context else { return SQLITE_DENY }
        let text = { (pointer: UnsafePointer<CChar>?) in pointer.map { String(cString: $0) } }
        let guardian = Unmanaged<QueryGuardian>.fromOpaque(context).takeUnretainedValue()
        return guardian.authorize(action, text(first), text(second), accessor: text(accessor))
      }, context)
    sqlite3_progress_handler(
      handle, 2_000,
      { context in
        guard let context else { return 1 }
        let guardian = Unmanaged<QueryGuardian>.fromOpaque(context).takeUnretainedValue()
        return guardian.clock.isPast ? 1 : 0
      }, context)
  }

  func begin(_ access: QueryAccess, seconds: Double) {
    self.access = access
    refusal = nil
    clock.start(seconds: seconds)
  }

  /// Throws where the text of a question names what is not open, whether SQLite would ask for it or not.
  func requireOpenNames(_ sql: [UInt8]) throws(ArchiveError) {
    guard case .publicViews = access else { return }
    // A byte order mark is a blank to SQLite, so that nothing but letters, digits and "_" of ASCII belongs to a word here.
    let words = sql.split { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: false
      default: true
      }
    }
    for word in words {
      let name = String(decoding: word, as: UTF8.self).lowercased()
      if QueryGuardian.closed.contains(where: name.hasPrefix), !QueryGuardian.open.contains(name) {
        throw ArchiveError(.question, QueryGuardian.notOpen(name))
      }
    }
  }

  private func authorize(_ action: Int32, _ first: String?, _ second: String?, accessor: String?) -> Int32 {
    switch action {
    case SQLITE_SELECT, SQLITE_RECURSIVE: return SQLITE_OK
    case SQLITE_READ: return read(first ?? "", second ?? "", accessor)
    // So SQLite asks where a virtual table (json_each, the index) is met for the first time. A statement that really
    // changes this table is refused by SQLite itself, and no statement is run that is not read-only.
    case SQLITE_UPDATE where first == "sqlite_master": return SQLITE_OK
    case SQLITE_FUNCTION:
      let name = (second ?? "").lowercased()
      guard QueryGuardian.functions.contains(name) else { return SQLITE_OK }
      return refuse("the function \(name) is not allowed: it reaches beyond the archive")
    case SQLITE_PRAGMA:
      let name = (first ?? "").lowercased()
      // data_version: the full-text index asks for it.
      if QueryGuardian.pragmas.contains(name) || (access == .everything && name == "data_version") { return SQLITE_OK }
      return refuse(
        "PRAGMA \(name) is not allowed; allowed are \(QueryGuardian.pragmas.sorted().joined(separator: ", "))")
    case SQLITE_ATTACH, SQLITE_DETACH: return refuse("other files cannot be attached here")
    case SQLITE_TRANSACTION, SQLITE_SAVEPOINT:
      return refuse("transactions are not needed: only reading is allowed here")
    default: return refuse(QueryGuardian.readsOnly)
    }
  }

  private func read(_ table: String, _ column: String, _ accessor: String?) -> Int32 {
    if case .everything = access { return SQLITE_OK }
    if accessor?.hasPrefix(token) == true || table.hasPrefix(token) { return SQLITE_OK }
    let name = table.lowercased()
    if QueryGuardian.open.contains(name) { return SQLITE_OK }
    // `SELECT count(*) FROM cases` reads no column, and is asked for on nobody's behalf.
    if column.isEmpty, QueryGuardian.counted.contains(name) || QueryGuardian.isOwn(name) { return SQLITE_OK }
    return refuse(QueryGuardian.notOpen(table))
  }

  private static func notOpen(_ name: String) -> String {
    "\(printable(name)) is not open to the public profile; open are "
      + "\(ArchiveView.publicViews.map(\.name).joined(separator: ", ")). With --profile internal all can be read"
  }

  /// A table expression of the question's own (`WITH y(n) AS (VALUES (1)) SELECT count(*) FROM y`): what it stands on is
  /// asked for by itself.
  private static func isOwn(_ name: String) -> Bool {
    !closed.contains { name.hasPrefix($0) }
  }

  /// What every refusal of a change says.
  static let readsOnly = "only reading is allowed here: write SELECT; the archive is never changed by a query"

  /// What helps where SQLite knows a name not, or understands nothing.
  static let guide =
    "the views are \(ArchiveView.publicViews.map(\.name).joined(separator: ", ")); "
    + "PRAGMA table_info(cases) lists the columns of one, Docs/archive.md tells what they mean"

  private func refuse(_ words: String) -> Int32 {
    refusal = refusal ?? words
    return SQLITE_DENY
  }

  /// How the names of all begin that is no view: tables of the archive and of SQLite, and what its modules bring.
  private static let closed = ["internal_", "grdb_", "sqlite_", "pragma_", "dbstat", "fts"]
  private static let open: Set<String> = Set(ArchiveView.publicViews.map(\.name)).union([
    "sqlite_master", "sqlite_schema", "sqlite_version", "json_each", "json_tree", "pragma_table_info",
    "pragma_table_xinfo",
  ])
  private static let counted: Set<String> = ["internal_cases", "internal_defendants", "internal_provisions"]
  private static let pragmas: Set<String> = ["table_info", "table_xinfo"]
  private static let functions: Set<String> = [
    "load_extension", "fts3_tokenizer", "readfile", "writefile", "edit", "fts5", "sqlite_log",
  ]
}
