internal import Decisions
internal import Foundation
internal import GRDB
internal import Glibc

/// Opens the file behind an archive. No other file is ever changed: what is not ours is refused before it is opened for
/// writing.
enum ArchiveFile {
  /// For the one run that fills it, which holds the lock; makes the archive where there is none.
  static func openForWriting(_ path: String) throws(ArchiveError) -> DatabasePool {
    if isThere(path) { _ = try state(path) }
    return try SQLiteFailure.translated(path) {
      var configuration = configuration()
      // One transaction is filled from many calls (`StoringLine`).
      configuration.allowsUnsafeTransactions = true
      configuration.prepareDatabase { db in
        // Whole after a crash of the program or a kill; after a loss of power, whole up to some moment before it.
        // The connections beside it, which look inputs up, need no more than SQLite gives them.
        if db.configuration.readonly { return }
        try db.execute(
          sql: "PRAGMA page_size = \(pageSize); PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536")
        let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? pageSize
        try db.execute(sql: "PRAGMA wal_autocheckpoint = \(logSize / size)")
      }
      let pool = try DatabasePool(path: path, configuration: configuration)
      try ArchiveSchema.migrator.migrate(pool)
      return pool
    }
  }

  /// In bytes, of a new archive; one that is there keeps its own. Texts take some 15 KB: in pages of 4 KB SQLite asks the system
  /// eight times as often, which took a twentieth of filling, and a fifth with the full-text index, for files that are a
  /// twentieth smaller.
  static let pageSize = 32_768
  /// In bytes: how much stands in the log before it goes into the file.
  private static let logSize = 16 << 20

  /// For corrections, beside a run that fills it.
  static func openForReview(_ path: String) throws(ArchiveError) -> DatabasePool {
    try requireCurrent(path)
    return try SQLiteFailure.translated(path) {
      var configuration = configuration()
      // A run leaves the lock for moments only.
      configuration.busyMode = .callback { attempts in
        usleep(patience)
        return attempts < longestWait * 1_000_000 / Int(patience)
      }
      return try DatabasePool(path: path, configuration: configuration)
    }
  }

  static func openForReading(_ path: String) throws(ArchiveError) -> DatabasePool {
    try requireCurrent(path)
    return try SQLiteFailure.translated(path) {
      var configuration = configuration()
      configuration.readonly = true
      return try DatabasePool(path: path, configuration: configuration)
    }
  }

  /// One connection that stays open and reads.
  static func openClock(_ path: String) throws(ArchiveError) -> DatabaseQueue {
    try requireCurrent(path)
    return try SQLiteFailure.translated(path) {
      var configuration = configuration()
      configuration.readonly = true
      return try DatabaseQueue(path: path, configuration: configuration)
    }
  }

  static func requireCurrent(_ path: String) throws(ArchiveError) {
    let name = printable(path)
    guard isThere(path) else {
      throw ArchiveError(.missing, "there is no archive \(name); `putusan run --archive \(name) PATH` fills one")
    }
    switch try state(path) {
    case .current: return
    case .empty: throw ArchiveError(.missing, "\(name) is empty; `putusan run --archive \(name) PATH` fills it")
    case .older:
      throw ArchiveError(
        .older,
        "\(name) was made by an earlier version of this program; open it once for writing, as `putusan run --archive \(name)` "
          + "does, and it is brought up to date")
    }
  }

  private static func state(_ path: String) throws(ArchiveError) -> ArchiveIdentity.State {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw ArchiveError(
        .notAnArchive,
        "\(printable(path)) is a folder; name a file, as \(printable(path))/putusan.sqlite")
    }
    return try SQLiteFailure.translated(path) {
      var configuration = configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.read { try ArchiveIdentity.state($0, path) }
    }
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.label = "archive"
    configuration.busyMode = .timeout(Double(longestWait))
    return configuration
  }

  /// Seconds; longer than any transaction of a run.
  private static let longestWait = 20

  /// Microseconds between two attempts of who corrects a case to have the archive.
  static let patience: UInt32 = 5_000

  private static func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
