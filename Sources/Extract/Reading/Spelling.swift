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
  private let words: [Word]

  /// What is compared first stands beside each other.
  private struct Word {
    let first: UInt8
    let last: UInt8
    let count: Int
    let letters: ArraySlice<UInt8>
    let value: Value
  }

  /// - Parameter words: of three letters or more.
  init(_ words: [String: Value]) {
    precondition(words.keys.allSatisfy { $0.utf8.count >= 3 }, "a slip tells nothing about a word of two letters")
    self.words = words.map { word, value in
      let letters = Array(word.utf8)[...]
      return Word(
        first: letters.first ?? 0, last: letters.last ?? 0, count: letters.count, letters: letters, value: value)
    }
  }

  /// What those words stand for from which this one is one slip away at most, in no order.
  func values(near word: ArraySlice<UInt8>) -> [Value] {
    guard let first = word.first, let last = word.last, word.count >= 2 else { return [] }
    var values: [Value] = []
    // One slip leaves the first or the last letter of three as it was, which most words do not share.
    for index in words.indices
    where (words[index].first == first || words[index].last == last) && abs(words[index].count - word.count) <= 1
      && Spelling.areOneSlipApart(word, words[index].letters)
    {
      values.append(words[index].value)
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
