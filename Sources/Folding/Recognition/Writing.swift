internal import Decisions

/// How a word is written in the text, before folding: what tells a name, a heading and a misread letter apart.
enum Writing {
  /// `terdakvva`
  case small
  /// `Terdakvva`: a sentence begins, or it is a name.
  case capitalised
  /// `MENGADIU`: a heading, or a name.
  case capitals
  /// `TanggaI`, `IJmum`, `MENGADlLl`: nobody writes so.
  case mixed
  /// `P1DANA`, `Nomor269`
  case digits
  /// Letters with accents, or half a word: "k&rangan", "n\u{2022}plakukan".
  case other

  init(_ word: Range<Int>, _ folded: FoldedText, _ text: [UInt8]) {
    var upper = 0
    var lower = 0
    var isDigit = false
    for index in word {
      switch text[folded.origin(of: index)] {
      case 0x41...0x5A: upper += 1
      case 0x61...0x7A: lower += 1
      case 0x30...0x39: isDigit = true
      default:
        self = .other
        return
      }
    }
    guard !Self.isTorn(folded.origin(of: word.lowerBound), folded.origin(of: word.upperBound - 1), text) else {
      self = .other
      return
    }
    let startsUpper = (0x41...0x5A).contains(text[folded.origin(of: word.lowerBound)])
    if isDigit {
      self = .digits
    } else if upper == 0 {
      self = .small
    } else if lower == 0 {
      self = .capitals
    } else if upper == 1, startsUpper {
      self = .capitalised
    } else {
      self = .mixed
    }
  }

  /// Whether a sign that no sentence has stands right before the first letter or right behind the last one.
  private static func isTorn(_ first: Int, _ last: Int, _ text: [UInt8]) -> Bool {
    if first > 0, isOdd(text[first - 1]) || text[..<first].suffix(3) == bullet { return true }
    return last + 1 < text.count && oddSign(text[(last + 1)...]) > 0
  }

  /// The number of bytes of a sign that a text begins with and that no sentence has; 0 where it begins otherwise.
  static func oddSign(_ text: ArraySlice<UInt8>) -> Int {
    guard let first = text.first else { return 0 }
    if isOdd(first) { return 1 }
    if text.starts(with: bullet) { return 3 }
    // The signs of Latin-1, "ters\u{B1}ut"; not the blank, quotes, accents and dots among them.
    guard first == 0xC2, let second = text.dropFirst().first, second > 0xA0 else { return 0 }
    return [0xA8, 0xAA, 0xAB, 0xAD, 0xB4, 0xB7, 0xB8, 0xBA, 0xBB].contains(second) ? 0 : 2
  }

  /// & # $ % * < = > @ ^ _ | ~
  private static func isOdd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x23...0x26, 0x2A, 0x3C...0x3E, 0x40, 0x5E, 0x5F, 0x7C, 0x7E: true
    default: false
    }
  }

  private static let bullet: ArraySlice<UInt8> = [0xE2, 0x80, 0xA2]
}
