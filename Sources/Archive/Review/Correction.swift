/// What a person says about a value that the program found.
public struct Correction: Sendable, Equatable {
  /// What a coder says of the program's value.
  public enum Status: String, Sendable, CaseIterable {
    /// The value is right.
    case accepted
    /// It is another one.
    case corrected
    /// The decision does not tell.
    case undecidable
  }

  /// The case's number in the archive.
  public var caseNumber: Int64
  /// As evidence names it: `defendants[0].sentence.prison_months`.
  public var field: String
  /// What the program said, as its JSON; `nil` where it gave no value.
  public var machineValue: String?
  /// As JSON; `nil` unless corrected, and where it is corrected to "the decision does not say".
  public var value: String?
  /// What is said of the program's value.
  public var status: Status
  /// The coder, as the name was typed: one line.
  public var by: String
  /// ISO 8601, UTC, to the second: `2026-01-02T03:04:05Z`. The later of two corrections holds.
  public var at: String
  /// For people; lines and tabs may be in it.
  public var note: String?

  public init(
    caseNumber: Int64, field: String, machineValue: String?, value: String?, status: Status, by: String, at: String,
    note: String? = nil
  ) {
    self.caseNumber = caseNumber
    self.field = field
    self.machineValue = machineValue
    self.value = value
    self.status = status
    self.by = by
    self.at = at
    self.note = note
  }
}
