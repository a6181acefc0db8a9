/// The words that kerning may tear, with the place where it does: none is a number, a name or the verb of a dictum.
enum TearableWord {
  struct Tear {
    var word: [UInt8]
    /// How many bytes of the word stay before the tear.
    var place: Int
    /// Behind a capital T, which fonts kern most: `T erdakwa` stands 17,000 times in 500 files, all others hardly ever.
    var isCommon: Bool
  }

  /// By the first byte: most words have none to be compared with.
  private static let tears: [[Tear]] = {
    var tears = [[Tear]](repeating: [], count: 256)
    for (left, right) in [
      ("T", "erdakwa"), ("T", "ahun"), ("T", "ahanan"), ("T", "empat"), ("T", "indak"), ("T", "untutan"),
      ("D", "akwaan"), ("P", "enuntut"), ("P", "enasihat"), ("P", "anitera"), ("P", "engadilan"), ("P", "erbuatan"),
      ("se", "jumlah"), ("sebes", "ar"), ("pida", "na"), ("de", "ngan"), ("terse", "but"), ("men", "erangkan"),
      ("keter", "angan"), ("persida", "ngan"),
    ] {
      let word = Array((left + right).utf8)
      tears[Int(word[0])].append(Tear(word: word, place: left.utf8.count, isCommon: left == "T"))
    }
    return tears
  }()

  /// `nil` for words that do not tear.
  static func tear(in word: ArraySlice<UInt8>) -> Tear? {
    guard let first = word.first else { return nil }
    for tear in tears[Int(first)] where word.count >= tear.word.count && word.starts(with: tear.word) {
      // "Terdakwa-terdakwa" and "Tahunan" are other words.
      let isWhole = word.dropFirst(tear.word.count).allSatisfy(isClosingMark)
      if isWhole { return tear }
    }
    return nil
  }

  private static func isClosingMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ")"): true
    default: false
    }
  }
}
