internal import Decisions
public import Ingest

/// A file to read, or the reason why there is none; with it the page that describes it, where there is one.
public struct InputItem: Sendable, Equatable {
  /// The path as the system has it. File names are bytes and need not be UTF-8.
  public let path: [UInt8]
  /// The saved page of the Direktori behind which this document stands; `nil` for a file that stands for itself.
  public let page: [UInt8]?
  /// Why this item is set aside unread; `nil` for a file to read.
  public let problem: IngestError?

  public init(path: [UInt8], page: [UInt8]? = nil, problem: IngestError? = nil) {
    self.path = path
    self.page = page
    self.problem = problem
  }

  /// The path for records; bytes that are no UTF-8 are repaired. Use `printable(_:)` for the terminal.
  public var displayPath: String { String(decoding: path, as: UTF8.self) }

  /// Which of the item's files a decision was read from.
  func path(of decision: Decision) -> [UInt8] { decision.source.path == displayPath ? path : page ?? path }

  /// The file's name without its ending: the decision's id. Only endings of formats go: "1_Pid.Sus_2020" has none.
  public var name: String {
    let name = path.split(separator: UInt8(ascii: "/")).last ?? path[...]
    return String(decoding: InputItem.parts(name).stem, as: UTF8.self)
  }

  /// The whole path without its endings, "a/1_Pid.pdf.txt" as "a/1_Pid": files that were saved beside each other share it.
  var stem: [UInt8] {
    var rest = path[...]
    while true {
      let stem = InputItem.parts(rest).stem
      if stem.count == rest.count { return Array(rest) }
      rest = stem
    }
  }

  /// Of a format, lower case, without its dot; "" where there is none.
  var ending: String { InputItem.parts(path[...]).ending }

  private static func parts(_ path: ArraySlice<UInt8>) -> (stem: ArraySlice<UInt8>, ending: String) {
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
    guard let dot = path[start...].lastIndex(of: UInt8(ascii: ".")), dot > start else { return (path, "") }
    let ending = String(decoding: path[(dot + 1)...], as: UTF8.self).lowercased()
    return endings.contains(ending) ? (path[..<dot], ending) : (path, "")
  }

  private static let endings: Set<String> = ["xml", "akn", "html", "htm", "xhtml", "txt", "text", "pdf", "zip"]
}
