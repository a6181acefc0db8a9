extension String {
  /// The words of letters in it, in lower case: "Ibu Rumah-Tangga" has "ibu", "rumah" and "tangga".
  public var lowercasedWords: [String] {
    // Nearly all names, nationalities and occupations are ASCII, of which no characters need be made.
    var text = self
    let words = text.withUTF8 { bytes -> [String]? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return bytes.split { !(0x61...0x7A).contains($0 | 0x20) }.map { word in
        String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)
      }
    }
    return words ?? lowercased().split { !$0.isLetter }.map(String.init)
  }
}
