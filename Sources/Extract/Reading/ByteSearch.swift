internal import Decisions
internal import Glibc

extension ArraySlice<UInt8> {
  /// Calls `body` with each piece between bytes of this value that is not empty, as `split` would make them.
  func forEachPiece(between separator: UInt8, _ body: (ArraySlice<UInt8>) -> Void) {
    var start = startIndex
    while start < endIndex {
      let end = self[start...].firstIndex(of: separator) ?? endIndex
      if end > start { body(self[start..<end]) }
      start = end + 1
    }
  }
}

extension String {
  /// Whether ASCII letters stand in it: `contains`, which knows all of Unicode, takes a hundred times as long.
  func holds(_ letters: StaticString) -> Bool {
    let bytes = Array(utf8)
    return bytes.firstIndex(of: letters, in: bytes.indices) != nil
  }
}

/// Looking for letters in folded bytes, as parts of words or whole.
extension [UInt8] {
  /// Where `letters` first stand within a range.
  func firstIndex(of letters: StaticString, in range: Range<Int>) -> Int? {
    firstIndex(of: UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount), in: range)
  }

  private func firstIndex(of letters: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
    withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, let start = letters.baseAddress else { return nil }
      let last = range.upperBound - letters.count
      var at = range.lowerBound
      while at <= last, let found = memchr(base + at, Int32(start.pointee), last + 1 - at) {
        at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        if memcmp(base + at, start, letters.count) == 0 { return at }
        at += 1
      }
      return nil
    }
  }

  /// Where these words stand in a range of folded bytes, not as parts of longer ones, from left to right without overlap.
  /// As in searches for a pattern the byte before the range counts, and none behind it.
  func ranges(ofWords words: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    words.withUnsafeBufferPointer { words in
      while let at = firstIndex(of: words, in: start ..~ range.upperBound) {
        let end = at + words.count
        let isWhole = (at == 0 || self[at - 1] == 0x20) && (end == range.upperBound || self[end] == 0x20)
        if isWhole { found.append(at..<end) }
        start = isWhole ? end : at + 1
      }
    }
    return found
  }

  /// Whether `letters` stand at a place.
  func has(_ letters: StaticString, at place: Int) -> Bool {
    guard place + letters.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<letters.utf8CodeUnitCount where self[place + offset] != letters.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Where `letters`, which cannot overlap themselves, stand last within a range.
  func lastIndex(of letters: StaticString, in range: Range<Int>) -> Int? {
    var last: Int?
    var rest = range
    while let found = firstIndex(of: letters, in: rest) {
      last = found
      rest = (found + letters.utf8CodeUnitCount)..<range.upperBound
    }
    return last
  }
}
