public import Ingest

/// Why a line has no record. It holds nothing of the line.
public struct Refusal: Error, Sendable, Equatable {
  /// A reason of `IngestError`, or one of those below.
  public let kind: String
  /// One line: where and why, and what to do.
  public let detail: String

  /// The line is not what is read here.
  public static let badLine = "bad line"
  /// The line is longer than any request; it is passed over.
  public static let lineTooLong = "line too long"
  /// The content is of another format than the request says.
  public static let wrongFormat = "wrong format"

  public init(kind: String, _ detail: String) {
    self.kind = kind
    self.detail = detail
  }

  /// The file's reason, as the answer says it.
  public init(_ error: IngestError) { self.init(kind: error.kind.rawValue, error.detail) }
}
