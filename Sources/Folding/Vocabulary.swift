/// The common words of Indonesian decisions, one a line in `vocabulary.txt`: what a torn word may be mended to.
///
/// It holds words only, no names: a name that looks like a torn word must stay as it is.
public enum Vocabulary {
  /// All of them.
  static let all: Set<ArraySlice<UInt8>> = Set(
    PackageResources.vocabulary_txt.split(separator: 0x0A).map { ArraySlice(Array($0)) })

  static let table = WordTable(all)
  /// Of words that count as common: no single letter.
  static let lengths = 2..<24

  /// Whether a folded word is a common one, and so no name.
  public static func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard lengths.contains(word.count) else { return false }
    var packed = PackedWord()
    word.withUnsafeBufferPointer { packed.append($0) }
    return table.contains(packed)
  }

  /// Whether a folded word is any word that is known, rare ones and those of the law too. For texts without capital
  /// letters, in which all other words may be names.
  public static func knows(_ word: ArraySlice<UInt8>) -> Bool { LegalVocabulary.isKnown(word) }

  private static let months: Set<ArraySlice<UInt8>> = Set(
    [
      "januari", "februari", "pebruari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober",
      "november", "nopember", "desember",
    ].map { ArraySlice(Array($0.utf8)) })

  /// Whether a folded word is a month's name.
  public static func isMonth(_ word: ArraySlice<UInt8>) -> Bool { months.contains(word) }
}
