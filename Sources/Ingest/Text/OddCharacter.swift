/// What a character that is no visible ASCII means for the text, and how many bytes it takes.
struct OddCharacter {
  enum Meaning { case letter, blank, line, nothing }

  let meaning: Meaning
  let length: Int

  /// A blank or a control character.
  init(ascii byte: UInt8) {
    length = 1
    switch byte {
    case 0x0A: meaning = .line
    // Tab, vertical tab, form feed, carriage return, blank.
    case 0x09, 0x0B, 0x0C, 0x0D, 0x20: meaning = .blank
    default: meaning = .nothing
    }
  }

  /// A character of several bytes at `index`; bytes that are none are passed on one by one.
  init(in source: UnsafeBufferPointer<UInt8>, at index: Int) {
    let second = index + 1 < source.count ? source[index + 1] : 0
    let third = index + 2 < source.count ? source[index + 2] : 0
    switch (source[index], second, third) {
    // NBSP, NEL; the rest of U+0080 to U+009F are control characters (U+0096 occurs in text of PDFs).
    case (0xC2, 0xA0, _), (0xC2, 0x85, _): self.init(.blank, 2)
    case (0xC2, 0x80...0x9F, _): self.init(.nothing, 2)
    // U+2000 to U+200A, U+202F, U+3000: blanks of many widths.
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): self.init(.blank, 3)
    case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): self.init(.line, 3)
    // Zero-width space and the byte order mark show nothing.
    case (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): self.init(.nothing, 3)
    default: self.init(.letter, 1)
    }
  }

  private init(_ meaning: Meaning, _ length: Int) {
    self.meaning = meaning
    self.length = length
  }
}
