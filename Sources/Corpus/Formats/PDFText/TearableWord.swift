/// The words that kerning may tear, with the place where it does: none is a number, a name or the verb of a dictum.
enum TearableWord {
  private static let all: [(left: [UInt8], right: [UInt8])] = [
    ("T", "erdakwa"), ("T", "ahun"), ("T", "ahanan"), ("T", "empat"), ("T", "indak"), ("T", "untutan"),
    ("D", "akwaan"), ("P", "enuntut"), ("P", "enasihat"), ("P", "anitera"), ("P", "engadilan"), ("P", "erbuatan"),
    ("se", "jumlah"), ("sebes", "ar"), ("pida", "na"), ("de", "ngan"), ("terse", "but"), ("men", "erangkan"),
    ("keter", "angan"), ("persida", "ngan"),
  ].map { (left: Array($0.utf8), right: Array($1.utf8)) }

  /// How many bytes of the word stay before the tear; `nil` for words that do not tear.
  static func tear(in word: ArraySlice<UInt8>) -> Int? {
    guard let first = word.first, word.count >= 5 else { return nil }
    for (left, right) in all where left.first == first && word.count >= left.count + right.count {
      let rest = word.dropFirst(left.count)
      guard word.starts(with: left), rest.starts(with: right) else { continue }
      // "Terdakwa-terdakwa" and "Tahunan" are other words.
      let isWhole = rest.dropFirst(right.count).allSatisfy { ",;:.)".utf8.contains($0) }
      if isWhole { return left.count }
    }
    return nil
  }
}
