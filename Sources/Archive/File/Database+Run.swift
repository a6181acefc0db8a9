internal import Foundation
internal import GRDB
internal import GRDBSQLite

extension Database {
  /// A statement that changes rows, compiled once for each connection.
  ///
  /// A run calls it some thirty times for each case. Values are bound here: with what GRDB looks at in each call it took
  /// longer than SQLite itself.
  ///
  /// - Parameters:
  ///   - sql: with a `?` for each value.
  ///   - number: of the case, which stands before the other values; `nil` for none.
  func run(_ sql: String, case number: Int64? = nil, _ values: [DatabaseValue] = []) throws {
    try bound(sql, number, values) { statement in try require(SQLITE_DONE, sqlite3_step(statement), sql) }
  }

  /// The number that stands first in what a statement finds; `nil` where it finds nothing, or NULL.
  ///
  /// - Parameters: as of `run`.
  func number(_ sql: String, _ values: [DatabaseValue] = []) throws -> Int64? {
    try bound(sql, nil, values) { statement in
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return nil }
      try require(SQLITE_ROW, code, sql)
      return sqlite3_column_type(statement, 0) == SQLITE_NULL ? nil : sqlite3_column_int64(statement, 0)
    }
  }

  private func bound<Value>(
    _ sql: String, _ number: Int64?, _ values: [DatabaseValue], _ body: (OpaquePointer) throws -> Value
  ) throws -> Value {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    var place: Int32 = 0
    if let number {
      place += 1
      try require(SQLITE_OK, sqlite3_bind_int64(statement, place, number), sql)
    }
    for value in values {
      place += 1
      try require(SQLITE_OK, Database.bind(value, statement, place), sql)
    }
    guard place == sqlite3_bind_parameter_count(statement) else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "a statement has another number of values", sql: sql)
    }
    return try body(statement)
  }

  private func require(_ wanted: Int32, _ code: Int32, _ sql: String) throws {
    guard code != wanted else { return }
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage, sql: sql)
  }

  private static func bind(_ value: DatabaseValue, _ statement: OpaquePointer, _ place: Int32) -> Int32 {
    // SQLITE_TRANSIENT: SQLite copies.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value.storage {
    case .null: return sqlite3_bind_null(statement, place)
    case .int64(let number): return sqlite3_bind_int64(statement, place, number)
    case .double(let number): return sqlite3_bind_double(statement, place, number)
    case .string(let text): return sqlite3_bind_text(statement, place, text, Int32(text.utf8.count), copied)
    case .blob(let bytes):
      // Of no bytes there is no address, and SQLite would take it for NULL.
      if bytes.isEmpty { return sqlite3_bind_zeroblob(statement, place, 0) }
      return bytes.withUnsafeBytes { sqlite3_bind_blob(statement, place, $0.baseAddress, Int32($0.count), copied) }
    }
  }
}
