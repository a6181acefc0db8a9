internal import GRDB

/// Tells whether an archive was changed, by any program: what was made from it before is to be made anew.
public struct ArchiveClock: Sendable {
  private let path: String
  private let queue: DatabaseQueue

  /// - Throws: where there is no archive, or it cannot be opened.
  public init(_ path: String) throws(ArchiveError) {
    self.path = path
    queue = try ArchiveFile.openClock(path)
  }

  /// Another number after each change; means nothing else.
  public func time() throws(ArchiveError) -> Int {
    // On one connection that itself never writes, as SQLite asks for.
    try SQLiteFailure.translated(path) { try queue.read { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 } }
  }
}
