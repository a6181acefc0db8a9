public import Ingest

/// A file to read, or the reason why there is none.
public struct InputItem: Sendable, Equatable {
  /// The path as the system has it. File names are bytes and need not be UTF-8.
  public let path: [UInt8]
  /// Why this item is set aside unread; `nil` for a file to read.
  public let problem: IngestError?

  public init(path: [UInt8], problem: IngestError? = nil) {
    self.path = path
    self.problem = problem
  }

  /// The path for records; bytes that are no UTF-8 are repaired. Use `printable(_:)` for the terminal.
  public var displayPath: String { String(decoding: path, as: UTF8.self) }

  /// The file's name without its ending: the decision's id.
  public var name: String {
    let name = path.split(separator: UInt8(ascii: "/")).last ?? path[...]
    let end = name.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    return String(decoding: end > name.startIndex ? name[..<end] : name, as: UTF8.self)
  }
}
