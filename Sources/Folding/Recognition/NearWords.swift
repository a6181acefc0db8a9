/// Words by their length and letters, to find those a slip or two away from a damaged one.
struct NearWords {
  private struct Entry {
    let word: ArraySlice<UInt8>
    let letters: UInt32
  }

  private var byLength = [[Entry]](repeating: [], count: 25)

  init(_ words: some Sequence<ArraySlice<UInt8>>) {
    for word in words where word.count < byLength.count {
      byLength[word.count].append(Entry(word: word, letters: Self.letters(of: word)))
    }
  }

  /// The nearest words: a letter more, less or another one, or two letters that changed places, count one.
  func nearest(to word: ArraySlice<UInt8>, limit: Int) -> (words: [ArraySlice<UInt8>], distance: Int) {
    let letters = Self.letters(of: word)
    for distance in 1...max(1, limit) {
      var found: [ArraySlice<UInt8>] = []
      let lengths = max(1, word.count - distance)..<max(1, min(byLength.count, word.count + distance + 1))
      for length in lengths {
        for entry in byLength[length] {
          // Each slip takes away one kind of letter and brings another at most.
          guard (entry.letters ^ letters).nonzeroBitCount <= 2 * distance else { continue }
          if Self.isWithin(distance, word, entry.word) { found.append(entry.word) }
        }
      }
      if !found.isEmpty { return (found, distance) }
    }
    return ([], limit)
  }

  /// The words that begin and end with given letters, from no letter between them to some.
  func words(from head: ArraySlice<UInt8>, to tail: ArraySlice<UInt8>, upTo length: Int) -> [ArraySlice<UInt8>] {
    let letters = Self.letters(of: head) | Self.letters(of: tail)
    var found: [ArraySlice<UInt8>] = []
    for entries in byLength[min(byLength.count, head.count + tail.count)..<min(byLength.count, length + 1)] {
      for entry in entries where entry.letters & letters == letters {
        if entry.word.starts(with: head), entry.word.suffix(tail.count) == tail { found.append(entry.word) }
      }
    }
    return found
  }

  private static func letters(of word: ArraySlice<UInt8>) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  /// Whether the optimal string alignment distance is at most a small number: strips what is equal, tries the rest.
  static func isWithin(_ distance: Int, _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    guard abs(left.count - right.count) <= distance else { return false }
    var left = left
    var right = right
    while let first = left.first, first == right.first {
      left.removeFirst()
      right.removeFirst()
    }
    while let last = left.last, last == right.last {
      left.removeLast()
      right.removeLast()
    }
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) <= distance }
    guard distance > 0 else { return false }
    if isWithin(distance - 1, left.dropFirst(), right.dropFirst()) { return true }
    if isWithin(distance - 1, left.dropFirst(), right) { return true }
    if isWithin(distance - 1, left, right.dropFirst()) { return true }
    guard left.count > 1, right.count > 1, left.first == right.dropFirst().first, left.dropFirst().first == right.first
    else { return false }
    return isWithin(distance - 1, left.dropFirst(2), right.dropFirst(2))
  }
}
