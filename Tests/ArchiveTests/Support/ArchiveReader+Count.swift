import GRDB

@testable import Archive

extension ArchiveReader {
  /// Cases, without duplicates.
  func count() throws -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM internal_cases WHERE duplicate_of IS NULL") ?? 0 }
  }
}
