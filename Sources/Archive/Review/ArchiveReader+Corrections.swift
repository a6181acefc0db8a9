public import Decisions
internal import Foundation
internal import GRDB

extension ArchiveReader {
  /// In the order in which they were made, whenever they came into this archive; the last one of a field holds.
  public func corrections(_ number: Int64) throws(ArchiveError) -> [Correction] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM internal_corrections WHERE case_id = ? ORDER BY \(Correction.order)",
        arguments: [number])
    }.compactMap(Correction.init(row:))
  }

  /// The cases that an input became, in their order, with what people said of each. `DecisionKeys.places` tells which of
  /// them a decision is that the input holds now.
  public func corrections(
    of input: ArchiveInput
  ) throws(ArchiveError) -> [(keys: DecisionKeys, corrections: [Correction])] {
    try read { db in
      guard let number = try Storing.known(input, db) else { return [] }
      return try DuplicateCases.cases(of: number, db).map { (number, keys) in
        let kept = try Int64.fetchOne(
          db.cachedStatement(sql: "SELECT coalesce(duplicate_of, case_id) FROM internal_cases WHERE case_id = ?"),
          arguments: [number])
        return (keys, try ArchiveReader.corrections(ofAllLike: kept ?? number, db))
      }
    }
  }

  /// What people said of a decision that came from other inputs, or was there before.
  public func corrections(like keys: DecisionKeys) throws(ArchiveError) -> [Correction] {
    try read { db in
      guard let kept = try DuplicateCases.kept(keys, except: nil, db)?.number ?? DuplicateCases.gone(keys, db) else {
        return []
      }
      return try ArchiveReader.corrections(ofAllLike: kept, db)
    }
  }

  /// People judge the case that stands for all its duplicates, and another one may stand for them then and now.
  private static func corrections(ofAllLike kept: Int64, _ db: Database) throws -> [Correction] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM internal_corrections WHERE case_id IN \
          (SELECT ?1 UNION SELECT case_id FROM internal_cases WHERE duplicate_of = ?1) ORDER BY \(Correction.order)
          """), arguments: [kept]
    ).compactMap(Correction.init(row:))
  }

  /// The names of those who made corrections, each once, sorted.
  public func coders() throws(ArchiveError) -> [String] {
    try read { db in
      try String.fetchAll(db, sql: "SELECT DISTINCT corrected_by FROM internal_corrections ORDER BY corrected_by")
    }
  }

  /// All records without duplicates, in the order in which their decisions came, as corrected by people.
  ///
  /// - Parameter by: whose corrections; `nil` for everybody's.
  func forEachCorrected(
    by name: String? = nil, _ body: (Int64, CorrectedRecord) throws -> Void
  ) throws {
    try forEachCase(by: name) { number, record, corrections in try body(number, record.applying(corrections)) }
  }

  func forEachCase(by name: String?, _ body: (Int64, CaseRecord, [Correction]) throws -> Void) throws {
    var last: Int64 = 0
    while true {
      // Records and corrections of one moment.
      let (rows, corrections) = try read { db in
        let rows = try ArchiveReader.records(behind: last, db)
        let end: Int64 = rows.last?["case_id"] ?? last
        return (rows, try ArchiveReader.corrections(last + 1, end, name, db))
      }
      guard !rows.isEmpty else { return }
      for row in rows {
        last = row["case_id"]
        try body(last, try record(row["record"]), corrections[last] ?? [])
      }
    }
  }

  /// All records without duplicates and without evidence, one at a time, as findings are made from them.
  ///
  /// - Parameters:
  ///   - withCorrections: whether each is as people left it.
  ///   - body: what it throws ends the reading.
  /// - Returns: what people did.
  @discardableResult
  public func forEachRecord(
    withCorrections: Bool, _ body: (CaseRecord) throws -> Void
  ) throws -> ReviewSummary {
    var summary = ReviewSummary()
    guard withCorrections else {
      try forEachRecord(withEvidence: false, body)
      return summary
    }
    try forEachCorrected { _, corrected in
      summary.add(corrected)
      try body(corrected.record)
    }
    return summary
  }

  private static func corrections(
    _ first: Int64, _ last: Int64, _ name: String?, _ db: Database
  ) throws -> [Int64: [Correction]] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM internal_corrections WHERE case_id BETWEEN ?1 AND ?2 AND (?3 IS NULL OR corrected_by = ?3) \
          ORDER BY \(Correction.order)
          """), arguments: [first, last, name])
    return Dictionary(grouping: rows.compactMap(Correction.init(row:)), by: \.caseNumber)
  }
}

extension Correction {
  /// By time; what two coders said in the same second comes by name, so that archives which were filled in another
  /// order agree.
  static let order = "corrected_at, corrected_by, correction"

  /// `nil` for a status that this version does not know.
  init?(row: Row) {
    guard let status = Status(rawValue: row["status"]) else { return nil }
    self.init(
      caseNumber: row["case_id"], field: row["field"], machineValue: row["machine_value"], value: row["value"],
      status: status, by: row["corrected_by"], at: row["corrected_at"], note: row["note"])
  }
}
