import Testing

@testable import Spool

@Suite("lists beyond memory")
struct SpooledListTests {
  /// All lengths, empty ones too, with bytes that are no text.
  private static func string(_ number: Int) -> [UInt8] {
    (0..<(number * 7) % 400).map { UInt8(truncatingIfNeeded: $0 &* number) }
  }

  /// Fewer than a block, borders of blocks, and ten megabytes, most of which a file holds.
  @Test("strings are found again by their places, in any order", arguments: [1, 511, 512, 513, 1024, 50_000])
  func places(count: Int) throws {
    let list = SpooledList()
    for number in 0..<count { try list.append(SpooledListTests.string(number)) }
    #expect(list.count == count)
    for place in 0..<count where try list.string(at: place) != SpooledListTests.string(place) {
      Issue.record("another string at \(place)")
    }
    for step in 0..<min(count, 2000) {
      let place = (step * 7919) % count
      #expect(try list.string(at: place) == SpooledListTests.string(place))
    }
  }

  @Test("strings may be added when some were read")
  func addedAfterReading() throws {
    let list = SpooledList()
    for number in 0..<40_000 { try list.append(SpooledListTests.string(number)) }
    #expect(try list.string(at: 39_000) == SpooledListTests.string(39_000))
    for number in 40_000..<42_000 { try list.append(SpooledListTests.string(number)) }
    for place in [0, 39_000, 39_999, 40_000, 41_999] {
      #expect(try list.string(at: place) == SpooledListTests.string(place))
    }
  }
}

@Suite("an index beyond memory")
struct SpooledIndexTests {
  @Test("tells all places of keys, in order and each once, and none of keys that it never saw")
  func places() throws {
    var index = SpooledIndex()
    #expect(try index.places(of: [1]) == [])
    for place in 0..<2000 { try index.add([Int64(place % 10), -Int64(place % 7) - 1], at: place) }
    #expect(try index.places(of: [3, -4]) == (0..<2000).filter { $0 % 10 == 3 || $0 % 7 == 3 })
    #expect(try index.places(of: [-7]) == (0..<2000).filter { $0 % 7 == 6 })
    #expect(try index.places(of: [.max, .min, 77]) == [])
  }

  @Test("a key twice at one place is one place")
  func same() throws {
    var index = SpooledIndex()
    try index.add([1, 1, 2], at: 0)
    try index.add([1], at: 0)
    #expect(try index.places(of: [1]) == [0])
  }
}
