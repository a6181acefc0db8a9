/// A file of a report.
public struct PublishedFile: Sendable, Equatable {
  /// Relative to the report's directory: `tables/09-prison-terms.by-law.csv`.
  public let path: String
  /// Of text, UTF-8.
  public let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
