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
  /// The row of a pattern by its serial number; -1 where it has none.
  private let rows: [Int32]
  /// Of each row, the groups of the sets that it is in.
  private let groups: [UInt64]

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
    var groups = [UInt64](repeating: 0, count: count)
    for (number, set) in sets.enumerated() {
      for row in set { groups[row] |= Marks.group(UInt16(number)) }
    }
    (self.setOf, setOfDigits, self.members, self.rows) = (setOf, numbers[ofDigits] ?? 0, members, rows)
    self.groups = groups
  }

  private static let hashBits = 16

  @inline(__always)
  private static func hash(_ head: UInt32) -> Int { Int((head &* 0x9E37_79B1) >> UInt32(32 - hashBits)) }

  /// Where a pattern's row begins in `members`, and the groups of its sets.
  struct Row {
    fileprivate let start: Int
    fileprivate let groups: UInt64
  }

  /// `nil` for a pattern that is not in the index.
  func row(of pattern: Pattern) -> Row? {
    guard pattern.serial < rows.count, rows[pattern.serial] >= 0 else { return nil }
    let row = Int(rows[pattern.serial])
    return Row(start: row * rowLength, groups: groups[row])
  }

  /// Whether the pattern of a row is in a set.
  func has(_ row: Row, _ set: UInt16) -> Bool { members[row.start + Int(set)] == 1 }

  /// The first of these marks at which the pattern of a row can begin. Most patterns are in few sets, so that most marks
  /// are passed over in blocks.
  func next(_ row: Row, in marks: Marks, _ range: Range<Int>) -> Int? {
    members.withUnsafeBufferPointer { members in
      marks.withSets { sets, blocks in
        let members = UnsafeBufferPointer(rebasing: members[row.start...])
        var mark = range.lowerBound
        while mark < range.upperBound {
          // Four blocks at once, where none of them has anything for a pattern of few sets.
          var block = mark / Marks.blockLength
          while mark & (Marks.blockLength - 1) == 0, mark + 4 * Marks.blockLength <= range.upperBound,
            (blocks[block] | blocks[block + 1] | blocks[block + 2] | blocks[block + 3]) & row.groups == 0
          {
            mark += 4 * Marks.blockLength
            block += 4
          }
          let end = min(range.upperBound, (mark / Marks.blockLength + 1) * Marks.blockLength)
          if blocks[mark / Marks.blockLength] & row.groups != 0 {
            while mark < end, members[Int(sets[mark])] == 0 { mark += 1 }
            if mark < end { return mark }
          }
          mark = end
        }
        return nil
      }
    }
  }

  /// The words at which any pattern can begin, each with its set. Of the last bytes of the text nothing is said.
  func mark(_ bytes: UnsafeBufferPointer<UInt8>, into marks: inout Marks) {
    marks.removeAll()
    guard let base = bytes.baseAddress, bytes.count >= Openings.length else { return }
    let end = bytes.count - Openings.length
    setOf.withUnsafeBufferPointer { setOf in
      marks.extend(over: bytes.count) { places, sets, before in
        var count = 0
        @inline(__always)
        func look(_ at: Int) {
          let head = UnsafeRawPointer(base + at).loadUnaligned(as: UInt32.self)
          let set = head & 0xFF < 0x3A ? setOfDigits : setOf[Self.hash(head)]
          // Written in any case and kept only where there is one: a branch that guesses wrong costs more.
          places[count] = UInt32(truncatingIfNeeded: at)
          sets[count] = set
          count += set != 0 ? 1 : 0
        }
        if base[0] != 0x20 { look(0) }
        var at = 0
        var strides = 0
        while at + Marks.stride <= end {
          before[strides] = UInt32(truncatingIfNeeded: count)
          strides += 1
          var blanks = vector_equal(base + at, 0x20)
          while blanks != 0 {
            look(at + blanks.trailingZeroBitCount + 1)
            blanks &= blanks &- 1
          }
          at += Marks.stride
        }
        before[strides] = UInt32(truncatingIfNeeded: count)
        while at < end {
          if base[at] == 0x20 { look(at + 1) }
          at += 1
        }
        return (count, strides + 1)
      }
    }
  }
}
