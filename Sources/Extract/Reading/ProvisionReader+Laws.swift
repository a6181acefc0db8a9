internal import Decisions

extension ProvisionReader {
  /// "undang undang republik indonesia nomor 21 tahun 2007", "uu ri no 21 tahun 2007", "kuhp".
  mutating func readLaw() -> String? {
    // "KUHPerdata" is the civil code.
    let isCode = words.hasPrefix(index, "kuhp") && !words.hasPrefix(index, "kuhper")
    guard Self.beginsLaw.contains(words.key(index)) || isCode else { return nil }
    switch words.string(index) {
    // "K.U.H.P."
    case "k":
      guard words.equals(index + 1, "u"), words.equals(index + 2, "h"), words.equals(index + 3, "p") else { return nil }
      index += 4
      return "KUHP"
    // "U U Nomor 18"
    case "u":
      guard words.equals(index + 1, "u"), index + 1 < words.count else { return nil }
      let start = index
      index += 1
      let law = readNumberedLaw()
      if law == nil { index = start }
      return law
    case let word where word.hasPrefix("kuhp"):
      // "UU Nomor 1 Tahun 2023 tentang KUHP": the title of the law named before.
      let isTitle = index > 0 && words.equals(index - 1, "tentang") && !laws.isEmpty
      index += 1
      return isTitle ? nil : "KUHP"
    case "kuh":
      guard index + 1 < words.count, words.equals(index + 1, "pidana") || words.equals(index + 1, "p") else {
        return nil
      }
      index += 2
      return "KUHP"
    case "kuhap":
      index += 1
      return "KUHAP"
    case "kitab":
      // "kitab undang undang hukum pidana", "... hukum acara pidana"
      guard index + 4 < words.count, words.equals(index + 1, "undang"), words.equals(index + 3, "hukum") else {
        return nil
      }
      let isProcedure = words.equals(index + 4, "acara")
      guard !words.equals(index + 4, "perdata") else { return nil }
      // A new code is cited by its number too: "UU Nomor 1 Tahun 2023 tentang Kitab Undang-Undang Hukum Pidana".
      let isTitle = index >= 1 && words.equals(index - 1, "tentang")
      index += isProcedure ? 6 : 5
      return isTitle ? nil : isProcedure ? "KUHAP" : "KUHP"
    // "Pasal 10 RI No. 21 Tahun 2007"; "Peraturan Menteri Perikanan RI Nomor 56 Tahun 2016" is no law.
    case "ri":
      let isNumbered = words.equals(index + 1, "no") || words.equals(index + 1, "nomor")
      return isNumbered && index > 0 && words.length(index - 1) < 4 ? readNumberedLaw() : nil
    case "undang", "undangundang", "uu", "undang2", "perpu", "perppu", "uuri":
      return readNumberedLaw()
    default:
      return nil
    }
  }

  private static let beginsLaw: WordSet = [
    "kuh", "kuhap", "kitab", "undang", "undangundang", "uu", "undang2", "perpu", "perppu", "uuri", "k", "u", "ri",
  ]

  private mutating func readNumberedLaw() -> String? {
    var at = index
    if words.equals(at, "undang"), at + 1 < words.count, words.equals(at + 1, "undang") || words.equals(at + 1, "udang")
    {
      at += 1
    }
    at += 1
    let start = at
    // Without a "kitab" that is spelled right before it.
    if words.equals(start, "hukum"), index == 0 || !words.equals(index - 1, "tentang") {
      if words.equals(start + 1, "pidana") {
        index = start + 2
        return "KUHP"
      }
      if words.equals(start + 1, "acara"), words.equals(start + 2, "pidana") {
        index = start + 3
        return "KUHAP"
      }
    }
    // "Republik Indonesia Nomor", also misspelt: at most six words stand before the number.
    while at < words.count, at < start + 6, !words.isNumber(at), !Self.endsTitle.contains(words.key(at)),
      !(words.equals(at, "i") && at > start && words.hasPrefix(at - 1, "no"))
    { at += 1 }
    if at + 1 < words.count, let number = words.number(at) ?? (words.equals(at, "i") ? 1 : nil), number < 100 {
      var year = at + 1
      if Self.yearMarks.contains(words.key(year)) { year += 1 }
      if let (value, width) = words.year(year), value >= 1945 {
        index = year + width
        return titled(number, value) ?? "UU \(number)/\(value)"
      }
    }
    // "Undang-Undang Tindak Pidana Perdagangan Orang" without number and year.
    guard let law = title(start ..~ min(words.count, start + 8)) else { return nil }
    index = min(words.count, start + 4)
    return law
  }

  /// "Nomor 21 Tahun 2017 tentang Pemberantasan Tindak Pidana Perdagangan Orang": where the title is that of a law of the
  /// same number, or of the same year, the other one is a slip of the pen.
  private func titled(_ number: Int, _ year: Int) -> String? {
    guard words.equals(index, "tentang") else { return nil }
    guard let law = title(index ..~ min(words.count, index + 7)) else { return nil }
    return law.hasPrefix("UU \(number)/") || law.hasSuffix("/\(year)") ? law : nil
  }

  /// The law whose title stands in these words.
  private func title(_ range: Range<Int>) -> String? {
    let bytes = words.joined(range)
    return Self.titles.first { bytes.firstIndex(of: $0.0, in: bytes.indices) != nil }?.1
  }

  private static let endsTitle: WordSet = ["pasal", "tentang", "jo", "juncto", "dan", "kuhp", "serta"]
  static let yearMarks: WordSet = ["tahun", "thn", "th", "tahu", "tabun"]

  private static let titles: [(StaticString, String)] = [
    ("perdagangan orang", "UU 21/2007"), ("tppo", "UU 21/2007"),
    ("pekerja migran", "UU 18/2017"), ("kekerasan seksual", "UU 12/2022"),
    ("keimigrasian", "UU 6/2011"),
  ]
}
