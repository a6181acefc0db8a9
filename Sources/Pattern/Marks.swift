/// The words of one text at which patterns can begin; memory that is used again for the next text.
struct Marks {
  private(set) var places: [UInt32] = []
  private(set) var sets: [UInt16] = []
  private(set) var count = 0
  /// Of each block of marks, the groups that its sets are in.
  private var blocks: [UInt64] = []

  static let blockLength = 8

  /// Sets are told apart by one of 64 bits; several share it.
  static func group(_ set: UInt16) -> UInt64 { 1 << UInt64(set & 63) }

  mutating func removeAll() { count = 0 }

  /// Lets `body` write up to `limit` marks; it tells how many there are.
  mutating func extend(
    upTo limit: Int,
    _ body: (UnsafeMutableBufferPointer<UInt32>, UnsafeMutableBufferPointer<UInt16>) -> Int
  ) {
    if places.count < limit {
      places = Array(repeating: 0, count: limit)
      sets = Array(repeating: 0, count: limit)
      blocks = Array(repeating: 0, count: limit / Self.blockLength + 1)
    }
    count = places.withUnsafeMutableBufferPointer { places in
      sets.withUnsafeMutableBufferPointer { sets in body(places, sets) }
    }
    let count = count
    sets.withUnsafeBufferPointer { sets in
      blocks.withUnsafeMutableBufferPointer { blocks in
        var start = 0
        while start < count {
          var groups: UInt64 = 0
          for mark in start..<min(count, start + Self.blockLength) { groups |= Self.group(sets[mark]) }
          blocks[start / Self.blockLength] = groups
          start += Self.blockLength
        }
      }
    }
  }

  func withSets<Result>(_ body: (UnsafeBufferPointer<UInt16>, UnsafeBufferPointer<UInt64>) -> Result) -> Result {
    sets.withUnsafeBufferPointer { sets in blocks.withUnsafeBufferPointer { body(sets, $0) } }
  }

  /// The marks in a range of the text: a text of a million sections must not be looked through to its end for each.
  func range(_ text: Range<Int>) -> Range<Int> {
    let start = first(atOrBehind: text.lowerBound)
    return start..<max(start, first(atOrBehind: text.upperBound))
  }

  /// The first mark at or behind a place.
  func first(atOrBehind place: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Int(places[middle]) < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
