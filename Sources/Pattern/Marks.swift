/// The words of one text at which patterns can begin; memory that is used again for the next text.
struct Marks {
  private(set) var places: [UInt32] = []
  private(set) var sets: [UInt16] = []
  private(set) var count = 0
  /// Of each block of marks, the groups that its sets are in.
  private var blocks: [UInt64] = []
  /// How many marks stand at or before each 64th byte of the text.
  private var before: [UInt32] = []
  /// Of `before` so many are of this text.
  private var strideCount = 0

  /// Bytes from one entry of `before` to the next.
  static let stride = 64
  static let blockLength = 8

  /// Sets are told apart by one of 64 bits; several share it.
  static func group(_ set: UInt16) -> UInt64 { 1 << UInt64(set & 63) }

  mutating func removeAll() { (count, strideCount) = (0, 0) }

  /// Lets `body` write the marks of a text of so many bytes. It tells how many there are, and at each 64th byte, as long as
  /// it goes by 64, how many there were.
  mutating func extend(
    over length: Int,
    _ body: (
      _ places: UnsafeMutableBufferPointer<UInt32>, _ sets: UnsafeMutableBufferPointer<UInt16>,
      _ before: UnsafeMutableBufferPointer<UInt32>
    ) -> (marks: Int, strides: Int)
  ) {
    let limit = length / 2 + 2
    if places.count < limit {
      places = Array(repeating: 0, count: limit)
      sets = Array(repeating: 0, count: limit)
      blocks = Array(repeating: 0, count: limit / Self.blockLength + 1)
      before = Array(repeating: 0, count: length / Self.stride + 1)
    }
    (count, strideCount) = places.withUnsafeMutableBufferPointer { places in
      sets.withUnsafeMutableBufferPointer { sets in
        before.withUnsafeMutableBufferPointer { body(places, sets, $0) }
      }
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
    guard place > 0, strideCount > 0 else { return 0 }
    // None of the marks that are passed over stands behind the last 64th byte before the place.
    var mark = Int(before[min((place - 1) / Self.stride, strideCount - 1)])
    while mark < count, Int(places[mark]) < place { mark += 1 }
    return mark
  }
}
