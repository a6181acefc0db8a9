/// A provision of a statute: `UU 21/2007 Pasal 2 ayat (1)`, `KUHP Pasal 296`, `UU 18/2017 Pasal 72 huruf c`.
public struct Provision: Sendable, Hashable, CustomStringConvertible {
  /// `UU 21/2007`, `KUHP`.
  public var law: String
  /// The article (pasal) with its letter: `2`, `76E`.
  public var article: String
  /// The paragraph (ayat): `1`.
  public var paragraph: String?
  /// The item (huruf): `c`.
  public var letter: String?

  /// - Parameters:
  ///   - law: normalised: `UU 21/2007`, `KUHP`.
  ///   - article: with its letter: `76E`.
  ///   - paragraph: ayat, without brackets.
  ///   - letter: huruf.
  public init(law: String, article: String, paragraph: String? = nil, letter: String? = nil) {
    self.law = law
    self.article = article
    self.paragraph = paragraph
    self.letter = letter
  }

  /// From the codebook's form, which `description` writes; `nil` for anything else, more than one provision included.
  public init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let pasal = words.firstIndex(of: "Pasal"), pasal > 0, pasal + 1 < words.count else { return nil }
    func word(after marker: String) -> String? {
      guard let at = words.firstIndex(of: marker), at + 1 < words.count else { return nil }
      return words[at + 1].trimming(["(", ")"])
    }
    self.init(
      law: words[..<pasal].joined(separator: " "), article: words[pasal + 1], paragraph: word(after: "ayat"),
      letter: word(after: "huruf"))
    // "Pasal 10 jo. KUHP Pasal 55 ayat (1)" is not Pasal 10 ayat (1).
    guard description == words.joined(separator: " ") else { return nil }
  }

  /// Whether it stands in the first book of the criminal code, which threatens nothing by itself: Pasal 1 to 103 of the
  /// former code (KUHP), Pasal 1 to 187 of UU 1/2023.
  public var isOfGeneralPart: Bool {
    guard let last = law == "KUHP" ? 103 : law == "UU 1/2023" ? 187 : nil else { return false }
    return (Int(article.prefix { $0.isNumber }) ?? 0) <= last
  }

  /// The laws on the protection of children, as decisions cite the amended ones.
  public static let childProtection: Set<String> = ["UU 23/2002", "UU 35/2014", "UU 17/2016"]

  /// Whether whoever breaks it wrongs a child, so that it tells of the victim: UU 21/2007 Pasal 5, 6 and 17, the laws on
  /// the protection of children, and articles of the former and of the new criminal code on minors.
  public var isMadeForChildren: Bool {
    switch law {
    case "UU 21/2007": ["5", "6", "17"].contains(article)
    case "KUHP": ["287", "292", "293", "301", "330", "331"].contains(article)
    case "UU 1/2023": ["415", "417", "418", "419", "422", "425"].contains(article)
    default: Provision.childProtection.contains(law)
    }
  }

  public var description: String {
    var text = "\(law) Pasal \(article)"
    if let paragraph { text += " ayat (\(paragraph))" }
    if let letter { text += " huruf \(letter)" }
    return text
  }
}

extension String {
  fileprivate func trimming(_ characters: Set<Character>) -> String {
    String(drop { characters.contains($0) }.reversed().drop { characters.contains($0) }.reversed())
  }
}
