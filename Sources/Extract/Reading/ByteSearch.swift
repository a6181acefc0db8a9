internal import Glibc

/// Looking for letters in folded bytes, as parts of words or whole.
extension [UInt8] {
  /// Where `letters` first stand within a range.
  func firstIndex(of letters: StaticString, in range: Range<Int>) -> Int? {
    withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return nil }
      let last = range.upperBound - letters.utf8CodeUnitCount
      var at = range.lowerBound
      while at <= last, let found = memchr(base + at, Int32(letters.utf8Start.pointee), last + 1 - at) {
        at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        if memcmp(base + at, letters.utf8Start, letters.utf8CodeUnitCount) == 0 { return at }
        at += 1
      }
      return nil
    }
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
