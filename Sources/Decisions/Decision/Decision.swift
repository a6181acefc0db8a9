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

/// Where a decision was read from.
public struct Source: Sendable, Equatable, Decodable {
  /// As it was given; in archives the entry's name stands behind the archive's.
  public var path: String
  /// Of the file's bytes, lower-case hexadecimal.
  public var sha256: String
  /// Of the words: what punctuation and capitals they have depends on it.
  public var format: Format
  /// Of the file, where that is an export which keeps the words of another format as they were.
  public var container: Format?
  /// Whether the text came out of character recognition (OCR): spelling is then less sure.
  public var isRecognised: Bool
  /// The detail page that was read with the file, as its metadata.
  public var page: Page?

  public init(
    path: String, sha256: String, format: Format, container: Format? = nil, isRecognised: Bool = false,
    page: Page? = nil
  ) {
    self.path = path
    self.sha256 = sha256
    self.format = format
    self.container = container
    self.isRecognised = isRecognised
    self.page = page
  }

  /// A page beside its document.
  public struct Page: Sendable, Equatable, Codable {
    /// As it was given.
    public var path: String
    /// Of the page's bytes, lower-case hexadecimal.
    public var sha256: String
    /// That it was read as.
    public var format: Format

    public init(path: String, sha256: String, format: Format) {
      self.path = path
      self.sha256 = sha256
      self.format = format
    }
  }

  /// The formats that are told apart by content.
  public enum Format: String, Sendable, CaseIterable, Codable {
    /// A detail page of the Direktori Putusan.
    case direktori
    /// XML of the Indo-Law data set: `<putusan>` with one child for each section, no punctuation.
    case indoLaw = "indo-law"
    /// Akoma Ntoso 3.0, `<judgment>`.
    case akomaNtoso = "akoma-ntoso"
    /// A PDF, read by poppler or, where it holds pictures only, recognised (OCR).
    case pdf
    /// Text of a PDF: form feeds between pages, furniture on each.
    case pdfText = "pdf-text"
  }
}

/// Labelled values beside the text: rows of a detail page, attributes of an XML root.
public struct Metadata: Sendable, Equatable {
  /// One labelled value.
  public struct Entry: Sendable, Equatable {
    /// As the source writes it: `Nomor`, `Tanggal Dibacakan`, `lama_hukuman`.
    public var label: String
    /// As the source writes it.
    public var value: String
    /// Where the value stands in the decision's text; `nil` where it is not shown there.
    public var span: Span?

    public init(label: String, value: String, span: Span? = nil) {
      self.label = label
      self.value = value
      self.span = span
    }
  }

  /// In the order of the source; a label may stand more than once.
  public var entries: [Entry]

  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// The first entry with this label.
  public func entry(_ label: String) -> Entry? { entries.first { $0.label == label } }

  /// The values of all entries with this label, in order.
  public func values(_ label: String) -> [String] { entries.filter { $0.label == label }.map(\.value) }

  /// The first value with this label.
  public subscript(label: String) -> String? { entry(label)?.value }
}
