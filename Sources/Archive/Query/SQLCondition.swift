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
    return SQLCondition(
      "(" + parts.map(\.sql).joined(separator: word) + ")", parts.flatMap(\.arguments))
  }
}
