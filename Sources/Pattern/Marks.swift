/// The words of one text at which patterns can begin, from left to right and once more set by set; memory that is used
/// again for the next text.
struct Marks {
  private var places: [UInt32] = []
  private var sets: [UInt16] = []
  private var count = 0
  /// The places of the first set, those of the second and so on.
  private var bySet: [UInt32] = []
  /// Where the places of each set begin in `bySet`; those of the last end at its last element.
  private var starts: [UInt32] = []

  /// Behind the last place more may be written, which count for nothing.
  static let slack = 64

  /// Lets `body` write the marks of a text of so many bytes; it tells how many there are.
  mutating func write(
    over length: Int, sets setCount: Int,
    _ body: (_ places: UnsafeMutableBufferPointer<UInt32>, _ sets: UnsafeMutableBufferPointer<UInt16>) -> Int
  ) {
    let limit = length / 2 + 2 + Self.slack
    if places.count < limit {
      places = Array(repeating: 0, count: limit)
      sets = Array(repeating: 0, count: limit)
      bySet = Array(repeating: 0, count: limit)
    }
    count = places.withUnsafeMutableBufferPointer { places in
      sets.withUnsafeMutableBufferPointer { body(places, $0) }
    }
    sortBySet(setCount)
  }

  /// Counts the marks of each set, and then writes each at its place: no comparison.
  private mutating func sortBySet(_ setCount: Int) {
    if starts.count == setCount + 1 {
      for set in starts.indices { starts[set] = 0 }
    } else {
      starts = Array(repeating: 0, count: setCount + 1)
    }
    let count = count
    starts.withUnsafeMutableBufferPointer { starts in
      sets.withUnsafeBufferPointer { sets in
        for mark in 0..<count { starts[Int(sets[mark])] &+= 1 }
        var before: UInt32 = 0
        for set in starts.indices { (starts[set], before) = (before, before &+ starts[set]) }
        places.withUnsafeBufferPointer { places in
          bySet.withUnsafeMutableBufferPointer { bySet in
            for mark in 0..<count {
              let set = Int(sets[mark])
              bySet[Int(starts[set])] = places[mark]
              starts[set] &+= 1
            }
          }
        }
        // Each start has gone on to the next one's.
        for set in stride(from: starts.count - 1, to: 0, by: -1) { starts[set] = starts[set - 1] }
        starts[0] = 0
      }
    }
  }

  /// What is read of the marks; pointers into them, for as long as the call of `read` lasts.
  struct View {
    let places: UnsafeBufferPointer<UInt32>
    let sets: UnsafeBufferPointer<UInt16>
    fileprivate let bySet: UnsafeBufferPointer<UInt32>
    fileprivate let starts: UnsafeBufferPointer<UInt32>

    /// The first mark at or behind a place.
    func first(atOrBehind place: Int) -> Int {
      place > 0 ? places.first(atOrBehind: place, in: 0..<places.count) : 0
    }
  }

  func read<Result>(_ body: (View) throws -> Result) rethrows -> Result {
    try places.withUnsafeBufferPointer { places in
      try sets.withUnsafeBufferPointer { sets in
        try bySet.withUnsafeBufferPointer { bySet in
          try starts.withUnsafeBufferPointer { starts in
            try body(
              View(
                places: UnsafeBufferPointer(rebasing: places.prefix(count)),
                sets: UnsafeBufferPointer(rebasing: sets.prefix(count)), bySet: bySet, starts: starts))
          }
        }
      }
    }
  }
}

/// Where a search writes how far it has gone in the places of each set; used again for the next one.
final class PlaceLists {
  /// Where the next place stands in those of all sets, and where its set ends.
  struct List {
    var (next, end): (Int32, Int32)
    var set: UInt16
  }

  /// Read and written by one search at a time.
  fileprivate let lists: UnsafeMutableBufferPointer<List>

  /// - Parameter count: sets that a pattern is in at most.
  init(count: Int) {
    lists = .allocate(capacity: max(1, count))
    lists.initialize(repeating: List(next: 0, end: 0, set: 0))
  }

  deinit { lists.deallocate() }
}

extension Marks.View {
  /// Goes through the places of some sets in a range of the text, from left to right.
  struct Places {
    private let bySet: UnsafeBufferPointer<UInt32>
    private let end: Int
    /// Of the sets that have places left.
    private let lists: UnsafeMutableBufferPointer<PlaceLists.List>
    private var open = 0

    /// - Parameter lists: of as many sets as these, held by whoever calls.
    init(of sets: UnsafeBufferPointer<UInt16>, in marks: Marks.View, _ range: Range<Int>, _ lists: PlaceLists) {
      (bySet, end, self.lists) = (marks.bySet, range.upperBound, lists.lists)
      for set in sets {
        let places = Int(marks.starts[Int(set)])..<Int(marks.starts[Int(set) + 1])
        guard !places.isEmpty, bySet[places.upperBound - 1] >= range.lowerBound else { continue }
        let first = bySet.first(atOrBehind: range.lowerBound, in: places)
        guard bySet[first] < range.upperBound else { continue }
        self.lists[open] = PlaceLists.List(
          next: Int32(truncatingIfNeeded: first), end: Int32(truncatingIfNeeded: places.upperBound), set: set)
        open += 1
      }
    }

    mutating func next() -> (place: Int, set: UInt16)? {
      var (nearest, list) = (end, -1)
      for other in 0..<open {
        let place = Int(bySet[Int(lists[other].next)])
        if place < nearest { (nearest, list) = (place, other) }
      }
      guard list >= 0 else { return nil }
      let set = lists[list].set
      lists[list].next += 1
      if lists[list].next == lists[list].end {
        open -= 1
        lists[list] = lists[open]
      }
      return (nearest, set)
    }
  }
}

extension UnsafeBufferPointer<UInt32> {
  /// Of places in order the first that is not before this one: halving, for a text may be searched section by section.
  fileprivate func first(atOrBehind place: Int, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    if low < high, Int(self[low]) >= place { return low }
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle]) < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
