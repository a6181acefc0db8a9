/// Searching in bytes, for markup and magic numbers; ASCII only.
extension [UInt8] {
  /// Where `needle` first stands at or behind `start`; letters of `needle` are lower-case and match either case.
  func firstIndex(ofASCII needle: StaticString, from start: Int = 0, before limit: Int = .max) -> Int? {
    let length = needle.utf8CodeUnitCount
    let end = Swift.min(count, limit) - length
    guard length > 0, start <= end else { return nil }
    return needle.withUTF8Buffer { wanted in
      withUnsafeBufferPointer { bytes in
        (start...end).first { at in
          (0..<length).allSatisfy { bytes[at + $0].lowerCasedASCII == wanted[$0] }
        }
      }
    }
  }

  /// Whether `needle` stands at `index`, in either case.
  func has(_ needle: StaticString, at index: Int) -> Bool {
    firstIndex(ofASCII: needle, from: index, before: index + needle.utf8CodeUnitCount) != nil
  }
}

extension UInt8 {
  var lowerCasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// Blanks of markup.
  var isBlankASCII: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var isLetterASCII: Bool { (0x61...0x7A).contains(self | 0x20) }
}
