/// Why a file of records could not be read. It never holds a value of the file.
public struct GoldFileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong with the file.
  public enum Kind: String, Sendable, CaseIterable {
    /// The system does not give it.
    case unreadable = "cannot be read"
    /// A line, or the file, is no JSON object.
    case notJSON = "not a JSON object"
    /// JSON, but a field is missing or of another kind than the codebook's.
    case malformed = "not a codebook record"
    /// An id may stand once only.
    case duplicate = "second record under one id"
  }

  /// What is wrong.
  public let kind: Kind
  /// The file, as it was given.
  public let path: String
  /// From 1; `nil` where it is about the whole file.
  public let line: Int?
  /// Where and why.
  public let detail: String

  init(_ kind: Kind, path: String, line: Int? = nil, _ detail: String) {
    self.kind = kind
    self.path = path
    self.line = line
    self.detail = detail
  }

  /// The same of a line that stands so many lines further down, for what is read in parts.
  public func moved(by lines: Int) -> GoldFileError {
    GoldFileError(kind, path: path, line: line.map { $0 + lines }, detail)
  }

  public var description: String {
    "\(path)\(line.map { ", line \($0)" } ?? ""): \(kind.rawValue): \(detail)"
  }
}
