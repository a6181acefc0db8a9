internal import Decisions

/// Where the bytes of one document are: in a file, or in an archive that is one.
public struct SourceFile: Sendable, Equatable {
  /// Of the file on the disk. File names are bytes and need not be UTF-8.
  let file: [UInt8]
  /// Places of entries, from 0: in the file, in the archive that this entry is, and so on. Empty for a plain file.
  let entries: [Int]
  /// For people and records: that of the file, behind it the names of entries: "unduhan/7.zip/putusan.pdf".
  public let path: [UInt8]
  /// The path by which the document is called: that of its archive where the archive holds nothing else.
  let name: [UInt8]

  /// A plain file.
  public init(_ path: [UInt8]) { self.init(file: path, entries: [], path: path, name: path) }

  init(file: [UInt8], entries: [Int], path: [UInt8], name: [UInt8]) {
    self.file = file
    self.entries = entries
    self.path = path
    self.name = name
  }

  /// The same document under the name of its archive.
  func named(_ name: [UInt8]) -> SourceFile { SourceFile(file: file, entries: entries, path: path, name: name) }

  /// Under which it is known again: entries of one archive may share their name.
  var key: [UInt8] { isPacked ? path + Array("#\(entries.map(String.init).joined(separator: "."))".utf8) : path }

  var isPacked: Bool { !entries.isEmpty }

  /// The path for records; bytes that are no UTF-8 are repaired. Use `printable(_:)` for the terminal.
  public var displayPath: String { String(decoding: path, as: UTF8.self) }
}
