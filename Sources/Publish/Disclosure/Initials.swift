/// Names of persons as initials.
enum Initials {
  /// `BUDI CONTOH, S.H. bin (Alm) Fulan` is `B. C.`; what is no letter gives nothing away.
  static func of(_ name: String) -> String {
    let words = name.split { !($0.isLetter || "'’.".contains($0)) }
    let end = words.indices.dropFirst().first { lineage.contains(words[$0].lowercased()) } ?? words.endIndex
    // With a dot inside it is a title behind the name: S.H., A.Md.
    let own = words[..<end].filter { $0.contains(where: \.isLetter) && !$0.dropLast().contains(".") }
    return own.compactMap { $0.first(where: \.isLetter).map { "\($0.uppercased())." } }.joined(separator: " ")
  }

  private static let lineage: Set<String> = ["alias", "als", "als.", "bin", "binti", "bt", "bt."]
}
