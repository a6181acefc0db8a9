internal import Decisions
internal import GRDB

/// The rows of one case in all tables.
enum CaseStore {
  private static let tables = [
    "internal_cases", "internal_defendants", "internal_provisions", "internal_values", "internal_records",
    "internal_texts", "internal_doubted",
  ]

  /// Takes a case out, but for its corrections and by what it is known again where it has some: the decision may come
  /// back, when its file can be read again or under another path.
  ///
  /// - Returns: the duplicates of it, which may have to stand for themselves now.
  static func remove(_ number: Int64, _ db: Database) throws -> [Int64] {
    let dependants = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT case_id FROM internal_cases WHERE duplicate_of = ? ORDER BY case_id"),
      arguments: [number])
    try SearchIndex.remove(number, db)
    for table in tables { try db.run("DELETE FROM \(table) WHERE case_id = ?", case: number) }
    try db.run(
      """
      DELETE FROM internal_keys WHERE case_id = ?1 \
      AND NOT EXISTS (SELECT 1 FROM internal_corrections WHERE case_id = ?1)
      """, case: number)
    return dependants
  }

  /// - Parameter number: that it had before; `nil` for a new one.
  static func insert(
    _ decision: CodedDecision, number: Int64?, input: Int64, position: Int, _ db: Database
  ) throws {
    let number = try number ?? DuplicateCases.gone(decision.keys, db) ?? unused(db)
    let kept = try DuplicateCases.kept(decision.keys, except: number, db)
    try db.run(CaseRow.statement, case: number, CaseRow.place(input, position, kept) + decision.row)
    try decision.people.insert(number, db)
    try decision.doubted.insert(number, db)
    try db.run("INSERT INTO internal_records (case_id, record) VALUES (?, ?)", case: number, [value(decision.line)])
    try db.run(
      "INSERT INTO internal_texts (case_id, bytes, text, fold, sections, pages, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)",
      case: number,
      [
        value(decision.bytes), value(decision.text), value(decision.fold), value(decision.sections),
        value(decision.pages), value(decision.metadata),
      ])
    try DuplicateCases.insert(decision.keys, number, db)
    try SearchIndex.note(number, db)
  }

  /// A number that no case has and none had whose corrections are kept.
  private static func unused(_ db: Database) throws -> Int64 {
    let last = try db.number(
      """
      SELECT max(coalesce((SELECT max(case_id) FROM internal_cases), 0), \
      coalesce((SELECT max(case_id) FROM internal_corrections), 0))
      """)
    return (last ?? 0) + 1
  }
}
