public import Decisions
public import Publish

/// A record as people left it, and what they did to it.
public struct CorrectedRecord: Sendable, Equatable {
  /// With the corrections applied.
  public internal(set) var record: CaseRecord
  /// In the order of their fields: one for each field, the last that was made.
  public internal(set) var applied: [Correction] = []
  /// Those that were not: of a field that is gone, or accepting a value that the program does not give any more.
  public internal(set) var stale: [Correction] = []
}

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

extension Correction {
  /// Whether it still says something of a record in which the program gives this value: what a person found in the
  /// decision holds whatever the program says, but a value that was accepted must still be the one that was seen.
  public func holds(of record: CaseRecord) -> Bool {
    guard let path = FieldPath(field), path.field.isReviewable, record.has(path) else { return false }
    return status != .accepted || record.json(at: path) == machineValue
  }
}

extension CaseRecord {
  /// The record with what people say in the place of what the program says.
  ///
  /// Of each field the last correction holds, whoever made it. A value that is replaced loses its evidence, which
  /// proved the old one; a field that was judged loses its doubt.
  ///
  /// - Parameter corrections: of this case, in the order in which they were made.
  public func applying(_ corrections: [Correction]) -> CorrectedRecord {
    var result = CorrectedRecord(record: self)
    guard !corrections.isEmpty else { return result }
    var last: [String: Correction] = [:]
    for correction in corrections { last[correction.field] = correction }
    var judged: [FieldPath: Correction] = [:]
    for (field, correction) in last {
      guard let path = FieldPath(field), correction.holds(of: self), result.record.take(correction, at: path) else {
        result.stale.append(correction)
        continue
      }
      judged[path] = correction
    }
    result.stale.sort { $0.field < $1.field }
    result.applied = judged.sorted { $0.key < $1.key }.map(\.value)
    result.record.settle(Set(judged.keys))
    return result
  }

  /// - Returns: whether the field takes the value.
  private mutating func take(_ correction: Correction, at path: FieldPath) -> Bool {
    guard correction.status != .accepted else { return true }
    let old = json(at: path)
    do throws(FieldError) {
      try set(path, to: correction.status == .corrected ? correction.value : nil)
    } catch {
      return false
    }
    if json(at: path) != old { evidence.removeAll { $0.field == correction.field } }
    return true
  }
}
