/// Names that a template or a writer spaced out letter by letter: `B U D I`. No single letter of them is a name.
enum SpacedNames {
  /// Shorter runs are abbreviations and initials.
  private static let least = 3

  /// The indices of the letters of runs that are no common word, as `P U T U S A N` is.
  static func words(_ words: [WordBytes.Word], _ text: [UInt8]) -> Set<Int> {
    var found: Set<Int> = []
    var start = 0
    while start < words.count {
      var end = start
      while end < words.count, isLetter(words[end]), end == start || follows(words[end - 1], words[end], text) {
        end += 1
      }
      if end - start >= least, !isCommon(words[start..<end], text) { found.formUnion(start..<end) }
      start = max(end, start + 1)
    }
    return found
  }

  private static func isLetter(_ word: WordBytes.Word) -> Bool { !word.isNumber && word.span.count == 1 }

  private static func follows(_ left: WordBytes.Word, _ right: WordBytes.Word, _ text: [UInt8]) -> Bool {
    text[left.span.upperBound..<right.span.lowerBound].elementsEqual([0x20])
  }

  private static func isCommon(_ letters: ArraySlice<WordBytes.Word>, _ text: [UInt8]) -> Bool {
    CommonWords.contains(WordBytes.folded(letters.flatMap { text[$0.span] }[...]))
  }
}
