/// Names of persons as initials.
enum Initials {
  /// `BUDI CONTOH, S.H. bin (Alm) Fulan` is `B. C.`; what is no letter gives nothing away.
  static func of(_ name: String) -> String {
    // Most names are ASCII, and an archive has one for each defendant: by bytes it takes a tenth of the time.
    name.utf8.allSatisfy { $0 < 0x80 } ? of(name.utf8) : of(name[...])
  }

  private static func of<Name: Collection>(_ name: Name) -> String where Name.Element: LetterOfName {
    let words = name.split { !$0.isOfWord }
    let end = words.indices.dropFirst().first { isLineage(words[$0]) } ?? words.endIndex
    // With a dot inside it is a title behind the name: S.H., A.Md.
    let own = words[..<end].filter { $0.contains(where: \.isLetterOfName) && !$0.dropLast().contains(where: \.isDot) }
    return own.compactMap { $0.first(where: \.isLetterOfName).map { "\($0.capital)." } }.joined(separator: " ")
  }

  private static func isLineage(_ word: some Collection<some LetterOfName>) -> Bool {
    // The longest has five.
    word.count <= 5 && lineage.contains(word.map(\.small).joined())
  }

  private static let lineage: Set<String> = ["alias", "als", "als.", "bin", "binti", "bt", "bt."]
}

/// A character of a name, or a byte of one that is ASCII.
private protocol LetterOfName {
  var isLetterOfName: Bool { get }
  /// Whether it is a letter or stands within words.
  var isOfWord: Bool { get }
  var isDot: Bool { get }
  var capital: String { get }
  var small: String { get }
}

extension Character: LetterOfName {
  fileprivate var isLetterOfName: Bool { isLetter }
  fileprivate var isOfWord: Bool { asciiValue?.isOfWord ?? (isLetter || self == "’") }
  fileprivate var isDot: Bool { self == "." }
  fileprivate var capital: String { uppercased() }
  fileprivate var small: String { lowercased() }
}

extension UInt8: LetterOfName {
  fileprivate var isLetterOfName: Bool { (0x61...0x7A).contains(self | 0x20) }
  fileprivate var isOfWord: Bool { isLetterOfName || self == 0x27 || self == 0x2E }
  fileprivate var isDot: Bool { self == 0x2E }
  fileprivate var capital: String { String(UnicodeScalar(isLetterOfName ? self & 0xDF : self)) }
  fileprivate var small: String { String(UnicodeScalar(isLetterOfName ? self | 0x20 : self)) }
}
