import Testing

@testable import Spool

@Suite("rows beyond memory")
struct SpoolTests {
  /// Few enough to stay in memory, some that fill several transactions.
  @Test("come back by their keys, equal keys as they were added", arguments: [0, 1, 7, 1999, 2000, 2001, 25_000])
  func order(count: Int) throws {
    let spool = Spool()
    var state: UInt64 = 7
    var rows: [(key: [UInt8], bytes: [UInt8])] = []
    for number in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // Short keys over few bytes, zeros among them: many are equal, or begin with another.
      let key = (0..<(state >> 60) % 4).map { UInt8(truncatingIfNeeded: (state >> (8 * $0)) & 1) }
      rows.append((key, Array("row \(number)\0 of many".utf8)))
      try spool.add(rows[number].bytes, key: key)
    }
    let wanted = rows.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.bytes)
    for _ in 0..<2 {
      var found: [[UInt8]] = []
      try spool.forEach { found.append($0) }
      #expect(found == wanted)
    }
    #expect(spool.count == count)
  }

  @Test("more may be added when they were read")
  func addedAfterReading() throws {
    let spool = Spool()
    for number in 0..<5000 { try spool.add([UInt8(number % 256)]) }
    try spool.forEach { _ in }
    try spool.add([])
    var (count, last) = (0, [UInt8(1)])
    try spool.forEach {
      count += 1
      last = $0
    }
    #expect(count == 5001)
    #expect(last.isEmpty)
  }

  @Test("what the reader throws ends the reading, and the spool can still be used")
  func stopped() throws {
    struct Enough: Error {}
    let spool = Spool()
    for number in 0..<5000 { try spool.add([UInt8(number % 256)]) }
    #expect(throws: Enough.self) { try spool.forEach { _ in throw Enough() } }
    var count = 0
    try spool.forEach { _ in count += 1 }
    #expect(count == 5000)
  }
}

@Suite("packed rows")
struct PackedRowTests {
  static let rows: [[String?]] = [
    [], [nil], [""], ["a", nil, ""], ["\u{1F}\0,\"\r\n", "Pengadilan Negeri é😀", nil], Array(repeating: "x", count: 40),
  ]

  @Test("come back as they were, with whatever is in them", arguments: rows)
  func roundTrip(cells: [String?]) { #expect(PackedRow.cells(PackedRow.bytes(cells)) == cells) }

  @Test("what is cut short gives what is left of it")
  func cutShort() {
    let bytes = PackedRow.bytes(["abcdef", "ghijkl"])
    for count in 0..<bytes.count { _ = PackedRow.cells(Array(bytes.prefix(count))) }
    #expect(PackedRow.cells(Array(bytes.prefix(7))) == ["abc"])
  }
}
