/// The text of one file in a decision that was put together of several. Each part is folded by itself, as its format asks.
public struct TextPart: Sendable, Equatable {
  /// Bytes of the decision's text.
  public var span: Span
  /// That its file was read as.
  public var format: Source.Format
  /// Whether it came out of character recognition (OCR).
  public var isRecognised: Bool

  public init(span: Span, format: Source.Format, isRecognised: Bool = false) {
    self.span = span
    self.format = format
    self.isRecognised = isRecognised
  }
}
