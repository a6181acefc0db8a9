public import Decisions

/// One document to code, as a line of JSON asks for it.
public struct WorkRequest: Sendable, Equatable {
  /// Of the record; the file's name without its ending where none is given.
  public var id: String?
  /// Where the document is; with `content` only what the record calls it.
  public var path: String?
  /// The document itself.
  public var content: [UInt8]?
  /// In which format it must be; told by its content where none is given.
  public var format: Source.Format?
  /// The archive that holds the document, and the places of entries that lead to it, from 0.
  var file: String?
  var entries: [Int] = []
  /// The saved page that describes it.
  var page: Place?
  /// Known already by who asks: it is handed on.
  var refusal: Refusal?

  /// Where a page is.
  struct Place: Sendable, Equatable {
    var path: String
    var file: String?
    var entries: [Int] = []
  }

  /// Of nothing: its members are set next.
  public init() {}

  /// Of the record, or of the error that stands for it; `nil` where the request has no name at all.
  public var recordID: String? { id ?? path.map { InputItem.name(SourceFile(Array($0.utf8))) } }

  var source: SourceFile { WorkRequest.source(path ?? "", file, entries) }
  var pageSource: SourceFile? { page.map { WorkRequest.source($0.path, $0.file, $0.entries) } }

  private static func source(_ path: String, _ file: String?, _ entries: [Int]) -> SourceFile {
    let path = Array(path.utf8)
    guard !entries.isEmpty else { return SourceFile(path) }
    return SourceFile(file: file.map { Array($0.utf8) } ?? path, entries: entries, path: path, name: path)
  }
}
