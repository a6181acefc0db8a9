/// Why a file could not be read as a decision. It never holds a passage of the file.
public struct IngestError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The reasons for which inputs are set aside, as they stand in `set-aside.jsonl`.
  public enum Kind: String, Sendable, CaseIterable {
    /// No bytes, or only blanks; an archive without files.
    case empty
    /// Longer than any decision.
    case tooLarge = "too large"
    /// The system does not give the file, or its encoding cannot be told.
    case unreadable
    /// None of the formats that are read.
    case unknownFormat = "unknown format"
    /// One of the formats, but broken or another document.
    case malformed
    /// A page that the site shows in the place of a decision: a test for people, an error.
    case challengePage = "challenge page"
    /// HTML without the table of a detail page of the Direktori.
    case noMetadataTable = "no metadata table"
    /// XML that declares entities, or uses one from elsewhere.
    case entities = "entity declarations"
    /// A document without words.
    case noText = "no text"
    /// A PDF of pictures.
    case needsOCR = "needs OCR"
    /// A password is asked for.
    case protected
    /// A program that reads for us was ended, or took more time or room than it may.
    case readerFailed = "reader failed"
    /// A program that reads for us is not installed.
    case missingProgram = "program missing"
    /// In an archive: a link, a device, or a name that leads out of it.
    case unsafeEntry = "unsafe archive entry"
    /// Far more files, or far more bytes, than the archive's own size makes likely.
    case bomb = "archive bomb"
    /// The document's case numbers contradict those of its page.
    case anotherCase = "another case behind this page"
  }

  /// For counting.
  public let kind: Kind
  /// One line: where and why, and what to do.
  public let detail: String

  public init(_ kind: Kind, _ detail: String) {
    self.kind = kind
    self.detail = detail
  }

  public var description: String { "\(kind.rawValue): \(detail)" }
}
