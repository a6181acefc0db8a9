internal import GRDBSQLite

/// A connection of its own for questions, apart from GRDB's: GRDB keeps the authorizer of a connection for itself, and
/// here it is what refuses everything but reading. For one thread.
final class SQLiteConnection {
  private let handle: OpaquePointer
  private let guardian = QueryGuardian()
  var clock: QueryClock { guardian.clock }
  let path: String

  init(_ path: String) throws(ArchiveError) {
    try ArchiveFile.requireCurrent(path)
    self.path = path
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw SQLiteFailure.translate(code: code, nil, path)
    }
    handle = opened
    sqlite3_busy_timeout(handle, 20_000)
    // A mistyped column in double quotes would else be a text, the same in each row.
    _disableDoubleQuotedStringLiterals(handle)
    // What no honest question needs, and what could eat all memory.
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 128 << 20)
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20)
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0)
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200)
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 50)
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000)
    try execute("PRAGMA cache_size = -65536")
    for statement in guardian.publicViews { try execute(statement) }
    try execute("PRAGMA query_only = ON")
    guardian.watch(handle)
  }

  deinit { sqlite3_close_v2(handle) }

  /// Runs one statement that reads.
  ///
  /// - Parameters:
  ///   - access: what it may read.
  ///   - begin: called with the names of the columns before the first row.
  ///   - row: called with each row; throwing ends the work.
  func run(
    _ sql: String, _ arguments: [SQLValue] = [], access: QueryAccess, limits: QueryLimits,
    begin: ([String]) throws -> Void = { _ in }, row: ([SQLValue]) throws -> Void
  ) throws -> QueryEnd {
    guardian.begin(access, seconds: limits.seconds)
    defer { guardian.clock.stop() }
    let statement = try prepare(sql)
    defer { sqlite3_finalize(statement) }
    try bind(arguments, to: statement)
    let count = sqlite3_column_count(statement)
    try begin((0..<count).map { sqlite3_column_name(statement, $0).map { String(cString: $0) } ?? "" })
    var (rows, bytes) = (0, 0)
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        if let most = limits.rows, rows == most { return .rowLimit }
        let values = (0..<count).map { SQLiteConnection.value(statement, $0) }
        bytes += values.reduce(0) { $0 + $1.size }
        if bytes > limits.bytes { return .byteLimit }
        rows += 1
        // A reader who takes his time is not the question's fault.
        try guardian.clock.pause { try row(values) }
      case SQLITE_DONE: return .complete
      case let code: throw failure(code, seconds: limits.seconds)
      }
    }
  }

  private func prepare(_ sql: String) throws(ArchiveError) -> OpaquePointer {
    var statement: OpaquePointer?
    let bytes = Array(sql.utf8)
    var used = 0
    guard !bytes.contains(0) else { throw ArchiveError(.question, "the SQL holds a NUL character") }
    try guardian.requireOpenNames(bytes)
    let code = bytes.withUnsafeBytes { buffer -> Int32 in
      let start = buffer.bindMemory(to: CChar.self).baseAddress
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v2(handle, start, Int32(buffer.count), &statement, &tail)
      if let start, let tail { used = tail - start }
      return code
    }
    guard code == SQLITE_OK else {
      sqlite3_finalize(statement)
      throw failure(code, seconds: 0)
    }
    guard let statement else {
      throw ArchiveError(.question, "there is no SQL statement; write one, as SELECT * FROM cases")
    }
    guard SQLiteConnection.isBlank(bytes[used...]) else {
      sqlite3_finalize(statement)
      throw ArchiveError(.question, "one statement at a time: something stands behind the first one's end")
    }
    // The authorizer has refused what writes; this asks SQLite once more.
    guard sqlite3_stmt_readonly(statement) != 0 else {
      sqlite3_finalize(statement)
      throw ArchiveError(.question, "only reading is allowed here")
    }
    return statement
  }

  /// Blanks, semicolons and comments.
  private static func isBlank(_ tail: ArraySlice<UInt8>) -> Bool {
    var rest = tail
    while let byte = rest.first {
      if byte <= 0x20 || byte == 0x3B {
        rest = rest.dropFirst()
      } else if rest.starts(with: "--".utf8) {
        rest = rest.drop { $0 != 0x0A }
      } else if rest.starts(with: "/*".utf8) {
        rest = rest.dropFirst(2)
        while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
        rest = rest.dropFirst(2)
      } else {
        return false
      }
    }
    return true
  }

  private func bind(_ arguments: [SQLValue], to statement: OpaquePointer) throws(ArchiveError) {
    let wanted = Int(sqlite3_bind_parameter_count(statement))
    guard wanted == arguments.count else {
      throw ArchiveError(.question, "the SQL has \(wanted) parameters (?), which have no values here; write the values")
    }
    // SQLITE_TRANSIENT: SQLite copies.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    for (index, argument) in arguments.enumerated() {
      let place = Int32(index + 1)
      switch argument {
      case .null: sqlite3_bind_null(statement, place)
      case .integer(let number): sqlite3_bind_int64(statement, place, number)
      case .real(let number): sqlite3_bind_double(statement, place, number)
      case .text(let text): sqlite3_bind_text(statement, place, text, Int32(text.utf8.count), copied)
      case .blob(let bytes): sqlite3_bind_blob(statement, place, bytes, Int32(bytes.count), copied)
      }
    }
  }

  private static func value(_ statement: OpaquePointer, _ column: Int32) -> SQLValue {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
    case SQLITE_TEXT:
      guard let text = sqlite3_column_text(statement, column) else { return .null }
      let count = Int(sqlite3_column_bytes(statement, column))
      return .text(String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self))
    case SQLITE_BLOB:
      let bytes = sqlite3_column_blob(statement, column)
      return .blob(Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column)))))
    default: return .null
    }
  }

  private func execute(_ sql: String) throws(ArchiveError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code, seconds: 0) }
  }

  private static func explained(_ message: String) -> String {
    if message.hasPrefix("cannot modify") { return QueryGuardian.readsOnly }
    let isAboutNames = message.hasPrefix("no such column") || message.hasPrefix("no such table")
    return "SQLite: \(message)" + (isAboutNames || message.hasSuffix("syntax error") ? "; \(QueryGuardian.guide)" : "")
  }

  private func failure(_ code: Int32, seconds: Double) -> ArchiveError {
    let message = sqlite3_errmsg(handle).map { String(cString: $0) } ?? "SQLite error \(code)"
    switch code & 0xFF {
    case SQLITE_AUTH: return ArchiveError(.question, guardian.refusal ?? "this is not allowed here")
    case SQLITE_INTERRUPT:
      return ArchiveError(
        .limit, "the question was given up after \(seconds) seconds; ask for less at a time")
    case SQLITE_ERROR, SQLITE_RANGE, SQLITE_MISMATCH:
      // A refusal inside of a virtual table comes out as a plain error.
      return ArchiveError(.question, guardian.refusal ?? SQLiteConnection.explained(message))
    case SQLITE_TOOBIG, SQLITE_NOMEM:
      return ArchiveError(.limit, "the question needs too much memory (\(message)); ask for less at a time")
    default: return SQLiteFailure.translate(code: code, message, path)
    }
  }
}

@available(*, unavailable, message: "a connection belongs to one thread")
extension SQLiteConnection: Sendable {}
