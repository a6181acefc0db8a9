@testable import Publish

extension PublishedFile {
  /// All text that a reader can find in the file; of a spreadsheet, that of its sheets.
  func words() throws -> String {
    guard path.hasSuffix(".xlsx") else { return String(decoding: bytes, as: UTF8.self) }
    return try Zip.members(bytes).map { $0.name + "\n" + String(decoding: $0.bytes, as: UTF8.self) }
      .joined(separator: "\n")
  }
}
