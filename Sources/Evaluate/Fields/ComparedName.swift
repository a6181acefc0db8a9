/// The form in which names of persons are compared.
enum ComparedName {
  /// The letters of the name, lower case, without blanks (sources split and join words); without alias, bin, binti
  /// and what follows, without titles and "almarhum" (the late).
  ///
  /// `H. ABDUL MANAF, S.H. Bin (Alm) Kosim` is `abdulmanaf`.
  static func form(_ text: String) -> String {
    // An apostrophe joins (Nur'aini), any other sign parts.
    let whole = ComparedWords.words(String(text.filter { !apostrophes.contains($0) }))
    var words = whole
    if let end = lineage(in: words) { words.removeSubrange(end...) }
    words.removeAll { late.contains($0) }
    while words.count > 1, let first = words.first, titlesBefore.contains(first) { words.removeFirst() }
    while let title = titlesBehind.first(where: { words.count > $0.count && words.suffix($0.count) == $0[...] }) {
      words.removeLast(title.count)
    }
    return (words.isEmpty ? whole : words).joined()
  }

  /// 0 to 1: the share of letter pairs that two names (in the form above) have in common.
  ///
  /// Dice's coefficient over the multisets of letter pairs.
  static func similarity(_ left: String, _ right: String) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    if left == right { return 1 }
    func pairs(_ name: String) -> [String: Int] {
      let letters = Array(name)
      return zip(letters, letters.dropFirst()).reduce(into: [:]) { $0["\($1.0)\($1.1)", default: 0] += 1 }
    }
    let (one, other) = (pairs(left), pairs(right))
    let total = one.values.reduce(0, +) + other.values.reduce(0, +)
    guard total > 0 else { return 0 }
    let shared = one.reduce(0) { $0 + min($1.value, other[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(total)
  }

  /// The first word that opens an alias or a father's name; never the first word of the name itself.
  private static func lineage(in words: [String]) -> Int? {
    words.indices.dropFirst().first { at in
      ["alias", "als", "bin", "binti"].contains(words[at])
        || (words[at] == "anak" && at + 1 < words.count && words[at + 1] == "dari")
    }
  }

  private static let apostrophes: Set<Character> = ["'", "\u{2019}", "\u{2018}", "`"]
  private static let late: Set<String> = ["alm", "almh", "almarhum", "almarhumah"]
  private static let titlesBefore: Set<String> = ["h", "hj", "haji", "hajjah", "dr", "drs", "dra", "ir", "prof", "kh"]
  /// The longer one first: S.Pd.I. before I.
  private static let titlesBehind: [[String]] = [
    "s pd i", "s pd", "s sos", "s kom", "s ag", "s ip", "s kep", "s h i", "s h", "s e", "s t", "s p", "s si", "s hum",
    "m pd", "m si", "m kn", "m hum", "m kom", "m ap", "m h", "m m", "m t", "a md", "amd", "sh", "mh", "spd", "ssos",
  ].map { $0.split(separator: " ").map(String.init) }
}
