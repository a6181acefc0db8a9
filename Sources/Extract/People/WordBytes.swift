internal import Decisions

/// Words in the bytes of a decision's text: runs of letters and runs of digits.
enum WordBytes {
  struct Word {
    var span: Span
    var isNumber: Bool
  }

  static func all(_ text: [UInt8]) -> [Word] {
    var words: [Word] = []
    var at = 0
    while at < text.count {
      guard let isNumber = isNumber(text[at]) else {
        at += 1
        continue
      }
      let start = at
      at += 1
      // Bytes that go on with a character go on with its word.
      while at < text.count, text[at] & 0xC0 == 0x80 || self.isNumber(text[at]) == isNumber { at += 1 }
      words.append(Word(span: start..<at, isNumber: isNumber))
    }
    return words
  }

  /// `nil` for what is neither letter nor digit. C3 to DF begin the letters of names beyond ASCII; dashes and quotes
  /// begin with E2.
  private static func isNumber(_ byte: UInt8) -> Bool? {
    switch byte {
    case 0x30...0x39: true
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF: false
    default: nil
    }
  }

  static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || byte >= 0xC3 }

  /// Whether this may stand between two words of one name.
  static func join(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count <= 2 && bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x2E || $0 == 0x27 || $0 == 0x2D }
  }

  static func folded(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self).lowercased() }
}
