internal import Decisions

/// The language of a text, told by its commonest words.
public enum TextLanguage: String, Sendable, CaseIterable {
  /// Bahasa Indonesia.
  case indonesian = "id"
  /// English.
  case english = "en"
  /// Another one, or no running text.
  case other

  /// - Returns: `nil` where there is too little to tell by.
  init?(_ text: FoldedText) {
    var words = 0
    var found: [TextLanguage: Int] = [:]
    for word in text.bytes.prefix(1 << 20).split(separator: 0x20) where word.first.map({ $0 >= 0x61 }) == true {
      words += 1
      if let language = TextLanguage.commonest[word] { found[language, default: 0] += 1 }
    }
    guard words >= 50 else { return nil }
    // A decision has some 15 in 100; a list of names in Indonesian has next to none.
    let likely = found.filter { $0.value * 20 >= words }
    self = likely.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .other
  }

  private static let commonest: [ArraySlice<UInt8>: TextLanguage] = {
    let lists: [(TextLanguage, String)] = [
      (.indonesian, "yang dan di dengan untuk dari pada dalam tidak telah oleh bahwa tersebut sebagai ini itu adalah"),
      (.english, "the of and to in that is for was by with as on at be this which from or are"),
    ]
    var words: [ArraySlice<UInt8>: TextLanguage] = [:]
    for (language, list) in lists {
      for word in list.utf8.split(separator: 0x20) { words[ArraySlice(Array(word))] = language }
    }
    return words
  }()
}
