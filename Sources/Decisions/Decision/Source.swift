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

    /// Whether texts of this format tell names by their capital letters. Indo-Law's were put into small letters.
    public var hasCapitals: Bool { self != .indoLaw }
  }
}
