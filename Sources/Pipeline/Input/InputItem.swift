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

  /// The file's name without its ending: the decision's id. Only endings of formats go: "1_Pid.Sus_2020" has none.
  public var name: String {
    let name = path.split(separator: UInt8(ascii: "/")).last ?? path[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return String(decoding: name, as: UTF8.self)
    }
    let ending = String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
    return String(decoding: InputItem.endings.contains(ending) ? name[..<dot] : name, as: UTF8.self)
  }

  private static let endings: Set<String> = ["xml", "akn", "html", "htm", "xhtml", "txt", "text", "pdf"]
}
