public import Decisions
internal import Foundation
internal import GRDB

/// What an input became when it was coded last.
public struct StoredInput: Sendable {
  /// How its files looked then.
  public let state: InputState
  /// In the order in which they came out.
  public let outcomes: [StoredOutcome]
}

/// What became of a document of an input.
public enum StoredOutcome: Sendable {
  /// It is a decision.
  case coded(StoredCase)
  /// It could not be coded: which file, the kind of the reason, and the reason in words.
  case setAside(path: [UInt8], reason: String, detail: String)
}

/// A decision that was coded, and by what it is known again.
public struct StoredCase: Sendable {
  /// The case's number in the archive.
  public let number: Int64
  /// As the program coded it, without corrections.
  public let record: CaseRecord
  /// The same as it is kept: JSON without the end of a line.
  public let line: String
  /// By which its duplicates are known.
  public let keys: DecisionKeys
}

extension ArchiveReader {
  /// What an input became, where it was coded by this version of the program and its rules; else `nil`. Whether the files
  /// are still the same is for the caller to find out.
  public func stored(_ input: ArchiveInput, by extractor: ExtractorVersion) throws(ArchiveError) -> StoredInput? {
    let found = try read { db -> (Row, [Row], [Row])? in
      let input = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT internal_inputs.* FROM internal_inputs JOIN internal_extractors USING (extractor) \
            WHERE path = ? AND page = ? AND version = ? AND rules = ?
            """), arguments: [Data(input.path), Data(input.page ?? []), extractor.version, extractor.rules])
      guard let input else { return nil }
      let number: Int64 = input["input"]
      let cases = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT c.position, c.case_id, r.record, k.file, k.words, k.number, k.names FROM internal_cases AS c \
            JOIN internal_records AS r USING (case_id) JOIN internal_keys AS k USING (case_id) WHERE c.input = ?
            """), arguments: [number])
      let others = try Row.fetchAll(
        db.cachedStatement(sql: "SELECT * FROM internal_set_aside WHERE input = ?"), arguments: [number])
      return (input, cases, others)
    }
    guard let (row, cases, others) = found else { return nil }
    var outcomes: [(position: Int, outcome: StoredOutcome)] = []
    for row in cases {
      guard let keys = DuplicateCases.keys(row) else { throw damaged("a digest") }
      let line: String = row["record"]
      let stored = StoredCase(number: row["case_id"], record: try record(line), line: line, keys: keys)
      outcomes.append((row["position"], .coded(stored)))
    }
    for row in others {
      let path: Data = row["path"]
      outcomes.append((row["position"], .setAside(path: [UInt8](path), reason: row["reason"], detail: row["detail"])))
    }
    let hasPage = input.page != nil
    return StoredInput(
      state: InputState(file: file(row, ""), page: hasPage ? file(row, "page_") : nil, recognises: row["recognises"]),
      outcomes: outcomes.sorted { $0.position < $1.position }.map(\.outcome))
  }

  /// How many documents of all inputs were set aside, by the words for the reasons.
  public func setAside() throws(ArchiveError) -> [String: Int] {
    let rows = try read { db in
      try Row.fetchAll(db, sql: "SELECT reason, count(*) AS number FROM internal_set_aside GROUP BY reason")
    }
    return rows.reduce(into: [:]) { counts, row in counts[row["reason"]] = row["number"] }
  }

  private func file(_ row: Row, _ prefix: String) -> FileState {
    let digest: Data? = row["\(prefix)sha256"]
    let stamp: FileStamp? =
      if let size: Int64 = row["\(prefix)size"], let modified: Int64 = row["\(prefix)modified"],
        let changed: Int64 = row["\(prefix)changed"], let inode: Int64 = row["\(prefix)inode"]
      { FileStamp(size: size, modified: modified, changed: changed, inode: inode) } else { nil }
    return FileState(stamp: stamp, sha256: digest.map { Hexadecimal.text([UInt8]($0)) })
  }
}
