internal import Analyze
internal import Archive
internal import Decisions
internal import Publish

extension FindingsSource {
  /// Every SQLite file begins so.
  private static let mark = Array("SQLite format 3\0".utf8)

  static func isArchive(_ head: some Collection<UInt8>) -> Bool { head.starts(with: mark) }

  /// Calls `deliver` with the records of an archive, one at a time: it may hold more than there is memory for.
  /// - Returns: how many there are, and what people corrected in them.
  static func read(
    archive path: String, withCorrections: Bool, _ deliver: (CaseRecord) throws -> Void
  ) throws -> (count: Int, review: ReviewSummary) {
    var count = 0
    let review = try ArchiveReader(path).forEachRecord(withCorrections: withCorrections) { record in
      count += 1
      try deliver(record)
    }
    return (count, review)
  }
}
