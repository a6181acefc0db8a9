internal import Decisions

/// Reads citations of provisions: "Pasal 2 ayat (1) jo. Pasal 17 Undang-Undang RI Nomor 21 Tahun 2007 tentang ... jo.
/// Pasal 55 ayat (1) ke-1 KUHP".
struct ProvisionReader {
  struct Citation: Equatable {
    var provisions: [Provision]
    /// In the folded text, from the first "pasal" to the last law.
    var range: Range<Int>
  }

  /// The provisions cited in `range`, in the order of the text, each once.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Citation? {
    var reader = ProvisionReader(words: Words(bytes, range))
    reader.run()
    guard let first = reader.first, let last = reader.last, !reader.found.isEmpty else { return nil }
    var unique: [Provision] = []
    var known: Set<Provision> = []
    for provision in reader.found where known.insert(provision).inserted { unique.append(provision) }
    return Citation(
      provisions: unique, range: reader.words.ranges[first].lowerBound ..~ reader.words.ranges[last].upperBound)
  }

  private struct Item {
    var article: String
    var paragraph: String?
    var letter: String?
  }

  private let words: Words
  private var index = 0
  /// Articles whose law has not been named yet.
  private var pending: [Item] = []
  /// Laws named since the last article: the amended one with those that amend it.
  private var laws: [String] = []
  private var lastLaw: String?
  private var found: [Provision] = []
  private var first: Int?
  private var last: Int?

  private init(words: Words) { self.words = words }

  private mutating func run() {
    while index < words.count {
      if isArticleMark(index), let item = readArticle() {
        if !laws.isEmpty { settle() }
        pending += item
      } else if let law = readLaw() {
        laws.append(law)
        last = min(index, words.count) - 1
      } else {
        index += 1
      }
    }
    settle()
  }

  /// Gives the pending articles their law. A law before its articles ("KUHP Pasal 296") serves them too.
  private mutating func settle() {
    let law = Self.resolve(laws) ?? lastLaw
    if let law {
      for item in pending {
        found.append(Provision(law: law, article: item.article, paragraph: item.paragraph, letter: item.letter))
      }
      lastLaw = law
    }
    if !laws.isEmpty || law != nil { pending = [] }
    laws = []
  }

  /// "UU 23/2002 sebagaimana diubah UU 35/2014 ... UU 17/2016" is UU 35/2014; with UU 17/2016 alone it is that one.
  private static func resolve(_ laws: [String]) -> String? {
    guard let first = laws.first else { return nil }
    let child: Set<String> = ["UU 23/2002", "UU 35/2014", "UU 17/2016", "UU 1/2016"]
    if child.contains(first) {
      if laws.contains("UU 35/2014") { return "UU 35/2014" }
      if laws.contains("UU 17/2016") || laws.contains("UU 1/2016") { return "UU 17/2016" }
    }
    return first
  }

  // MARK: Articles

  private func isArticleMark(_ index: Int) -> Bool {
    words.equals(index, "pasal") || words.equals(index, "psl") || words.equals(index, "pasa1")
  }

  /// "pasal 2 ayat 1", "pasal 76 i", "pasal 72 huruf c", "pasal 332 ayat 1 ke 1 dan ayat 2".
  private mutating func readArticle() -> [Item]? {
    let start = index
    index += 1
    if index < words.count, words.equals(index, "ke") { index += 1 }
    guard index < words.count, var article = Self.article(words[index]) else { return nil }
    first = first ?? start
    last = index
    index += 1
    // "76 I", "81 A": the letter of an inserted article stands apart.
    if article.allSatisfy(\.isNumber), index < words.count, words.ranges[index].count == 1,
      let letter = words[index].first, letter >= 0x61, letter <= 0x6A,
      !(index + 1 < words.count && words.isNumber(index + 1) && letter == 0x61)
    {
      article += String(decoding: [letter - 0x20], as: UTF8.self)
      last = index
      index += 1
    }
    var items = [Item(article: article)]
    while index < words.count {
      if words.equals(index, "ayat"), index + 1 < words.count, let paragraph = Self.paragraph(words.string(index + 1)) {
        if items[items.count - 1].paragraph == nil, items[items.count - 1].letter == nil {
          items[items.count - 1].paragraph = paragraph
        } else {
          items.append(Item(article: article, paragraph: paragraph))
        }
        last = index + 1
        index += 2
      } else if words.equals(index, "huruf") || words.equals(index, "hurup"), index + 1 < words.count,
        words.ranges[index + 1].count == 1
      {
        items[items.count - 1].letter = words.string(index + 1)
        last = index + 1
        index += 2
      } else if words.equals(index, "ke") || words.equals(index, "angka"), index + 1 < words.count {
        // "ayat (1) ke-1": the number of a case within a paragraph is not coded.
        index += 2
      } else if words.equals(index, "dan") || words.equals(index, "jo") || words.equals(index, "juncto"),
        index + 1 < words.count, words.equals(index + 1, "ayat")
      {
        index += 1
      } else {
        break
      }
    }
    return items
  }

  /// `2`, `76e` as `76E`; Roman numbers of amending laws are no articles.
  private static func article(_ word: ArraySlice<UInt8>) -> String? {
    // Recognition reads "10" as "IO".
    if word.count == 2, word.last == 0x6F, let first = word.first, first == 0x69 || first == 0x6C { return "10" }
    let digits = word.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard (1...3).contains(digits.count), digits.first != 0x30 else { return nil }
    let letter = word.dropFirst(digits.count)
    guard letter.count <= 1, letter.allSatisfy({ $0 >= 0x61 && $0 <= 0x6A || $0 == 0x6C }) else { return nil }
    return String(decoding: digits + letter.map { $0 == 0x6C ? 0x49 : $0 - 0x20 }, as: UTF8.self)
  }

  private static func paragraph(_ word: String) -> String? {
    switch word {
    case "i", "l": "1"
    case "ii": "2"
    default: Int(word).flatMap { (1...20).contains($0) ? String($0) : nil }
    }
  }

  // MARK: Laws

  /// "undang undang republik indonesia nomor 21 tahun 2007", "uu ri no 21 tahun 2007", "kuhp".
  private mutating func readLaw() -> String? {
    guard Self.beginsLaw[words.key(index)] != nil else { return nil }
    switch words.string(index) {
    case "kuhp", "kuhpidana":
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
      // A new code is cited by its number too: "UU Nomor 1 Tahun 2023 tentang Kitab Undang-Undang Hukum Pidana".
      let isTitle = index >= 1 && words.equals(index - 1, "tentang")
      index += isProcedure ? 6 : 5
      return isTitle ? nil : isProcedure ? "KUHAP" : "KUHP"
    case "undang", "uu", "undang2", "perpu", "perppu", "uuri":
      return readNumberedLaw()
    default:
      return nil
    }
  }

  private static let beginsLaw = WordMap(
    Dictionary(
      uniqueKeysWithValues: [
        "kuhp", "kuhpidana", "kuh", "kuhap", "kitab", "undang", "uu", "undang2", "perpu", "perppu", "uuri",
      ].map { ($0, true) }))

  private mutating func readNumberedLaw() -> String? {
    var at = index
    if words.equals(at, "undang"), at + 1 < words.count, words.equals(at + 1, "undang") || words.equals(at + 1, "udang")
    {
      at += 1
    }
    at += 1
    let start = at
    // "Republik Indonesia Nomor", also misspelt: at most six words stand before the number.
    while at < words.count, at < start + 6, !words.isNumber(at), !Self.endsTitle.contains(words.string(at)),
      !(words.equals(at, "i") && at > start && words.string(at - 1).hasPrefix("no"))
    { at += 1 }
    if at + 1 < words.count, let number = words.number(at) ?? (words.equals(at, "i") ? 1 : nil), number < 100 {
      var year = at + 1
      if Self.yearMarks.contains(words.string(year)) { year += 1 }
      if let (value, width) = words.year(year), value >= 1945 {
        index = year + width
        return "UU \(number)/\(value)"
      }
    }
    // "Undang-Undang Tindak Pidana Perdagangan Orang" without number and year.
    let title = (start ..~ min(words.count, start + 8)).map { words.string($0) }.joined(separator: " ")
    for (name, law) in Self.titles where title.contains(name) {
      index = min(words.count, start + 4)
      return law
    }
    return nil
  }

  private static let endsTitle: Set<String> = ["pasal", "tentang", "jo", "juncto", "dan", "kuhp", "serta"]
  private static let yearMarks: Set<String> = ["tahun", "thn", "th", "tahu", "tabun"]

  private static let titles: [(String, String)] = [
    ("perdagangan orang", "UU 21/2007"), ("tppo", "UU 21/2007"), ("ptppo", "UU 21/2007"),
    ("pekerja migran", "UU 18/2017"), ("kekerasan seksual", "UU 12/2022"),
    ("keimigrasian", "UU 6/2011"),
  ]
}
