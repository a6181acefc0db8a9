/// Comparison of words that may be misspelt.
enum Spelling {
  /// Whether one letter added, dropped, changed, or two neighbours swapped make one word of the other.
  static func areOneSlipApart(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    let shorter = min(left.count, right.count)
    var prefix = 0
    while prefix < shorter, left[prefix] == right[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < shorter, left[left.count - 1 - suffix] == right[right.count - 1 - suffix] { suffix += 1 }
    if left.count == right.count {
      let differing = left.count - prefix - min(suffix, left.count - prefix)
      if differing <= 1 { return true }
      return differing == 2 && left[prefix] == right[prefix + 1] && left[prefix + 1] == right[prefix]
    }
    return prefix + suffix >= shorter
  }
}

extension Spelling {
  /// The letters of a word, small.
  static func letters(_ word: Substring) -> String {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return word.lowercased().filter(\.isLetter) }
    return String(decoding: word.utf8.lazy.map { $0 | 0x20 }.filter { $0 &- 0x61 < 26 }, as: UTF8.self)
  }

  /// `kuala simpang` as `Kuala Simpang`.
  static func titleCase(_ words: String) -> String {
    words.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
