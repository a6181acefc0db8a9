internal import Decisions
internal import Folding

/// Which words of a decision may be names, each by itself; `MaskedWords` looks at what stands beside them.
struct WordRules {
  enum Treatment { case show, mask, initial }

  private let defendants: Set<String>
  private let names: Set<String>
  /// How often each word stands in small letters; empty for texts without capitals.
  private let small: [String: Int]
  let hasCapitals: Bool

  init(_ decision: Decision, _ cast: Cast, _ whole: [String]) {
    func words(_ people: some Sequence<Person>) -> Set<String> { Set(people.flatMap(\.words).filter { $0.count > 1 }) }
    defendants = words(cast.people(.defendant))
    hasCapitals = decision.source.format.hasCapitals
    let others = words(cast.people.filter { $0.role != .defendant })
    let rest = hasCapitals ? [] : whole.flatMap(PersonName.folded).filter { $0.count > 1 && !CommonWords.contains($0) }
    names = others.union(Set(rest).subtracting(defendants))
    small = hasCapitals ? CommonWords.writtenSmall(in: decision.text) : [:]
  }

  func treatment(_ word: String, isCapital: Bool) -> Treatment {
    // A name like a common word ("indah") is that word where it is written small.
    if hasCapitals, !isCapital {
      return (names.contains(word) || defendants.contains(word)) && !CommonWords.contains(word) ? .mask : .show
    }
    if names.contains(word) { return .mask }
    if defendants.contains(word) { return .initial }
    guard word.utf8.count > 1 else { return .show }
    if hasCapitals { return isKnown(word) ? .show : .mask }
    return isWord(word) ? .show : .mask
  }

  /// Whether somebody of the cast has this word in the name.
  func isName(_ word: String) -> Bool { names.contains(word) || defendants.contains(word) }

  /// Whether it names nobody by itself: a common word, or one that the decision itself writes small, and so means no
  /// name by; three times at least, more often than most slips of typing would.
  func isKnown(_ word: String) -> Bool {
    CommonWords.contains(word) || !isName(word) && small[word, default: 0] >= 3
  }

  /// As `isKnown`, rare words too: for what is written small.
  func isWord(_ word: String) -> Bool { isKnown(word) || Vocabulary.knows(ArraySlice(Array(word.utf8))) }

  /// Whether the decision never writes it small: "Indah" may be a name then, common as the word is.
  func isAlwaysCapital(_ word: String) -> Bool { small[word] == nil }
}
