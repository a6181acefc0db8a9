/// The languages of the report; raw values are the `lang` codes of HTML.
public enum Language: String, Sendable, CaseIterable {
  /// Bahasa Indonesia.
  case id
  /// English.
  case en
}

/// The same words in both languages of the report.
public struct Phrase: Sendable, Hashable {
  /// Bahasa Indonesia.
  public let id: String
  /// English.
  public let en: String

  public init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  /// A proper name, which reads the same in both languages.
  public init(_ name: String) { self.init(id: name, en: name) }

  /// The same sentence made once per language, for numbers that are written differently.
  public init(_ words: (Language) -> String) { self.init(id: words(.id), en: words(.en)) }

  /// The words in this language.
  public subscript(language: Language) -> String {
    switch language {
    case .id: id
    case .en: en
    }
  }
}
