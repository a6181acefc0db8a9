internal import Pattern

/// A word that is looked for as it stands, anywhere in the folded text.
struct Literal: Sendable {
  let word: String
  let pattern: Pattern

  /// - Parameter word: folded letters only.
  init(_ word: String) {
    self.word = word
    pattern = Pattern(rule: word)
  }
}
