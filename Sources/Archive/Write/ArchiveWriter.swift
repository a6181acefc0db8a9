public import Decisions
internal import GRDB

/// Fills an archive: the one writer that it has at a time. Readers read on meanwhile.
///
/// What is put in is written in transactions of many inputs, so that a kill at any moment leaves whole inputs only, and
/// loses some seconds of work. For one thread.
public final class ArchiveWriter {
  /// What a run did, for the list of runs.
  public struct Summary: Sendable, Equatable {
    /// Those that the run was given.
    public var inputs = 0
    /// Records.
    public var coded = 0
    /// Inputs that were taken from the archive.
    public var unchanged = 0
    /// Documents that could not be coded.
    public var setAside = 0

    /// Of a run that has not begun.
    public init() {}
  }

  /// Reads what was put in and written.
  public let reader: ArchiveReader
  /// Whether it held no input when it was opened: then there is nothing to be taken from it.
  public let wasEmpty: Bool
  private let path: String
  private let pool: DatabasePool
  private let run: Int64
  private let line: StoringLine

  /// - Throws: `.inUse` where another run fills the archive.
  public init(_ path: String, extractor: ExtractorVersion) throws(ArchiveError) {
    self.path = path
    let lock = try WriterLock(archive: path)
    let pool = try ArchiveFile.openForWriting(path)
    let (extractor, run) = try SQLiteFailure.translated(path) {
      try pool.write { db in
        let number = try Storing.extractor(extractor, db)
        try db.execute(
          sql: "INSERT INTO internal_runs (extractor, started) VALUES (?, strftime('%Y-%m-%dT%H:%M:%SZ'))",
          arguments: [number])
        return (number, db.lastInsertedRowID)
      }
    }
    (self.pool, self.run) = (pool, run)
    line = StoringLine(path, pool, lock, extractor: extractor)
    reader = ArchiveReader(path: path, pool: pool)
    wasEmpty = try reader.read { db in try Int.fetchOne(db, sql: "SELECT 1 FROM internal_inputs LIMIT 1") == nil }
  }

  /// Puts in what became of an input, in the place of what it became before. It is written soon, on another thread.
  ///
  /// - Throws: also what became of those before it.
  public func put(_ input: ArchiveInput, _ state: InputState, _ outcomes: [ArchiveOutcome]) throws(ArchiveError) {
    try line.add(.put(input, state, outcomes))
  }

  /// Notes that an input looks otherwise and holds what it held.
  public func touch(_ input: ArchiveInput, _ state: InputState) throws(ArchiveError) {
    try line.add(.touch(input, state))
  }

  /// Writes what waits. After this it is kept, whatever happens.
  public func flush() throws(ArchiveError) { try line.flush() }

  /// Ends a run that was done to its end. What it put in is found by its words when `index` has been through.
  public func finish(_ summary: Summary) throws(ArchiveError) {
    try flush()
    try SQLiteFailure.translated(path) {
      try pool.write { db in
        try db.execute(
          sql: """
            UPDATE internal_runs SET finished = strftime('%Y-%m-%dT%H:%M:%SZ'), inputs = ?, coded = ?, unchanged = ?, \
            set_aside = ? WHERE run = ?
            """,
          arguments: [summary.inputs, summary.coded, summary.unchanged, summary.setAside, run])
        // What the planner of queries goes by; a sample is enough.
        if summary.coded > 0 { try db.execute(sql: "PRAGMA analysis_limit = 1000; ANALYZE") }
      }
    }
    emptyLog()
  }

  /// Takes texts into the full-text index, also those that earlier runs have left. What is in it stays there when the work
  /// is stopped, and the next one goes on behind it.
  ///
  /// - Parameters:
  ///   - isCancelled: asked before each text.
  ///   - begin: is given the number of texts, where there are any.
  ///   - isIndexed: called for each.
  public func index(
    isCancelled: () -> Bool = { false }, begin: (Int) -> Void = { _ in }, isIndexed: () -> Void = {}
  ) throws(ArchiveError) {
    try flush()
    let count = try reader.unindexed()
    guard count > 0 else { return }
    begin(count)
    var last: Int64 = 0
    while !isCancelled() {
      let rows = try reader.read { db in try SearchIndex.unindexed(behind: last, db) }
      guard !rows.isEmpty else { break }
      for row in rows where !isCancelled() {
        // Unpacked and folded here, while the one before goes into the index on the archive's own thread.
        let words = try SQLiteFailure.translated(path) { try SearchIndex.words(row) }
        last = words.number
        try line.add(.index(words))
        isIndexed()
      }
    }
    try flush()
    emptyLog()
  }

  /// Best effort: a reader that is at work keeps the log from being emptied.
  private func emptyLog() { _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.passive) } }
}

@available(*, unavailable, message: "what is put in comes in the order of one thread")
extension ArchiveWriter: Sendable {}
