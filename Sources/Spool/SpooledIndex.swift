internal import GRDB

/// Tells at which places keys were seen, for as many keys as the disk has room for. Keys are hashes of something: that
/// two things share one is so rare that it costs nothing, but it happens.
package struct SpooledIndex {
  /// Keys come in no order, each to a page of its own: with more than this, the system's memory for files does the same.
  private static let cache = 16 << 10
  /// Keys that are put aside together, in their order: neighbours share pages.
  private static let batch = 6000
  /// Of them, those in one statement.
  private static let perStatement = 200

  private var waiting: [Int64: Int] = [:]
  /// Made with the first keys that have no room beside it.
  private var database: TemporaryDatabase?

  /// Without keys, and without a file as yet.
  package init() {}

  /// Notes that keys were seen at a place.
  package mutating func add(_ keys: [Int64], at place: Int) throws(SpoolError) {
    for key in keys {
      let known = waiting.updateValue(place, forKey: key)
      if let known, known != place {
        waiting[key] = known
        try putAside()
        waiting[key] = place
      }
    }
    if waiting.count >= SpooledIndex.batch { try putAside() }
  }

  /// The places of all of the keys together, in ascending order, each once.
  package func places(of keys: [Int64]) throws(SpoolError) -> [Int] {
    Set(keys.compactMap { waiting[$0] }).union(try placesAside(keys)).sorted()
  }

  private func placesAside(_ keys: [Int64]) throws(SpoolError) -> [Int] {
    guard let database, !keys.isEmpty else { return [] }
    let marks = "?" + String(repeating: ", ?", count: keys.count - 1)
    return try SpoolError.passing {
      try database.use { db in
        try Int.fetchAll(
          try db.cachedStatement(sql: "SELECT place FROM seen WHERE key IN (\(marks))"),
          arguments: StatementArguments(keys))
      }
    }
  }

  private mutating func putAside() throws(SpoolError) {
    let rows = waiting.sorted { $0.key < $1.key }
    waiting.removeAll(keepingCapacity: true)
    let database = try self.database.made(SpooledIndex.schema, cache: SpooledIndex.cache)
    try SpoolError.passing {
      try database.use { db in
        for start in stride(from: 0, to: rows.count, by: SpooledIndex.perStatement) {
          let some = rows[start..<min(rows.count, start + SpooledIndex.perStatement)]
          let marks = "(?, ?)" + String(repeating: ", (?, ?)", count: some.count - 1)
          try db.cachedStatement(sql: "INSERT OR IGNORE INTO seen (key, place) VALUES \(marks)")
            .execute(arguments: StatementArguments(some.flatMap { [$0.key, Int64($0.value)] }))
        }
      }
    }
  }

  private static let schema =
    "CREATE TABLE seen (key INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (key, place)) WITHOUT ROWID"
}
