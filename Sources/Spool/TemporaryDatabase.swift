internal import GRDB

/// A database of SQLite's without a name: little stays in its memory, much goes to a temporary file (below
/// `SQLITE_TMPDIR`, `TMPDIR`, `/var/tmp` or `/tmp`), which no other program can open and which vanishes with this one,
/// however it ends.
struct TemporaryDatabase: Sendable {
  private let queue: DatabaseQueue

  /// - Parameters:
  ///   - schema: `CREATE TABLE ...`
  ///   - cache: of the pages that SQLite holds in memory, in kibibytes.
  init(_ schema: String, cache: Int) throws(SpoolError) {
    queue = try SpoolError.passing {
      var configuration = Configuration()
      // Nobody else reads it, and nobody after a crash: one transaction without end and without a journal.
      configuration.allowsUnsafeTransactions = true
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -\(cache)")
      }
      let queue = try DatabaseQueue(path: "", configuration: configuration)
      try queue.inDatabase { db in
        try db.execute(sql: schema)
        try db.execute(sql: "BEGIN")
      }
      return queue
    }
  }

  /// Calls `body` with the connection, one call at a time. What `body` throws of its own comes through as it is.
  func use<Value>(_ body: (Database) throws -> Value) throws -> Value { try queue.inDatabase(body) }
}

extension Optional<TemporaryDatabase> {
  /// The database, which is made where it is asked for the first time: most lists never need one.
  mutating func made(_ schema: String, cache: Int) throws(SpoolError) -> TemporaryDatabase {
    if let self { return self }
    let database = try TemporaryDatabase(schema, cache: cache)
    self = database
    return database
  }
}
