/// A part of a WHERE clause. What the user gave is only ever an argument, never a part of the SQL.
struct SQLCondition: Sendable, Equatable {
  let sql: String
  let arguments: [SQLValue]

  init(_ sql: String, _ arguments: [SQLValue] = []) {
    self.sql = sql
    self.arguments = arguments
  }

  static func all(_ parts: [SQLCondition]) -> SQLCondition { joined(parts, " AND ") }
  static func any(_ parts: [SQLCondition]) -> SQLCondition { joined(parts, " OR ") }

  private static func joined(_ parts: [SQLCondition], _ word: String) -> SQLCondition {
    if parts.count == 1 { return parts[0] }
    // "a OR b OR c" is as deep as it is long, and SQLite's depth has a bound.
    guard parts.count <= 50 else {
      let half = parts.count / 2
      return joined([joined(Array(parts[..<half]), word), joined(Array(parts[half...]), word)], word)
    }
    return SQLCondition(
      "(" + parts.map(\.sql).joined(separator: word) + ")", parts.flatMap(\.arguments))
  }
}
