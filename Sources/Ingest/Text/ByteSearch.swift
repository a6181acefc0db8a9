internal import CVector
internal import Glibc

/// Searching in bytes, for markup and magic numbers; ASCII only.
extension [UInt8] {
  /// Where `needle` first stands at or behind `start`; letters of `needle` are lower-case and match either case.
  func firstIndex(ofASCII needle: StaticString, from start: Int = 0, before limit: Int = .max) -> Int? {
    let length = needle.utf8CodeUnitCount
    let end = Swift.min(count, limit) - length
    guard length > 0, start <= end else { return nil }
    return needle.withUTF8Buffer { wanted in
      withUnsafeBufferPointer { bytes in
        var at = start
        while let place = bytes.firstIndex(ofASCII: wanted[0], from: at, through: end) {
          if (1..<length).allSatisfy({ bytes[place + $0].lowerCasedASCII == wanted[$0] }) { return place }
          at = place + 1
        }
        return nil
      }
    }
  }

  /// Whether `needle` stands at `index`, in either case.
  func has(_ needle: StaticString, at index: Int) -> Bool {
    firstIndex(ofASCII: needle, from: index, before: index + needle.utf8CodeUnitCount) != nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands first, a letter in either case. What has no case, as `<`, the system looks for.
  fileprivate func firstIndex(ofASCII byte: UInt8, from start: Int, through end: Int) -> Int? {
    guard start <= end else { return nil }
    guard byte.isLetterASCII else {
      guard let base = baseAddress, let found = memchr(base + start, Int32(byte), end + 1 - start) else { return nil }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
    var at = start
    if let base = baseAddress {
      while at + 64 <= end + 1 {
        let found = vector_equal(base + at, byte) | vector_equal(base + at, byte ^ 0x20)
        if found != 0 { return at + found.trailingZeroBitCount }
        at += 64
      }
    }
    while at <= end, self[at].lowerCasedASCII != byte { at += 1 }
    return at <= end ? at : nil
  }
}

extension ArraySlice<UInt8> {
  /// The parts between bytes of one kind: as `split`, which asks a closure for each byte.
  func parts(between separator: UInt8, omittingEmpty: Bool = true) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = startIndex
    withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      while let found = memchr(base + (start - startIndex), Int32(separator), endIndex - start) {
        let end = startIndex + (UnsafeRawPointer(found) - UnsafeRawPointer(base))
        if end > start || !omittingEmpty { parts.append(self[start..<end]) }
        start = end + 1
      }
    }
    if endIndex > start || !omittingEmpty { parts.append(self[start..<endIndex]) }
    return parts
  }
}

extension UInt8 {
  var lowerCasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// Blanks of markup.
  var isBlankASCII: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var isLetterASCII: Bool { (0x61...0x7A).contains(self | 0x20) }
}
