/// What people did to the records behind a report. It names nobody.
public struct ReviewedValues: Sendable, Equatable {
  /// Values that people looked at.
  public let judged: Int
  /// Cases with such a value.
  public let cases: Int
  /// Of the values, those replaced: by another value, or by none where the decision does not tell.
  public let changed: Int
  /// Cases with such a value.
  public let changedCases: Int

  public init(judged: Int, cases: Int, changed: Int, changedCases: Int) {
    self.judged = judged
    self.cases = cases
    self.changed = changed
    self.changedCases = changedCases
  }
}
