/// Names of persons as initials.
enum Initials {
  /// `BUDI CONTOH, S.H. bin (Alm) Fulan` is `B. C.`; what is no letter gives nothing away.
  static func of(_ name: String) -> String {
    let words = name.split { !isOfWord($0) }
    let end = words.indices.dropFirst().first { lineage.contains(words[$0].lowercased()) } ?? words.endIndex
    // With a dot inside it is a title behind the name: S.H., A.Md.
    let own = words[..<end].filter { $0.contains(where: \.isLetter) && !$0.dropLast().contains(".") }
    return own.compactMap { $0.first(where: \.isLetter).map { "\($0.uppercased())." } }.joined(separator: " ")
  }

  private static func isOfWord(_ character: Character) -> Bool {
    guard let byte = character.asciiValue else { return character.isLetter || character == "’" }
    return (0x61...0x7A).contains(byte | 0x20) || byte == 0x27 || byte == 0x2E
  }

  private static let lineage: Set<String> = ["alias", "als", "als.", "bin", "binti", "bt", "bt."]
}
