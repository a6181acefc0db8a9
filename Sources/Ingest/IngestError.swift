/// Why a file could not be read as a decision. It never holds a passage of the file.
public struct IngestError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The reasons for which inputs are set aside, as they stand in `set-aside.jsonl`.
  public enum Kind: String, Sendable, CaseIterable {
    case empty
    case tooLarge = "too large"
    case unreadable
    case unknownFormat = "unknown format"
    case malformed
    case challengePage = "challenge page"
    case noMetadataTable = "no metadata table"
    case entities = "entity declarations"
    case noText = "no text"
    case needsOCR = "needs OCR"
    case protected
    case readerFailed = "reader failed"
    case missingProgram = "program missing"
    case unsafeEntry = "unsafe archive entry"
    case bomb = "archive bomb"
    case anotherCase = "another case behind this page"
  }

  public let kind: Kind
  /// One line: where and why, and what to do.
  public let detail: String

  public init(_ kind: Kind, _ detail: String) {
    self.kind = kind
    self.detail = detail
  }

  public var description: String { "\(kind.rawValue): \(detail)" }
}
