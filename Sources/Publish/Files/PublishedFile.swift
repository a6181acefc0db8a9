internal import Ingest

/// A file of a report.
public struct PublishedFile: Sendable {
  /// Relative to the report's directory: `tables/09-prison-terms.by-law.csv`.
  public let path: String
  /// In bytes.
  let size: Int
  /// Lower-case hexadecimal.
  let sha256: String
  /// Hands the bytes on, some at a time. Of text, UTF-8.
  let write: Writing

  typealias Writing = @Sendable (_ sink: ([UInt8]) throws -> Void) throws -> Void

  init(path: String, bytes: [UInt8]) {
    self.path = path
    size = bytes.count
    sha256 = Checksum.sha256(bytes)
    write = { sink in try sink(bytes) }
  }

  init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

  /// A file that memory may have no room for: it is made once to be measured and once more to be written, of the same
  /// bytes both times.
  init(path: String, made: @escaping Writing) throws {
    let checksum = RunningChecksum()
    var size = 0
    try made { bytes in
      size += bytes.count
      checksum.add(bytes)
    }
    self.path = path
    self.size = size
    sha256 = checksum.finish()
    write = made
  }

  /// All bytes at once.
  func contents() throws -> [UInt8] {
    var all: [UInt8] = []
    try write { all += $0 }
    return all
  }
}
