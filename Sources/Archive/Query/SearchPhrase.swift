internal import Decisions
internal import Folding

/// Words that must stand behind each other in a decision's text, as `pasal 48`. Folded as decisions are: capitals,
/// accents, punctuation and line breaks make no difference. A `*` at the end finds all words that begin so.
struct SearchPhrase: Sendable, Equatable {
  let words: [String]
  let isPrefix: Bool

  /// - Throws: `.question` where it holds no word, or a `*` elsewhere than at its end.
  init(_ text: String) throws(ArchiveError) {
    let trimmed = text.reversed().drop { $0.isWhitespace || $0 == "\"" }
    isPrefix = trimmed.first == "*"
    let rest = String((isPrefix ? trimmed.dropFirst() : trimmed).reversed())
    guard !rest.contains("*") else {
      throw ArchiveError(
        .question,
        "a text to look for may have one *, at its end: \"perdagang*\". Give several texts to look for several")
    }
    words = Folder().fold(Array(rest.utf8)).bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard !words.isEmpty else {
      throw ArchiveError(.question, "a text to look for needs at least one letter or digit")
    }
  }

  /// For the full-text index: words hold letters and digits only, so that nothing in them is taken for its syntax.
  var match: String { "\"\(words.joined(separator: " "))\"" + (isPrefix ? " *" : "") }
}
