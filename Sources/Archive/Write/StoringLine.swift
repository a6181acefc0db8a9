internal import Decisions
internal import Dispatch
internal import GRDB
internal import Glibc
internal import Synchronization

/// What waits to be written into an archive, and what writes it: the thread that GRDB has for it, so that decisions are
/// coded meanwhile. Takes changes from one thread.
///
/// A transaction is ended after so many inputs, so many bytes or so much time, whichever comes first: large ones spare
/// merges of the index, small ones memory and lost work. On a slow machine 2,000 inputs take minutes, and a run that is
/// killed again and again must get on all the same.
final class StoringLine: Sendable {
  enum Change: Sendable {
    case put(ArchiveInput, InputState, [ArchiveOutcome])
    case touch(ArchiveInput, InputState)
    case index(SearchIndex.Words)
  }

  private struct State {
    var transaction = 0
    var changes = 0
    var bytes = 0
    /// Of the first that could not be written; nothing is written after it.
    var failure: ArchiveError?
  }

  private static let mostChanges = 2_000
  private static let mostBytes = 16 << 20
  /// Seconds.
  private static let longest = 2
  /// In 64 KB: what may wait, 16 MB. Who ends a run waits until it is written.
  private static let room = 256

  private let path: String
  private let pool: DatabasePool
  private let extractor: Int64
  /// Held as long as anything waits.
  private let lock: WriterLock
  private let state = Mutex(State())
  private let places = DispatchSemaphore(value: StoringLine.room)

  init(_ path: String, _ pool: DatabasePool, _ lock: WriterLock, extractor: Int64) {
    (self.path, self.pool, self.lock, self.extractor) = (path, pool, lock, extractor)
  }

  /// Returns at once where there is room, and when there is else.
  ///
  /// - Throws: what became of an earlier one.
  func add(_ change: Change) throws(ArchiveError) {
    try throwFailure()
    let needed = min(StoringLine.room, 1 + change.bytes >> 16)
    for _ in 0..<needed { places.wait() }
    pool.asyncWriteWithoutTransaction { [self] db in
      write(change, db)
      for _ in 0..<needed { places.signal() }
    }
  }

  /// Returns when all that was added is kept, whatever happens then.
  func flush() throws(ArchiveError) {
    pool.writeWithoutTransaction { end($0) }
    try throwFailure()
  }

  private func throwFailure() throws(ArchiveError) {
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }

  private func write(_ change: Change, _ db: Database) {
    guard state.withLock({ $0.failure == nil }) else { return }
    attempt(db) {
      if !db.isInsideTransaction { try begin(db) }
      switch change {
      case .put(let input, let state, let outcomes):
        try Storing.put(input, state, outcomes, extractor: extractor, db)
      case .touch(let input, let state): try Storing.touch(input, state, db)
      case .index(let words): try SearchIndex.insert(words, db)
      }
    }
    let isDue = state.withLock { state in
      state.changes += 1
      state.bytes += change.bytes
      return state.changes >= StoringLine.mostChanges || state.bytes >= StoringLine.mostBytes
    }
    if isDue { end(db) }
  }

  private func begin(_ db: Database) throws {
    try db.beginTransaction(.immediate)
    let number = state.withLock { state in
      state.transaction += 1
      (state.changes, state.bytes) = (0, 0)
      return state.transaction
    }
    // Also where no other input comes for a long time, as while a scan is recognised: what was coded before it is kept
    // then, and who corrects a case need not wait.
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(StoringLine.longest)) { [weak self] in
      guard let self else { return }
      pool.asyncWriteWithoutTransaction { [self] db in
        if state.withLock({ $0.transaction }) == number { end(db) }
      }
    }
  }

  private func end(_ db: Database) {
    guard db.isInsideTransaction else { return }
    attempt(db) { try db.commit() }
    // SQLite's lock is nobody's in turn: without a pause a coder who corrects a case beside a run would hardly ever get it.
    usleep(StoringLine.pause)
  }

  /// Microseconds; several times what such a one waits between two attempts.
  private static let pause = 4 * ArchiveFile.patience

  private func attempt(_ db: Database, _ body: () throws -> Void) {
    do throws(ArchiveError) {
      try SQLiteFailure.translated(path, body)
    } catch {
      state.withLock { if $0.failure == nil { $0.failure = error } }
      // Where SQLite has not taken it back itself.
      if db.isInsideTransaction { try? db.rollback() }
    }
  }
}

extension StoringLine.Change {
  /// About those that it takes in memory.
  fileprivate var bytes: Int {
    switch self {
    case .put(_, _, let outcomes):
      outcomes.reduce(0) { sum, outcome in
        guard case .coded(let decision) = outcome else { return sum }
        return sum + decision.text.count + decision.line.utf8.count
      }
    case .touch: 0
    case .index(let words): words.text.utf8.count
    }
  }
}
