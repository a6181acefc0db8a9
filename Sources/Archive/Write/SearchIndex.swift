internal import Decisions
internal import Foundation
internal import GRDB

/// The full-text index. It takes longer to make than all else in an archive, so a run notes what it put in, and texts go
/// into the index when the records are whole; what is noted says where to go on.
enum SearchIndex {
  /// The folded words of a case, as they go into the index.
  struct Words: Sendable {
    let number: Int64
    let text: String
  }

  static func note(_ number: Int64, _ db: Database) throws {
    try db.run("INSERT INTO internal_unindexed (case_id) VALUES (?)", case: number)
  }

  static func insert(_ words: Words, _ db: Database) throws {
    try db.run("INSERT INTO internal_search (rowid, text) VALUES (?, ?)", case: words.number, [value(words.text)])
    try db.run("DELETE FROM internal_unindexed WHERE case_id = ?", case: words.number)
  }

  /// An index without content is told what it holds, to take it out.
  static func remove(_ number: Int64, _ db: Database) throws {
    try db.run("DELETE FROM internal_unindexed WHERE case_id = ?", case: number)
    if db.changesCount > 0 { return }
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT case_id, bytes, text, fold FROM internal_texts WHERE case_id = ?"),
      arguments: [number])
    guard let row else { return }
    let words = try words(row)
    try db.run(
      "INSERT INTO internal_search (internal_search, rowid, text) VALUES ('delete', ?, ?)",
      case: number, [value(words.text)])
  }

  /// Packed texts that are not in the index, the next ones behind a case.
  static func unindexed(behind number: Int64, _ db: Database) throws -> [Row] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT case_id, bytes, text, fold FROM internal_unindexed JOIN internal_texts USING (case_id) \
          WHERE case_id > ? ORDER BY case_id LIMIT 32
          """), arguments: [number])
  }

  static func words(_ row: Row) throws -> Words {
    let (packed, patch): (Data, Data) = (row["text"], row["fold"])
    guard let text = Deflated.unpack([UInt8](packed), count: row["bytes"]),
      let folded = FoldPatch.apply([UInt8](patch), to: text)
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the text of a case cannot be unpacked") }
    return Words(number: row["case_id"], text: String(decoding: folded.bytes, as: UTF8.self))
  }
}
