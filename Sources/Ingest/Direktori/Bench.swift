/// Names of judges and clerk, as the register's cells have them: roles repeated, `<br>` turned into the word "Br".
enum Bench {
  /// "Hakim Anggota  A, Br Hakim Anggota  B, S.H." -> ["A", "B, S.H."]
  static func judges(_ lines: [String]) -> [String] {
    lines.flatMap { line -> [String] in
      var words = line.split(separator: " ").map(String.init)[...]
      var names: [[String]] = [[]]
      while let word = words.first {
        if let count = roleLength(words) {
          names.append([])
          words = words.dropFirst(count)
        } else {
          // Without roles between them, names are parted by ", Br". A lone "Br" is part of a name (boru).
          let isBreak = isBr(word) && names[names.count - 1].last?.hasSuffix(",") == true
          if isBreak { names.append([]) } else { names[names.count - 1].append(word) }
          words = words.dropFirst()
        }
      }
      return names.map(name).filter(MetadataTable.isValue)
    }
  }

  /// "Panitera Pengganti: A, A.Md." -> "A, A.Md."; commas belong to titles.
  static func clerk(_ value: String) -> String? {
    var words = value.split(separator: " ").map(String.init)[...]
    if let first = words.first, isBr(first) { words = words.dropFirst() }
    if words.first.map(bare) == "panitera" {
      words = words.dropFirst()
      let ranks: Set<String> = ["pengganti", "muda", "sidang", "pidana"]
      while let word = words.first, !words.isEmpty, ranks.contains(bare(word)) { words = words.dropFirst() }
    }
    if words.first == ":" { words = words.dropFirst() }
    let name = name(Array(words))
    return MetadataTable.isValue(name) ? name : nil
  }

  /// How many words at the beginning are a role with its dirt: "Br Hakim Anggota 1:", "Ibr Hakim", "Brhakim Anggota".
  private static func roleLength(_ words: ArraySlice<String>) -> Int? {
    var rest = words
    if let first = rest.first, isBr(first) || bare(first) == "ibr" { rest = rest.dropFirst() }
    guard let hakim = rest.first.map(bare), ["hakim", "brhakim", "ibrhakim"].contains(hakim) else { return nil }
    rest = rest.dropFirst()
    let ranks: Set<String> = [
      "ketua", "anggota", "majelis", "tunggal", "i", "ii", "iii", "1", "2", "3", "4", "ad", "hoc", "",
    ]
    while let word = rest.first, ranks.contains(bare(word)) { rest = rest.dropFirst() }
    return rest.startIndex - words.startIndex
  }

  private static func isBr(_ word: String) -> Bool { bare(word) == "br" && !word.hasSuffix(".") }

  /// Lower case, without the marks around a word.
  private static func bare(_ word: String) -> String {
    var word = word.lowercased()[...]
    while let last = word.last, ",:;-.".contains(last) { word.removeLast() }
    while let first = word.first, ",:;-.".contains(first) { word.removeFirst() }
    return String(word)
  }

  private static func name(_ words: [String]) -> String {
    var words = words[...]
    while let last = words.last, isBr(last) || bare(last).isEmpty { words.removeLast() }
    while let first = words.first, isBr(first) || bare(first).isEmpty { words.removeFirst() }
    var name = words.joined(separator: " ")[...]
    while let last = name.last, ",;:-".contains(last) || last == " " { name.removeLast() }
    while let first = name.first, ",;:-".contains(first) || first == " " { name.removeFirst() }
    return String(name)
  }
}
