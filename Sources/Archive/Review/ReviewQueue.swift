internal import Analyze
public import Decisions
internal import GRDB

/// A field that waits for a person.
public struct ReviewItem: Sendable, Equatable {
  /// The case's number in the archive.
  public let caseNumber: Int64
  /// The record's id, which may hold a name.
  public let id: String
  /// `78/Pid.Sus/2025/PN Dum`; `nil` where it could not be read.
  public let docket: String?
  /// Which field is in doubt.
  public let path: FieldPath
  /// Why the program is not sure, in the order in which it said so.
  public let reasons: [String]
  /// In how many of the sixteen findings the field counts.
  public let weight: Int
  /// What the program says, as JSON; `nil` where it gives no value.
  public let machineValue: String?
}

/// The fields in doubt that one person has not judged yet. First those on which most findings hang, of these the ones
/// with most doubts, then by case number and by field, so that everybody with the same archive sees the same order.
public struct ReviewQueue: Sendable {
  /// How far somebody has come.
  public struct Counts: Sendable, Equatable {
    /// Fields in doubt that this coder judged.
    public let done: Int
    /// Fields in doubt that wait for this coder.
    public let left: Int
    /// Fields that were judged though the program had no doubt.
    public let undoubted: Int
  }

  private let reader: ArchiveReader
  private let name: String
  /// Of fields that this coder is not shown.
  private let hidden: String

  /// - Parameters:
  ///   - reader: of the archive.
  ///   - name: of the coder. What others judged waits for this one too: two coders must not lean on each other.
  ///   - hidden: fields that this coder is not shown, and which do not wait for him.
  public init(_ reader: ArchiveReader, by name: String, without hidden: [CodebookField] = []) {
    self.reader = reader
    self.name = name
    self.hidden = hidden.map { "'\($0.path)'" }.joined(separator: ", ")
  }

  private var isShown: String { "d.codebook_field NOT IN (\(hidden))" }

  /// What waits, the weightiest first; the same order for everybody.
  public func items(limit: Int = 50, offset: Int = 0) throws(ArchiveError) -> [ReviewItem] {
    let rows = try reader.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT q.*, r.record FROM (
            SELECT d.case_id, d.field, d.machine_value, d.doubts, c.id, c.case_number, \(ReviewQueue.column(\.weight)),
              \(ReviewQueue.column(\.place)) FROM internal_doubted AS d CROSS JOIN internal_cases AS c USING (case_id)
            WHERE c.duplicate_of IS NULL AND \(isShown) AND NOT \(ReviewQueue.isJudged)
            ORDER BY weight DESC, d.doubts DESC, c.case_number IS NULL, c.case_number, d.case_id, place, d.field
            LIMIT ?2 OFFSET ?3
          ) AS q CROSS JOIN internal_records AS r USING (case_id)
          ORDER BY weight DESC, doubts DESC, case_number IS NULL, case_number, case_id, place, field
          """, arguments: [name, max(0, limit), max(0, offset)])
    }
    var items: [ReviewItem] = []
    var records: [Int64: CaseRecord] = [:]
    for row in rows {
      let number: Int64 = row["case_id"]
      let record: CaseRecord
      if let known = records[number] { record = known } else { record = try reader.record(row["record"]) }
      records[number] = record
      let field: String = row["field"]
      guard let path = FieldPath(field) else { continue }
      items.append(
        ReviewItem(
          caseNumber: number, id: row["id"], docket: row["case_number"], path: path,
          reasons: record.doubtedFields.first { $0.path == path }?.reasons ?? [], weight: row["weight"],
          machineValue: row["machine_value"]))
    }
    return items
  }

  /// How much waits and how much is done.
  public func counts() throws(ArchiveError) -> Counts {
    try reader.read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*) AS every, coalesce(sum(\(ReviewQueue.isJudged)), 0) AS done FROM internal_doubted AS d \
          JOIN internal_cases AS c USING (case_id) WHERE c.duplicate_of IS NULL AND \(isShown)
          """, arguments: [name])
      let undoubted =
        try Int.fetchOne(
          db,
          sql: """
            SELECT count(*) FROM (SELECT DISTINCT k.case_id, k.field FROM internal_corrections AS k \
            JOIN internal_cases AS c USING (case_id) WHERE k.corrected_by = ? AND c.duplicate_of IS NULL \
            AND NOT EXISTS (SELECT 1 FROM internal_doubted AS d WHERE d.case_id = k.case_id AND d.field = k.field))
            """, arguments: [name]) ?? 0
      let (every, done): (Int, Int) = (row?["every"] ?? 0, row?["done"] ?? 0)
      return Counts(done: done, left: every - done, undoubted: undoubted)
    }
  }

  /// The coder's last word on the field, unless it accepts a value that the program does not give any more.
  private static let isJudged = """
    coalesce((SELECT k.status <> 'accepted' OR k.machine_value IS d.machine_value FROM internal_corrections AS k \
    WHERE k.case_id = d.case_id AND k.field = d.field AND k.corrected_by = ?1 \
    ORDER BY k.corrected_at DESC, k.correction DESC LIMIT 1), 0)
    """

  private struct Rank {
    let weight: Int
    /// In the codebook.
    let place: Int
  }

  /// What the program knows of a field, as a column. Weights stand in no table: they change with the findings. As an
  /// expression, since a join with a table of them made SQLite read all cases once for each field.
  private static func column(_ value: KeyPath<Rank, Int>) -> String {
    let fields = CodebookField.all.enumerated().filter { $0.element.isReviewable }.map { place, field in
      "WHEN '\(field.path)' THEN \(Rank(weight: FieldReach.weight(field), place: place)[keyPath: value])"
    }
    let name = value == \.weight ? "weight" : "place"
    return "CASE d.codebook_field \(fields.joined(separator: " ")) ELSE 0 END AS \(name)"
  }
}
