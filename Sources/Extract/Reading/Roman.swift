/// Numbers as decisions count people: `3`, `iii`.
enum Roman {
  private static let numbers = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
  ]

  /// Of folded words.
  static func number(_ word: String) -> Int? { Int(word) ?? numbers[word] }
}
