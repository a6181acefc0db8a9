internal import CVector

/// Which of many patterns can begin at a word, by its first four bytes: one pass over a text finds the words at which any
/// of them can, and each pattern is then tried at its own alone.
///
/// Immutable once built, and shared by all threads.
public final class WordIndex: Sendable {
  /// By the hash of four bytes: the set of patterns that may begin with them; 0 is the empty set.
  private let setOf: [UInt16]
  /// Those that may begin with a digit.
  private let setOfDigits: UInt16
  /// Byte s of a pattern's row: 1 where it is in set s. Rows stand one behind the other.
  private let members: [UInt8]
  private let rowLength: Int
  /// The row of a pattern by its serial number.
  private let rows: [Row?]
  /// The sets that each row is in, row behind row.
  private let setsOfRows: [UInt16]

  /// - Parameter patterns: those whose matches may begin elsewhere than with a word stay as they are.
  public init(_ patterns: [Pattern]) {
    var byHash: [Int: [Int]] = [:]
    var ofDigits: [Int] = []
    var rows = [Int32](repeating: -1, count: (patterns.map(\.serial).max() ?? 0) + 1)
    var count = 0
    let data = MatchData()
    for pattern in patterns where rows[pattern.serial] < 0 {
      guard let openings = Openings(pattern, data) else { continue }
      rows[pattern.serial] = Int32(count)
      for hash in Set(openings.heads.map(Self.hash)) { byHash[hash, default: []].append(count) }
      if openings.mayBeginWithDigit { ofDigits.append(count) }
      count += 1
    }
    let sets = [[]] + Array(Set(byHash.values).union([ofDigits])).filter { !$0.isEmpty }
    precondition(sets.count <= UInt16.max, "a set's number has 16 bits")
    let numbers = Dictionary(uniqueKeysWithValues: sets.enumerated().map { ($1, UInt16($0)) })
    var setOf = [UInt16](repeating: 0, count: 1 << Self.hashBits)
    for (hash, set) in byHash { setOf[hash] = numbers[set] ?? 0 }
    rowLength = sets.count
    var members = [UInt8](repeating: 0, count: count * rowLength)
    for (number, set) in sets.enumerated() {
      for row in set { members[row * rowLength + number] = 1 }
    }
    var (setsOfRows, starts): ([UInt16], [Int]) = ([], [0])
    for row in 0..<count {
      for (number, set) in sets.enumerated() where set.contains(row) { setsOfRows.append(UInt16(number)) }
      starts.append(setsOfRows.count)
    }
    let rowLength = rowLength
    self.rows = rows.map { $0 < 0 ? nil : Row(start: Int($0) * rowLength, sets: starts[Int($0)]..<starts[Int($0) + 1]) }
    (self.setOf, setOfDigits, self.members) = (setOf, numbers[ofDigits] ?? 0, members)
    self.setsOfRows = setsOfRows
  }

  private static let hashBits = 16

  @inline(__always)
  private static func hash(_ head: UInt32) -> Int { Int((head &* 0x9E37_79B1) >> UInt32(32 - hashBits)) }

  /// Where a pattern's row begins in `members`, and its sets in `setsOfRows`.
  struct Row {
    fileprivate let start: Int
    fileprivate let sets: Range<Int>
  }

  /// `nil` for a pattern that is not in the index.
  func row(of pattern: Pattern) -> Row? {
    pattern.serial < rows.count ? rows[pattern.serial] : nil
  }

  /// Whether the pattern of a row is in a set.
  func has(_ row: Row, _ set: UInt16) -> Bool { members[row.start + Int(set)] == 1 }

  /// The words at which any pattern can begin, each with its set. Of the last bytes of the text nothing is said.
  func mark(_ bytes: UnsafeBufferPointer<UInt8>, into marks: inout Marks) {
    marks.write(over: bytes.count, sets: rowLength) { places, sets in
      guard let base = bytes.baseAddress, bytes.count >= Openings.length else { return 0 }
      let words = Self.findWords(base, bytes.count - Openings.length, places)
      return setOf.withUnsafeBufferPointer { setOf in
        // Behind each other and not as the words are found: where the processor guesses that a block has no more words,
        // it would wait for the table each time.
        var (count, word) = (0, 0)
        while word < words {
          let place = places[word]
          let head = UnsafeRawPointer(base + Int(place)).loadUnaligned(as: UInt32.self)
          let set = head & 0xFF < 0x3A ? setOfDigits : setOf[Self.hash(head)]
          // Written in any case and kept only where there is one: a branch that guesses wrong costs more, and the compiler
          // makes one of whatever it knows as a question.
          places[count] = place
          sets[count] = set
          count &+= Int(truncatingIfNeeded: (UInt32(set) &+ 0xFFFF) >> 16)
          word &+= 1
        }
        return count
      }
    }
  }

  /// Writes where each word begins up to `end`, behind which at least one more byte is in the text. No word begins with a
  /// blank, so there are no more than every other byte, whatever the text.
  /// - Returns: how many there are.
  private static func findWords(
    _ base: UnsafePointer<UInt8>, _ end: Int, _ places: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    var count = 0
    if base[0] != 0x20 {
      places[0] = 0
      count = 1
    }
    var at = 0
    while at + 64 <= end {
      var blanks = vector_equal(base + at, 0x20) & ~vector_equal(base + at + 1, 0x20)
      let more = blanks.nonzeroBitCount
      var written = 0
      // Most blocks have fewer than twelve words: as many are written, whatever there is, and none is guessed.
      repeat {
        for offset in 0..<12 {
          // The highest bit, of which nothing else is made, spares the question whether there is any.
          let blank = (blanks | 1 << 63).trailingZeroBitCount
          places[count &+ written &+ offset] = UInt32(truncatingIfNeeded: at &+ blank &+ 1)
          blanks &= blanks &- 1
        }
        written &+= 12
      } while written < more
      count &+= more
      at += 64
    }
    while at < end {
      if base[at] == 0x20, base[at + 1] != 0x20 {
        places[count] = UInt32(truncatingIfNeeded: at + 1)
        count += 1
      }
      at += 1
    }
    return count
  }

  /// Memory for `beginnings`.
  func makeLists() -> PlaceLists { PlaceLists(count: rows.reduce(0) { max($0, $1?.sets.count ?? 0) }) }

  /// The places in a range of the text at which the pattern of a row can begin.
  func beginnings(of row: Row, in marks: Marks.View, _ range: Range<Int>, _ lists: PlaceLists) -> Marks.View.Places {
    setsOfRows.withUnsafeBufferPointer {
      Marks.View.Places(of: UnsafeBufferPointer(rebasing: $0[row.sets]), in: marks, range, lists)
    }
  }
}
