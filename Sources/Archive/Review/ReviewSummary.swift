public import Publish

/// What people did to the records of an archive.
public struct ReviewSummary: Sendable, Equatable {
  /// Values that people found right.
  public private(set) var accepted = 0
  /// Values that people replaced by others.
  public private(set) var corrected = 0
  /// Values of which people say that the decision does not tell.
  public private(set) var undecidable = 0
  /// Corrections that were not applied.
  public private(set) var stale = 0
  /// Cases in which a value was reviewed.
  public private(set) var cases = 0
  /// Cases in which one was corrected or found undecidable.
  public private(set) var changedCases = 0

  /// Of no records.
  public init() {}

  /// Values that people looked at, whatever they said of them.
  public var reviewed: Int { accepted + corrected + undecidable }
  /// Values that are people's now.
  public var changed: Int { corrected + undecidable }

  /// As a report says it.
  public var published: ReviewedValues {
    ReviewedValues(judged: reviewed, cases: cases, changed: changed, changedCases: changedCases)
  }

  /// Counts the corrections of one record, applied or out of date.
  public mutating func add(_ corrected: CorrectedRecord) {
    for correction in corrected.applied {
      switch correction.status {
      case .accepted: accepted += 1
      case .corrected: self.corrected += 1
      case .undecidable: undecidable += 1
      }
    }
    stale += corrected.stale.count
    if !corrected.applied.isEmpty { cases += 1 }
    if corrected.applied.contains(where: { $0.status != .accepted }) { changedCases += 1 }
  }
}
