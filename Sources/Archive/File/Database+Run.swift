internal import GRDB
internal import GRDBSQLite

extension Database {
  /// A statement that changes rows, compiled once for each connection.
  ///
  /// A run calls it some thirty times for each case. Values are bound here: with what GRDB looks at in each call it took
  /// longer than SQLite itself. Texts and bytes lie side by side meanwhile, so that SQLite need not copy each.
  ///
  /// - Parameters:
  ///   - sql: with a `?` for each value.
  ///   - number: of the case, which stands before the other values; `nil` for none.
  func run(_ sql: String, case number: Int64? = nil, _ values: [StoredValue] = []) throws {
    try bound(sql, number, values) { statement in try require(SQLITE_DONE, sqlite3_step(statement), sql) }
  }

  /// The number that stands first in what a statement finds; `nil` where it finds nothing, or NULL.
  ///
  /// - Parameters: as of `run`.
  func number(_ sql: String, _ values: [StoredValue] = []) throws -> Int64? {
    try bound(sql, nil, values) { statement in
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return nil }
      try require(SQLITE_ROW, code, sql)
      return sqlite3_column_type(statement, 0) == SQLITE_NULL ? nil : sqlite3_column_int64(statement, 0)
    }
  }

  private func bound<Value>(
    _ sql: String, _ number: Int64?, _ values: [StoredValue], _ body: (OpaquePointer) throws -> Value
  ) throws -> Value {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    let count = values.count + (number == nil ? 0 : 1)
    guard count == sqlite3_bind_parameter_count(statement) else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "a statement has another number of values", sql: sql)
    }
    let room = values.reduce(0) { $0 + $1.room }
    return try withUnsafeTemporaryAllocation(byteCount: max(1, room), alignment: 1) { bytes in
      defer {
        sqlite3_reset(statement)
        // Nothing in it may point here afterwards.
        sqlite3_clear_bindings(statement)
      }
      var kept = KeptBytes(room: bytes)
      var place: Int32 = 0
      if let number {
        place += 1
        try require(SQLITE_OK, sqlite3_bind_int64(statement, place, number), sql)
      }
      for value in values {
        place += 1
        try require(SQLITE_OK, Database.bind(value, statement, place, &kept), sql)
      }
      return try body(statement)
    }
  }

  private func require(_ wanted: Int32, _ code: Int32, _ sql: String) throws {
    guard code != wanted else { return }
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage, sql: sql)
  }

  private static func bind(
    _ value: StoredValue, _ statement: OpaquePointer, _ place: Int32, _ kept: inout KeptBytes
  ) -> Int32 {
    // No destructor: the bytes stay until the statement is done.
    switch value {
    case .null: return sqlite3_bind_null(statement, place)
    case .number(let number): return sqlite3_bind_int64(statement, place, number)
    case .fraction(let number): return sqlite3_bind_double(statement, place, number)
    case .text(var text):
      return text.withUTF8 { utf8 in
        let start = kept.take(UnsafeRawBufferPointer(utf8))
        return sqlite3_bind_text(
          statement, place, start?.assumingMemoryBound(to: CChar.self), Int32(utf8.count), nil)
      }
    case .bytes(let bytes):
      return bytes.withUnsafeBytes { bytes in
        sqlite3_bind_blob(statement, place, kept.take(bytes), Int32(bytes.count), nil)
      }
    }
  }
}

/// Texts and bytes side by side.
private struct KeptBytes {
  let room: UnsafeMutableRawBufferPointer
  private var used = 0

  init(room: UnsafeMutableRawBufferPointer) { self.room = room }

  /// - Returns: where they are now. Of no bytes too it is an address, without which SQLite would take them for NULL.
  mutating func take(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawPointer? {
    let place = UnsafeMutableRawBufferPointer(rebasing: room[used..<used + bytes.count])
    place.copyMemory(from: bytes)
    used += bytes.count
    return UnsafeRawPointer(place.baseAddress)
  }
}

extension StoredValue {
  /// How many bytes of it are kept while a statement runs.
  fileprivate var room: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .bytes(let bytes): bytes.count
    case .null, .number, .fraction: 0
    }
  }
}
