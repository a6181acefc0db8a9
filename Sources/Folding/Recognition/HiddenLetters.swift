/// Words in which recognition read a sign for one, two or three letters: "perbu&n", "ters\u{B1}ut", "Terd*wa", "M\u{E9}ran".
enum HiddenLetters {
  /// The one word that begins and ends as the visible letters do, with at most three letters more; a legal one if there
  /// is but one, else any one of the vocabulary.
  /// - Parameters:
  ///   - isName: it is written like a name, so that only a legal word counts.
  ///   - least: how many letters must be seen.
  static func meant(
    by head: ArraySlice<UInt8>, _ tail: ArraySlice<UInt8>, isName: Bool, least: Int = 5
  ) -> [UInt8]? {
    let visible = head.count + tail.count
    guard (least...20).contains(visible), !head.isEmpty, !tail.isEmpty else { return nil }
    let legal = LegalVocabulary.nearLegal.words(from: head, to: tail, upTo: visible + 3)
    if !legal.isEmpty || isName { return legal.count == 1 ? legal.first.map(Array.init) : nil }
    let all = LegalVocabulary.nearAll.words(from: head, to: tail, upTo: visible + 3)
    guard all.count == 1, let word = all.first, LegalVocabulary.isMeant(word) else { return nil }
    return Array(word)
  }
}
