public import Ingest

/// Why a line has no record. It holds nothing of the line.
public struct Refusal: Error, Sendable, Equatable {
  /// A reason of `IngestError`, or one of those below.
  public let kind: String
  /// One line: where and why, and what to do.
  public let detail: String

  public static let badLine = "bad line"
  public static let lineTooLong = "line too long"
  public static let wrongFormat = "wrong format"

  public init(kind: String, _ detail: String) {
    self.kind = kind
    self.detail = detail
  }

  public init(_ error: IngestError) { self.init(kind: error.kind.rawValue, error.detail) }
}
