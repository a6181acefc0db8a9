internal import Decisions
internal import Foundation
internal import GRDB

/// The full-text index.
enum SearchIndex {
  static func insert(_ words: String, _ number: Int64, _ db: Database) throws {
    try db.run("INSERT INTO internal_search (rowid, text) VALUES (?, ?)", [value(number), value(words)])
  }

  /// An index without content is told what it holds, to take it out.
  static func remove(_ number: Int64, _ db: Database) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT bytes, text, fold FROM internal_texts WHERE case_id = ?"), arguments: [number])
    guard let row else { return }
    let (packed, patch): (Data, Data) = (row["text"], row["fold"])
    guard let text = Deflated.unpack([UInt8](packed), count: row["bytes"]),
      let folded = FoldPatch.apply([UInt8](patch), to: text)
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the text of a case cannot be unpacked") }
    try db.run(
      "INSERT INTO internal_search (internal_search, rowid, text) VALUES ('delete', ?, ?)",
      [value(number), value(String(decoding: folded.bytes, as: UTF8.self))])
  }
}
