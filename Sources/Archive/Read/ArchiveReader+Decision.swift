public import Decisions
internal import Foundation
internal import GRDB

extension ArchiveReader {
  /// The decision of a case as it was read: text, folded text, sections, pages, metadata.
  public func decision(_ number: Int64) throws(ArchiveError) -> Decision? {
    let row = try read { db in
      try Row.fetchOne(
        db, sql: "SELECT * FROM internal_texts JOIN internal_records USING (case_id) WHERE case_id = ?",
        arguments: [number])
    }
    guard let row else { return nil }
    let line: String = row["record"]
    let record = try record(line)
    guard let source = record.source else { throw damaged("where a decision was read from") }
    let text = try text(row)
    let patch: Data = row["fold"]
    guard let folded = FoldPatch.apply([UInt8](patch), to: text),
      let sections = DecisionParts.sections(row["sections"], textCount: text.count, foldedCount: folded.count),
      let pages = DecisionParts.pages(row["pages"], textCount: text.count),
      let metadata = DecisionParts.metadata(row["metadata"], textCount: text.count)
    else { throw damaged("the parts of a decision") }
    return Decision(
      id: record.id, text: text, folded: folded, sections: sections, metadata: metadata, pages: pages, source: source)
  }

  private func text(_ row: Row) throws(ArchiveError) -> [UInt8] {
    let packed: Data = row["text"]
    guard let text = Deflated.unpack([UInt8](packed), count: row["bytes"]) else { throw damaged("a text") }
    return text
  }

  /// Cases whose id or case number this is; several inputs may have one id.
  public func cases(named name: String) throws(ArchiveError) -> [Int64] {
    try read { db in
      try Int64.fetchAll(
        db,
        sql: """
          SELECT case_id FROM internal_cases WHERE duplicate_of IS NULL \
          AND (id = ? OR case_number = ? OR id = replace(replace(?, '/', '_'), ' ', '_')) ORDER BY case_id
          """, arguments: [name, name, name])
    }
  }
}
