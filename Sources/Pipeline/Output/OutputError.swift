internal import Decisions

/// Why data could not be written.
public enum OutputError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The reader of standard output has closed it: it has all that it wanted.
  case closedByReader
  /// Another run writes to the same file.
  case inUse(path: String)
  /// What could not be done with which file, and the system's reason.
  case failed(what: String, path: String, reason: String)

  public var description: String {
    switch self {
    case .closedByReader: "standard output was closed by its reader"
    case .inUse(let path):
      "another run is writing \(printable(path)); wait until it has ended, or choose another place with --out"
    case .failed(let what, let path, let reason):
      "cannot \(what) \(printable(path)): \(reason). Nothing was put in its place; check the path and the room on the disk."
    }
  }
}
