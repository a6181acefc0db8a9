/// One court decision (putusan) as `Ingest` hands it on: clean text with its sections, whatever the file was.
///
/// All positions are offsets in bytes of `text`, which is valid UTF-8.
public struct Decision: Sendable {
  /// The source file's name without its ending.
  public var id: String
  /// The decision's words, without page furniture, markup or control characters. UTF-8.
  public var text: [UInt8]
  /// `text` in the form that patterns match.
  public var folded: FoldedText
  /// In the order of the text, without overlap. A kind may stand several times (identities of several defendants).
  public var sections: [Section]
  /// What the source says about the decision beside its text, by label; spans point into `text` where it is shown there.
  public var metadata: Metadata
  /// Where each page begins, in order; empty for sources without pages.
  public var pages: [Page]
  /// The texts of several files that stand behind each other in `text`; empty where all comes from one.
  public var parts: [TextPart]
  /// The file that it was read from.
  public var source: Source

  public init(
    id: String, text: [UInt8], folded: FoldedText, sections: [Section], metadata: Metadata = Metadata(),
    pages: [Page] = [], parts: [TextPart] = [], source: Source
  ) {
    self.id = id
    self.text = text
    self.folded = folded
    self.sections = sections
    self.metadata = metadata
    self.pages = pages
    self.parts = parts
    self.source = source
  }
}

/// The first byte of a page and the number printed on it.
public struct Page: Sendable, Equatable {
  /// The page's first byte in the decision's text.
  public var start: Int
  /// As it is printed on the page, else counted from 1.
  public var number: Int

  public init(start: Int, number: Int) {
    self.start = start
    self.number = number
  }
}
