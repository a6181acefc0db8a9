public import Decisions

/// A record as people left it, and what they did to it.
public struct CorrectedRecord: Sendable, Equatable {
  /// With the corrections applied.
  public internal(set) var record: CaseRecord
  /// In the order of their fields: one for each field, the last that was made.
  public internal(set) var applied: [Correction] = []
  /// Those that were not: of a field that is gone, or accepting a value that the program does not give any more.
  public internal(set) var stale: [Correction] = []
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
