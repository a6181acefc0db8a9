/// Numbers in Indonesian words: "dua ratus juta", "seratus dua puluh", "tiga". Slips of the pen that courts make are
/// read too ("emapt", "tga", "sebilan", "serratus", "milyard") where a figure has announced a number.
enum NumberWords {
  private enum Word {
    case unit(Int)
    /// Belas: the teens.
    case teen
    case scale(Int)
    /// Seratus, seribu, sejuta, sepuluh: one of the scale.
    case one(Int)
  }

  private static let spelled: [String: Word] = [
    "nol": .unit(0), "satu": .unit(1), "dua": .unit(2), "tiga": .unit(3), "empat": .unit(4), "lima": .unit(5),
    "enam": .unit(6), "tujuh": .unit(7), "delapan": .unit(8), "sembilan": .unit(9), "sepuluh": .one(10),
    "sebelas": .unit(11), "belas": .teen, "puluh": .scale(10), "ratus": .scale(100), "seratus": .one(100),
    "ribu": .scale(1_000), "seribu": .one(1_000), "juta": .scale(1_000_000), "sejuta": .one(1_000_000),
    "miliar": .scale(1_000_000_000), "milyar": .scale(1_000_000_000), "milyard": .scale(1_000_000_000),
    "semilyar": .one(1_000_000_000), "semiliar": .one(1_000_000_000), "triliun": .scale(1_000_000_000_000),
  ]
  private static let words = WordMap(spelled)

  /// All words that `read` knows when they are spelled right.
  static var all: [String] { Array(spelled.keys) }

  /// Whether a number in words begins here, as `read` would read it without leniency.
  static func begin(_ words: Words, at index: Int) -> Bool {
    Self.words[words.key(index)] != nil || glued(words, index) != nil
  }

  /// The value of a word that multiplies a figure: "ribu", "juta", "miliar".
  static func scale(_ words: Words, at index: Int) -> Int? {
    if case .scale(let scale)? = Self.words[words.key(index)], scale >= 1_000 { scale } else { nil }
  }

  /// A single word for a number up to eleven: "delapan".
  static func word(for number: Int) -> String? { singles[number] }

  private static let singles: [Int: String] = Dictionary(
    spelled.compactMap { word, value in
      switch value {
      case .unit(let number), .one(let number): number <= 11 ? (number, word) : nil
      default: nil
      }
    }, uniquingKeysWith: { first, _ in first })

  /// Nothing in a decision is more.
  private static let most = 1_000_000_000_000_000

  /// Reads as many words as belong to one number.
  /// - Parameter lenient: whether slips of one letter are read; only where a figure stands before.
  /// - Returns: the value and the number of words read; `nil` where the first word is no number.
  static func read(_ words: Words, at start: Int, lenient: Bool) -> (value: Int, count: Int)? {
    var total = 0
    var thousands = 0
    var last = 0
    var index = start
    while index < words.count {
      var word = Self.words[words.key(index)] ?? glued(words, index)
      var width = 1
      if word == nil, lenient {
        if let spelled = slip(words[index]) {
          word = spelled
        } else if let joined = Self.words[words.keyWithNext(index)] {
          // "en am", "d ua": torn in two.
          word = joined
          width = 2
        }
      }
      guard let word else { break }
      switch word {
      case .unit(let value):
        // "satu dua" is no number: a second unit begins another one.
        if last != 0, last < 10 { return index > start ? (total + thousands + last, index - start) : nil }
        thousands += last
        last = value
      case .one(let value):
        if value >= 1_000 {
          total += (thousands + last) + value
          thousands = 0
          last = 0
        } else {
          thousands += last
          last = value
        }
      case .teen:
        last += 10
      case .scale(let scale) where scale < 1_000:
        // "dua ratus lima puluh": a scale multiplies the unit before it only.
        last = max(last, 1) * scale
      case .scale(let scale):
        let factor = max(thousands + last, 1)
        // "ratus ratus ratus ...": a number that no court ever wrote.
        guard factor <= most / scale else { return nil }
        total += factor * scale
        thousands = 0
        last = 0
      }
      if total + thousands + last > most { return nil }
      index += width
    }
    guard index > start else { return nil }
    return (total + thousands + last, index - start)
  }

  /// Whether a word may end with "belas", "puluh", "ratus"; most end with other letters.
  static func mayBeGlued(_ words: Words, _ index: Int) -> Bool {
    let last = words.last(index)
    return last == 0x73 || last == 0x68
  }

  /// "duabelas", "tigapuluh": written as one word.
  private static func glued(_ words: Words, _ index: Int) -> Word? {
    guard mayBeGlued(words, index) else { return nil }
    func unit() -> Int? {
      if case .unit(let unit)? = Self.words[words.key(index, withoutLast: 5)] { unit } else { nil }
    }
    if words.hasSuffix(index, "belas") { return unit().map { .unit($0 + 10) } }
    if words.hasSuffix(index, "puluh") { return unit().map { .unit($0 * 10) } }
    if words.hasSuffix(index, "ratus") { return unit().map { .unit($0 * 100) } }
    return nil
  }

  /// Those that are long enough to be known with a slip.
  private static let longEnough = SlipTable(spelled.filter { $0.key.utf8.count > 3 })

  /// The number word that differs by one letter added, dropped, changed or swapped with its neighbour.
  private static func slip(_ word: ArraySlice<UInt8>) -> Word? {
    guard word.count >= 3, word.count <= 9 else { return nil }
    let found = longEnough.values(near: word)
    // Two candidates are none.
    return found.count == 1 ? found[0] : nil
  }
}
