internal import Foundation
internal import GRDB
internal import Synchronization

/// Strings of bytes that are found again by their places, as many as the disk has room for. Neighbours are read
/// together: going through it in order costs little more than an array.
package final class SpooledList: Sendable {
  /// Strings that are put aside, and read back, together.
  private static let block = 512
  /// What stays in memory, in bytes of strings: the first of them, which is all that most lists have.
  private static let room = 4 << 20
  /// Blocks are written once each and read in long runs.
  private static let cache = 1 << 10

  private struct State {
    /// Those before the first that was put aside.
    var kept: [ByteStrings] = []
    var keptBytes = 0
    /// Blocks that are full.
    var blocks = 0
    /// The last block, which is not full.
    var tail = ByteStrings()
    /// Made with the first block that has no room beside it.
    var database: TemporaryDatabase?
    /// The block that was read last.
    var read: (block: Int, strings: ByteStrings)?
  }

  private let state = Mutex(State())

  /// Without strings, and without a file as yet.
  package init() {}

  /// The number of strings.
  package var count: Int { state.withLock { $0.blocks * SpooledList.block + $0.tail.count } }

  /// Adds a string behind the others.
  package func append(_ string: some Collection<UInt8>) throws(SpoolError) {
    try state.withLock { state throws(SpoolError) in
      if state.tail.count == SpooledList.block {
        try SpooledList.putAside(&state)
        state.blocks += 1
        state.tail = ByteStrings()
      }
      state.tail.append(string)
    }
  }

  /// The string at a place, from 0.
  package func string(at place: Int) throws(SpoolError) -> [UInt8] {
    try state.withLock { state throws(SpoolError) in
      let (block, within) = place.quotientAndRemainder(dividingBy: SpooledList.block)
      if block == state.blocks { return Array(state.tail[within]) }
      if block < state.kept.count { return Array(state.kept[block][within]) }
      if let read = state.read, read.block == block { return Array(read.strings[within]) }
      let strings = try SpooledList.readBack(block, state)
      state.read = (block, strings)
      return Array(strings[within])
    }
  }

  private static func putAside(_ state: inout State) throws(SpoolError) {
    let bytes = PackedRow.bytes(state.tail.lazy.map { $0 })
    if state.database == nil, state.keptBytes + bytes.count <= room {
      state.kept.append(state.tail)
      state.keptBytes += bytes.count
      return
    }
    let database = try state.database.made(schema, cache: cache)
    let block = state.blocks
    try SpoolError.passing {
      try database.use { db in
        try db.cachedStatement(sql: "INSERT INTO list (block, bytes) VALUES (?, ?)")
          .execute(arguments: [block, Data(bytes)])
      }
    }
  }

  private static func readBack(_ block: Int, _ state: State) throws(SpoolError) -> ByteStrings {
    guard let database = state.database else { return ByteStrings() }
    let bytes = try SpoolError.passing {
      try database.use { db in
        try Data.fetchOne(
          try db.cachedStatement(sql: "SELECT bytes FROM list WHERE block = ?"), arguments: [block])
      }
    }
    return ByteStrings(PackedRow.slices(Array(bytes ?? Data())).compactMap { $0 })
  }

  private static let schema = "CREATE TABLE list (block INTEGER PRIMARY KEY, bytes BLOB NOT NULL)"
}
