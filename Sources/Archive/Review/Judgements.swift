public import Decisions

/// What one coder says of one case: a record that holds this coder's word in the fields that were judged.
public struct Judgements: Sendable {
  /// The case's number in the archive.
  public let caseNumber: Int64
  /// The program's record with this coder's word in the fields of `judged`.
  public let record: CaseRecord
  /// The fields that this coder judged.
  public let judged: Set<FieldPath>

  /// - Parameter corrections: of one case and one coder, in the order in which they were made.
  init(_ number: Int64, _ record: CaseRecord, _ corrections: [Correction]) {
    caseNumber = number
    var (coded, judged) = (record, Set<FieldPath>())
    for correction in corrections {
      guard let path = FieldPath(correction.field), path.field.isReviewable else { continue }
      do throws(FieldError) {
        try coded.set(path, to: correction.said)
        judged.insert(path)
      } catch {
        // A defendant whom the program does not find any more, or a word that the codebook does not have any more.
        continue
      }
    }
    self.record = coded
    self.judged = judged
  }
}

extension Correction {
  /// What the coder holds to be right, as JSON. An accepted value is the one that the coder saw, whatever the program
  /// says now.
  var said: String? {
    switch status {
    case .accepted: machineValue
    case .corrected: value
    case .undecidable: nil
    }
  }
}

extension ArchiveReader {
  /// The cases of which a coder judged something, without duplicates, each with the program's record.
  public func forEachJudged(by name: String, _ body: (CaseRecord, Judgements) throws -> Void) throws {
    try forEachCase(by: name) { number, record, corrections in
      guard !corrections.isEmpty else { return }
      let judgements = Judgements(number, record, corrections)
      if !judgements.judged.isEmpty { try body(record, judgements) }
    }
  }
}
