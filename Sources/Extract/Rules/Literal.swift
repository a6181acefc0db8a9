internal import Pattern

/// A word that is looked for as it stands, at the beginning of words of the folded text.
struct Literal: Sendable {
  let word: String
  let pattern: Pattern

  /// - Parameter word: folded letters only.
  init(_ word: String) {
    self.word = word
    pattern = Pattern(rule: "\\b" + word)
  }
}
