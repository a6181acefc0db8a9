internal import Foundation
internal import GRDB

/// Which case stands for a decision that several inputs hold, as a run decides it: the same file, the same words, the same
/// court, number and date; the one that came first is kept.
enum DuplicateCases {
  enum Likeness: String {
    case file, text
    case number = "case"
  }

  struct Kept {
    let number: Int64
    let likeness: Likeness
  }

  static func insert(_ keys: DecisionKeys, _ number: Int64, _ db: Database) throws {
    try db.run(
      "INSERT OR REPLACE INTO internal_keys (case_id, file, words, number, names) VALUES (?, ?, ?, ?, ?)",
      case: number,
      [
        value(keys.file.blob), value(keys.words.blob), value(keys.number?.blob),
        value(keys.names.sorted().flatMap(\.blob)),
      ])
  }

  /// The case that stands for a decision already; `nil` where it stands for itself.
  static func kept(_ keys: DecisionKeys, except number: Int64?, _ db: Database) throws -> Kept? {
    func first(_ sql: String, _ digest: UInt128) throws -> Int64? {
      try db.number(sql, [value(digest.blob), value(number ?? 0)])
    }
    if let same = try first(keptByFile, keys.file) { return Kept(number: same, likeness: .file) }
    if let same = try first(keptByWords, keys.words) { return Kept(number: same, likeness: .text) }
    // Most numbers are there once, and looking whether one is there at all costs less than GRDB's rows.
    guard let digest = keys.number, try first(hasNumber, digest) != nil else { return nil }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT case_id, names FROM internal_keys JOIN internal_cases USING (case_id) \
          WHERE internal_keys.number = ? AND case_id <> ? AND duplicate_of IS NULL ORDER BY case_id
          """), arguments: [value(digest.blob), number ?? 0])
    for row in rows {
      let names = names(row["names"])
      if names.isEmpty || keys.names.isEmpty || !names.isDisjoint(with: keys.names) {
        return Kept(number: row["case_id"], likeness: .number)
      }
    }
    return nil
  }

  private static let keptByFile = kept(by: "file")
  private static let keptByWords = kept(by: "words")
  private static let hasNumber = "SELECT case_id FROM internal_keys WHERE number = ? AND case_id <> ? LIMIT 1"

  private static func kept(by column: String) -> String {
    """
    SELECT case_id FROM internal_keys JOIN internal_cases USING (case_id) WHERE \(column) = ? AND case_id <> ? \
    AND duplicate_of IS NULL ORDER BY case_id LIMIT 1
    """
  }

  /// Cases that were taken out and have the same file, words or number as this decision. One search in each index, and
  /// CROSS JOIN to begin there: the whole table would else be read for each case that is put in.
  static let goneCases = """
    SELECT k.case_id, k.file, k.words, k.number, k.names FROM \
    (SELECT case_id FROM internal_keys WHERE file = ?1 UNION SELECT case_id FROM internal_keys WHERE words = ?2 \
    UNION SELECT case_id FROM internal_keys WHERE number = ?3) AS found \
    CROSS JOIN internal_keys AS k ON k.case_id = found.case_id \
    WHERE NOT EXISTS (SELECT 1 FROM internal_cases WHERE case_id = found.case_id) ORDER BY k.case_id
    """

  /// The number of a case that was taken out and whose corrections wait for it; `nil` where this decision is none.
  static func gone(_ keys: DecisionKeys, _ db: Database) throws -> Int64? {
    // Without corrections nothing waits, and most archives have none.
    guard try db.number("SELECT 1 FROM internal_corrections LIMIT 1") != nil else { return nil }
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: goneCases),
      arguments: [value(keys.file.blob), value(keys.words.blob), value(keys.number?.blob)])
    let known = rows.compactMap { row in DuplicateCases.keys(row).map { (number: row["case_id"] as Int64, keys: $0) } }
    return DecisionKeys.places(of: [keys], among: known.map(\.keys))[0].map { known[$0].number }
  }

  /// Decides anew on a case whose kept one has changed.
  static func elect(_ number: Int64, _ db: Database) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT file, words, number, names FROM internal_keys WHERE case_id = ?"),
      arguments: [number])
    guard let row, let keys = keys(row) else { return }
    let kept = try kept(keys, except: number, db)
    try db.run(
      "UPDATE internal_cases SET duplicate_of = ?, same = ? WHERE case_id = ?",
      [value(kept?.number), value(kept?.likeness.rawValue), value(number)])
  }

  /// The cases of an input in their order.
  static func cases(of input: Int64, _ db: Database) throws -> [(number: Int64, keys: DecisionKeys)] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT case_id, file, words, internal_keys.number, names FROM internal_cases JOIN internal_keys USING (case_id) \
          WHERE input = ? ORDER BY position
          """), arguments: [input]
    ).compactMap { row in keys(row).map { (row["case_id"], $0) } }
  }

  static func keys(_ row: Row) -> DecisionKeys? {
    let (file, words): (Data, Data) = (row["file"], row["words"])
    let number: Data? = row["number"]
    guard let file = UInt128(blob: file), let words = UInt128(blob: words) else { return nil }
    return DecisionKeys(
      file: file, words: words, number: number.flatMap { UInt128(blob: $0) }, names: names(row["names"]))
  }

  private static func names(_ blob: Data) -> Set<UInt128> {
    let bytes = [UInt8](blob)
    return Set(
      stride(from: 0, to: bytes.count - bytes.count % 16, by: 16).compactMap { UInt128(blob: bytes[$0..<$0 + 16]) })
  }
}
