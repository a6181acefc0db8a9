public import Decisions
public import Publish

/// A record, and its line where it was written already: into an archive, or from there.
public struct WrittenRecord: Sendable {
  /// The record.
  public let record: CaseRecord
  /// The line without its end.
  private let written: String?

  /// - Parameter line: without its end, as the record itself would write it; `nil` where nobody wrote it.
  init(_ record: CaseRecord, line: String? = nil) {
    self.record = record
    written = line
  }

  /// A record that was not written yet.
  public init(_ record: CaseRecord) { self.init(record, line: nil) }

  /// The record as readers of this profile may see it.
  public func edition(for profile: Profile) -> WrittenRecord {
    profile == .public ? WrittenRecord(record.edition(for: profile)) : self
  }

  /// A line of JSON lines, with its end.
  public var jsonLine: [UInt8] { written.map { Array($0.utf8) + [0x0A] } ?? record.jsonLine }
}
