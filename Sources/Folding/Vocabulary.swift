/// The common words of Indonesian decisions, one a line in `vocabulary.txt`: what a torn word may be mended to.
///
/// It holds words only, no names: a name that looks like a torn word must stay as it is.
public enum Vocabulary {
  /// All of them.
  static let all: Set<ArraySlice<UInt8>> = Set(
    PackageResources.vocabulary_txt.split(separator: 0x0A).map { ArraySlice(Array($0)) })

  private static let table = WordTable(all)

  /// Whether a folded word is a common one, and so no name.
  public static func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 1, word.count < 24 else { return false }
    var packed = PackedWord()
    word.withUnsafeBufferPointer { packed.append($0) }
    return table.contains(packed)
  }

  static func contains(_ word: PackedWord) -> Bool { word.count > 1 && word.count < 24 && table.contains(word) }

  /// Whether any common word has so many letters, this first and this last one.
  static func mayContain(first: UInt8, last: UInt8, count: Int) -> Bool {
    table.mayContain(first: first, last: last, count: count)
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
