internal import Decisions

extension Decision {
  /// The folded bytes that stand for a range of the text; the other way round than `span(ofFolded:)`.
  func folded(of span: Span) -> Range<Int> {
    folded.index(atOrigin: span.lowerBound) ..~ folded.index(atOrigin: span.upperBound)
  }
}
