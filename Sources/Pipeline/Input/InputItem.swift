internal import Decisions
public import Ingest

/// A file to read, or the reason why there is none; with it the page that describes it, where there is one.
public struct InputItem: Sendable, Equatable {
  /// The file.
  public let source: SourceFile
  /// The saved page of the Direktori behind which this document stands; `nil` for a file that stands for itself.
  public let page: SourceFile?
  /// Why this item is set aside unread; `nil` for a file to read.
  public let problem: IngestError?

  public init(_ source: SourceFile, page: SourceFile? = nil, problem: IngestError? = nil) {
    self.source = source
    self.page = page
    self.problem = problem
  }

  /// An item without a page.
  public init(path: [UInt8], problem: IngestError? = nil) { self.init(SourceFile(path), problem: problem) }

  /// Of the file; bytes that need not be UTF-8.
  public var path: [UInt8] { source.path }

  /// For people; bytes that are no UTF-8 are repaired.
  public var displayPath: String { source.displayPath }

  /// Which of the item's files a decision was read from.
  func path(of decision: Decision) -> [UInt8] { decision.source.path == displayPath ? path : page?.path ?? path }

  /// The file's name without its ending: the decision's id. Only endings of formats go: "1_Pid.Sus_2020" has none.
  public var name: String { InputItem.name(source) }

  static func name(_ source: SourceFile) -> String {
    let name = source.name.split(separator: UInt8(ascii: "/")).last ?? source.name[...]
    return String(decoding: PathEnding.split(name).stem, as: UTF8.self)
  }

  /// The whole path without its endings, "a/1_Pid.pdf.txt" as "a/1_Pid": files that were saved beside each other share it.
  var stem: [UInt8] { PathEnding.stem(source.name) }

  /// Of a format, lower case, without its dot; "" where there is none.
  var ending: String { PathEnding.split(source.path[...]).ending }
}
