internal import Foundation
internal import GRDB
internal import Synchronization

/// Rows that are written once and read back in order, as many as the disk has room for.
public final class Spool: Sendable {
  /// Of each spool; a report has a score of them. Rows are written and read in long runs, for which more is no faster.
  private static let cache = 1 << 10
  /// Rows that are written in one go.
  private static let batch = 2000

  private struct Row {
    let key: [UInt8]
    let bytes: [UInt8]
  }

  private struct State {
    var waiting: [Row] = []
    var count = 0
    /// Made with the first rows that have no room beside it: most spools never need one.
    var database: TemporaryDatabase?
  }

  private let state = Mutex(State())

  /// Without rows, and without a file as yet.
  public init() {}

  /// Rows that were added.
  public var count: Int { state.withLock { $0.count } }

  /// Adds a row. Rows are sorted by their keys, as bytes; those with equal keys stay as they were added.
  public func add(_ bytes: [UInt8], key: [UInt8] = []) throws(SpoolError) {
    try state.withLock { state throws(SpoolError) in
      state.waiting.append(Row(key: key, bytes: bytes))
      state.count += 1
      if state.waiting.count >= Spool.batch { try Spool.flush(&state) }
    }
  }

  /// Calls `body` with each row in the order of the keys. May be called again, and rows may be added afterwards.
  /// - Throws: what `body` throws; `SpoolError` where the disk refuses.
  public func forEach(_ body: ([UInt8]) throws -> Void) throws {
    let (rows, database) = try state.withLock { state throws(SpoolError) in
      if state.database != nil { try Spool.flush(&state) }
      return (state.waiting, state.database)
    }
    guard let database else {
      // Sorting is stable.
      for row in rows.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) { try body(row.bytes) }
      return
    }
    try database.use { db in
      let rows = try SpoolError.passing {
        try GRDB.Row.fetchCursor(db, sql: "SELECT bytes FROM spool ORDER BY key, n")
      }
      while let row = try SpoolError.passing(rows.next) {
        try body(row.withUnsafeData(atIndex: 0) { $0.map(Array.init) } ?? [])
      }
    }
  }

  private static func flush(_ state: inout State) throws(SpoolError) {
    guard !state.waiting.isEmpty else { return }
    let waiting = state.waiting
    state.waiting.removeAll(keepingCapacity: true)
    let database = try state.database.made(schema, cache: cache)
    try SpoolError.passing {
      try database.use { db in
        let statement = try db.cachedStatement(sql: "INSERT INTO spool (key, bytes) VALUES (?, ?)")
        for row in waiting { try statement.execute(arguments: [Data(row.key), Data(row.bytes)]) }
      }
    }
  }

  private static let schema = "CREATE TABLE spool (n INTEGER PRIMARY KEY, key BLOB NOT NULL, bytes BLOB NOT NULL)"
}
