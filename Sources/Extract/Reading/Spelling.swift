/// Comparison of words that may be misspelt.
enum Spelling {
  /// Whether one letter added, dropped, changed, or two neighbours swapped make one word of the other.
  static func areOneSlipApart(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    left.withUnsafeBufferPointer { left in right.withUnsafeBufferPointer { areOneSlipApart(left, $0) } }
  }

  private static func areOneSlipApart(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
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

/// Words that are known with one slip of the pen too.
struct SlipTable<Value: Sendable>: Sendable {
  private let words: [(letters: ArraySlice<UInt8>, value: Value)]

  /// - Parameter words: of three letters or more.
  init(_ words: [String: Value]) {
    precondition(words.keys.allSatisfy { $0.utf8.count >= 3 }, "a slip tells nothing about a word of two letters")
    self.words = words.map { (Array($0.key.utf8)[...], $0.value) }
  }

  /// What those words stand for from which this one is one slip away at most, in no order.
  func values(near word: ArraySlice<UInt8>) -> [Value] {
    guard let first = word.first, let last = word.last, word.count >= 2 else { return [] }
    var values: [Value] = []
    // One slip leaves the first or the last letter of three as it was, which most words do not share.
    for (letters, value) in words
    where abs(letters.count - word.count) <= 1 && (letters.first == first || letters.last == last)
      && Spelling.areOneSlipApart(word, letters)
    {
      values.append(value)
    }
    return values
  }
}

extension Spelling {
  /// By which tables know a word that is written with capitals and punctuation: the key of its letters, small.
  static func key(_ word: ArraySlice<UInt8>) -> WordKey {
    guard word.allSatisfy({ $0 < 0x80 }) else {
      return WordKey(String(decoding: word, as: UTF8.self).lowercased().filter(\.isLetter))
    }
    return WordKey(word.lazy.map { $0 | 0x20 }.filter { $0 &- 0x61 < 26 })
  }

  /// `kuala simpang` as `Kuala Simpang`.
  static func titleCase(_ words: String) -> String {
    words.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
