internal import Analyze
internal import ArgumentParser

/// Languages as they are given on the command line: `id,en`.
struct LanguageList: CustomStringConvertible {
  let first: Language
  let languages: [Language]

  static let both = LanguageList(first: .id, languages: [.id, .en])

  static func parse(_ text: String) throws -> LanguageList {
    var languages: [Language] = []
    for code in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let language = Language(rawValue: String(code)), !languages.contains(language) else {
        throw ValidationError("give id, en, or id,en")
      }
      languages.append(language)
    }
    guard let first = languages.first else { throw ValidationError("give id, en, or id,en") }
    return LanguageList(first: first, languages: languages)
  }

  var description: String { languages.map(\.rawValue).joined(separator: ",") }
}
