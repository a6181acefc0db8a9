extension ProvisionReader {
  func isArticleMark(_ index: Int) -> Bool {
    words.equals(index, "pasal") || words.equals(index, "psl") || words.equals(index, "pasa1")
  }

  /// "Pasal 83 jo. 68 UU 18/2017": an article without its mark, while the law is still to come.
  func continuesList(_ index: Int) -> Bool {
    guard words.equals(index, "jo") || words.equals(index, "juncto"), !pending.isEmpty, laws.isEmpty,
      Self.article(words[index + 1]) != nil
    else { return false }
    // "jo. 21 tahun 2007"
    return !Self.yearMarks.contains(words.key(index + 2))
  }

  /// "peraturan pemerintah nomor 59 tahun 2021"; one "pengganti undang undang" is a statute.
  func isRegulation(_ index: Int) -> Bool {
    // "Pasal 1365 KUHPerdata": nor is the civil code one.
    if words.hasPrefix(index, "kuhper") { return true }
    guard words.equals(index, "peraturan") else { return false }
    return words.equals(index + 1, "pemerintah") && !words.hasPrefix(index + 2, "peng")
      || words.equals(index + 1, "menteri") || words.equals(index + 1, "presiden")
      || words.equals(index + 1, "mahkamah")
  }

  /// "... UU 13/2003 sebagaimana telah diubah dalam Pasal 81 angka 67 UU 6/2023": the article that amends is not charged.
  private func isAmending(_ index: Int) -> Bool {
    index >= 2 && Self.behindAmended.contains(words.key(index - 1)) && Self.amended.contains(words.key(index - 2))
  }

  private static let amended: WordSet = ["diubah", "dirubah", "dirobah", "ubah", "rubah", "diganti"]
  private static let behindAmended: WordSet = ["pada", "dalam", "dengan", "oleh"]

  /// "pasal 2 ayat 1", "pasal 76 i", "pasal 72 huruf c", "pasal 332 ayat 1 ke 1 dan ayat 2".
  ///
  /// - Returns: nothing in the list for an article that only amends; `nil` where no article stands here.
  mutating func readArticle() -> [Item]? {
    let start = index
    let amends = isAmending(index)
    index += 1
    if index < words.count, words.equals(index, "ke") { index += 1 }
    guard index < words.count, var article = Self.article(words[index]) else { return nil }
    first = first ?? start
    last = index
    index += 1
    // "76 I", "81 A": the letter of an inserted article stands apart.
    if article.utf8.allSatisfy({ $0 <= 0x39 }), index < words.count, words.length(index) == 1,
      let letter = words[index].first, letter >= 0x61, letter <= 0x6A,
      !(index + 1 < words.count && words.isNumber(index + 1) && letter == 0x61),
      !(letter == 0x6A && words.equals(index + 1, "o"))  // "Pasal 506 j.o. Pasal 55"
    {
      article += String(decoding: [letter - 0x20], as: UTF8.self)
      last = index
      index += 1
    }
    var items = [Item(article: article)]
    // "ayat (1) ke-4 dan 5" has no ayat (5).
    var isInCase = false
    while index < words.count {
      if words.equals(index, "ayat"), index + 1 < words.count, let paragraph = Self.paragraph(words.string(index + 1)) {
        if items[items.count - 1].paragraph == nil, items[items.count - 1].letter == nil {
          items[items.count - 1].paragraph = paragraph
        } else {
          items.append(Item(article: article, paragraph: paragraph))
        }
        isInCase = false
        last = index + 1
        index += 2
      } else if words.equals(index, "huruf") || words.equals(index, "hurup"), index + 1 < words.count,
        words.length(index + 1) == 1
      {
        add(words.string(index + 1), &items)
        last = index + 1
        index += 2
      } else if let first = items[items.count - 1].letter, let end = endOfLetters(behind: first) {
        for letter in "abcdefgh".map(String.init) where first < letter && letter <= words.string(end) {
          add(letter, &items)
        }
        last = end
        index = end + 1
      } else if items[items.count - 1].letter != nil, let next = nextLetter() {
        add(words.string(next), &items)
        last = next
        index = next + 1
      } else if items[items.count - 1].paragraph != nil, items[items.count - 1].letter == nil, !isInCase,
        let next = nextParagraph()
      {
        items.append(Item(article: article, paragraph: words.string(next)))
        last = next
        index = next + 1
      } else if words.equals(index, "ke") || words.equals(index, "angka"), index + 1 < words.count {
        // "ayat (1) ke-1": the number of a case within a paragraph is not coded.
        isInCase = true
        index += 2
      } else if words.equals(index, "dan") || words.equals(index, "jo") || words.equals(index, "juncto"),
        index + 1 < words.count, words.equals(index + 1, "ayat") || words.equals(index + 1, "huruf")
      {
        index += 1
      } else {
        break
      }
    }
    return amends ? [] : items
  }

  /// "huruf e, huruf f dan huruf g" are three items of one paragraph.
  private func add(_ letter: String, _ items: inout [Item]) {
    if items[items.count - 1].letter == nil {
      items[items.count - 1].letter = letter
    } else {
      var item = items[items.count - 1]
      item.letter = letter
      items.append(item)
    }
  }

  /// Behind "huruf b": where the letter stands in "sampai dengan huruf e", "s/d e".
  private func endOfLetters(behind first: String) -> Int? {
    var next = index
    if next < words.count, words.equals(next, "sampai") {
      next += 1
      if next < words.count, words.equals(next, "dengan") || words.equals(next, "dengn") { next += 1 }
    } else if next + 1 < words.count, words.equals(next, "s"), words.equals(next + 1, "d") {
      next += 2
    }
    guard next > index else { return nil }
    if next < words.count, words.equals(next, "huruf") || words.equals(next, "hurup") { next += 1 }
    guard next < words.count, words.length(next) == 1, (0x61...0x68).contains(words.first(next)),
      let start = first.utf8.first, start < words.first(next)
    else { return nil }
    return next
  }

  /// Behind "huruf b": the letter in "c", "dan d", "dan atau e".
  private func nextLetter() -> Int? {
    let next = behindAnd()
    guard next < words.count, words.length(next) == 1, (0x61...0x68).contains(words.first(next)) else {
      return nil
    }
    return next
  }

  /// Behind "ayat 1": the number in "dan 2", where a citation goes on behind it ("dan 2 orang" does not).
  private func nextParagraph() -> Int? {
    let next = behindAnd()
    guard next > index, let number = words.number(next), (1...20).contains(number),
      next + 1 == words.count || Self.behindParagraph.contains(words.key(next + 1))
    else { return nil }
    return next
  }

  private func behindAnd() -> Int {
    var next = index
    if words.equals(next, "dan") { next += 1 }
    if next > index, words.equals(next, "atau") { next += 1 }
    return next
  }

  private static let behindParagraph: WordSet = [
    "jo", "juncto", "pasal", "undang", "uu", "kuhp", "kitab", "kuhpidana", "huruf", "dan", "uuri", "perppu",
  ]

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
}
