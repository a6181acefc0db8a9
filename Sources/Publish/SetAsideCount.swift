public import Analyze

/// Inputs that could not be coded, for one reason.
public struct SetAsideCount: Sendable, Equatable {
  /// As the report says it: `needs OCR`, in both languages.
  public let reason: Phrase
  /// How many inputs, at least one.
  public let count: Int

  public init(reason: Phrase, count: Int) {
    self.reason = reason
    self.count = count
  }
}
