/// Why a report could not be written.
public struct PublishError: Error, Sendable, CustomStringConvertible {
  public enum Kind: String, Sendable {
    case directory, write, rename
  }

  public let kind: Kind
  /// The file or directory.
  public let path: String
  /// What the system said.
  public let detail: String

  public var description: String {
    let what =
      switch kind {
      case .directory: "cannot make the report's directory"
      case .write: "cannot write the report's file"
      case .rename: "cannot put the report's file in its place"
      }
    return "\(what) \(path): \(detail). Files already there are as they were; choose another directory with --out."
  }
}
