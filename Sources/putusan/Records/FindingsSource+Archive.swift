internal import Analyze
internal import Archive
internal import Decisions
internal import Publish

extension FindingsSource {
  /// Every SQLite file begins so.
  private static let mark = Array("SQLite format 3\0".utf8)

  static func isArchive(_ head: some Collection<UInt8>) -> Bool { head.starts(with: mark) }

  /// The records of an archive, one at a time: it may hold more than there is memory for.
  static func tally(
    archive path: String, withCorrections: Bool
  ) throws -> (report: FindingsReport, cases: CaseTable, ids: Set<String>, review: ReviewSummary) {
    var tally = FindingsTally()
    var cases = CaseTable()
    var ids: Set<String> = []
    let review = try ArchiveReader(path).forEachRecord(withCorrections: withCorrections) { record in
      tally.add(record)
      cases.add(record)
      ids.insert(record.id)
    }
    guard !ids.isEmpty else {
      throw CommandError("\(printable(path)) holds no case; `putusan run --archive` fills it")
    }
    return (tally.finish(), cases, ids, review)
  }
}
