internal import Folding

/// Names in folded words.
enum PersonName {
  /// The words of a name as a record holds it.
  static func folded(_ name: String) -> [String] {
    name.lowercased().split { !($0.isASCII && $0.isLetter) }.map(String.init)
  }

  /// Without ranks, titles and what follows "bin", "alias".
  static func significant(_ words: [String]) -> [String] {
    let kept = words.prefix { !["bin", "binti", "alias", "als", "anak", "panggilan", "bt", "ad"].contains($0) }
    return kept.filter { !titles.contains($0) && !($0.count == 1) }
  }

  /// The name in the heading of a statement: initials, a number that stands for a name, or the words before "yang",
  /// "keterangannya dalam Berita Acara Pemeriksaan".
  static func heading(_ words: [String], ordinal: String?, isChild: Bool) -> [String] {
    let words = Array(words.prefix { !afterName.contains($0) })
    let initials = words.prefix { $0.count == 1 }
    if initials.count > 1 { return Array(initials) }
    let name = significant(words)
    return name.isEmpty ? ordinal.map { numbered($0, isChild: isChild) } ?? [] : name
  }

  private static let afterName: Set<String> = ["keterangannya", "keterangan", "yang", "dalam", "berita", "telah"]

  /// A masked person of whom only the number is told: "Anak Korban II".
  /// Children and adults are numbered apart.
  static func numbered(_ number: String, isChild: Bool) -> [String] {
    [isChild ? "c" : "n", Roman.number(number).map(String.init) ?? number]
  }

  static func isNumber(_ name: [String]) -> Bool {
    name.count == 2 && ["c", "n"].contains(name[0]) && Int(name[1]) != nil
  }

  /// The words that follow "korban" as long as they can be a name: no common words, not numbers; no verbs where
  /// capitals cannot tell.
  static func leading(_ words: some Sequence<String>, knowsCapitals: Bool = false) -> [String] {
    Array(
      words.prefix { word in
        word.count > 2 && !Vocabulary.contains(ArraySlice(Array(word.utf8))) && !notNames.contains(word)
          && (knowsCapitals || !looksLikeVerb(word))
      })
  }

  /// Passive and active verbs are no names: "diberangkatkan", "mengurungkan", "terhimpit".
  private static func looksLikeVerb(_ word: String) -> Bool {
    if word.count >= 7, ["di", "me", "ber", "ter", "pe"].contains(where: word.hasPrefix),
      ["kan", "nya", "an", "i"].contains(where: word.hasSuffix)
    {
      return true
    }
    return word.count >= 8
      && ["menge", "meng", "mem", "men", "ber", "ter", "diper", "dipin", "disebe", "dida"].contains(
        where: word.hasPrefix)
  }

  private static let titles: Set<String> = [
    "drs", "dr", "hj", "haji", "prof", "sh", "se", "mh", "ipda", "aiptu", "aipda", "bripka", "briptu", "brigadir",
    "iptu", "akp",
    "yang", "saksi", "korban", "alm", "almh", "sdr", "sdri", "ii", "iii", "iv", "vi", "vii", "viii",
  ]
  private static let notNames: Set<String> = [
    "bin", "binti", "alias", "als", "alm", "xxx", "iii", "pmi", "cpmi", "tki", "tkw", "wni", "lpsk", "dkk", "sdr",
    "sdri",
    "pemandu", "lagu", "karaoke", "menderita", "perdangangan", "perdagangan", "passpornya", "bertiga", "ladies",
    "kenegara", "bergantian",
    "tindakpidana",
    "seharihari", "sehari", "bingung", "hamil", "sudah", "dan", "yaitu", "yakni", "tersebut", "tsb", "adapun", "pun",
    "kesemuanya",
    "trafficking", "eksploitasi", "tereksploitasi", "jiwa", "kejahatan", "pelecehan", "penganiayaan", "meninggal",
  ]

  /// Whether two names are of one person: the first words are the same but for one slip of the pen.
  static func areSame(_ left: [String], _ right: [String]) -> Bool {
    guard let a = left.first, let b = right.first else { return false }
    // "Muhammad Ali Contoh" is called "Ali Contoh" and "M. Ali Contoh" too.
    switch (muhammads.contains(a), muhammads.contains(b)) {
    case (true, true):
      // However it is written; who is called no more than that may be any of them.
      let (left, right) = (Array(left.dropFirst()), Array(right.dropFirst()))
      return left.isEmpty || right.isEmpty || areSame(left, right)
    case (true, false) where left.count > 1 && right.starts(with: left.dropFirst().prefix(right.count)),
      (false, true) where right.count > 1 && left.starts(with: right.dropFirst().prefix(left.count)):
      return true
    default: break
    }
    // "R.W." and "R.W.S." are one person; "R.W." and "R.D." are two.
    if a.count == 1 || b.count == 1 {
      return isNumber(left) || isNumber(right) ? left == right : left.starts(with: right) || right.starts(with: left)
    }
    if a == b {
      guard left.count > 1, right.count > 1, generic.contains(a) else { return true }
      return left[1] == right[1]
    }
    if a.count >= 4, b.count >= 4, a.hasPrefix(b) || b.hasPrefix(a) { return true }
    return a.count >= 4 && Spelling.areOneSlipApart(Array(a.utf8)[...], Array(b.utf8)[...])
  }

  private static let muhammads: Set<String> = [
    "muhammad", "muhamad", "mohammad", "mohamad", "mohd", "muh", "moh", "mochammad", "mochamad", "moch",
  ]

  /// First names that many people share: the second word tells them apart.
  static let generic: Set<String> = [
    "siti", "nur", "putu", "made", "ketut", "wayan", "nyoman", "kadek", "komang",
    "gede",
    "luh", "desak", "gusti", "dewa", "lalu", "baiq", "cut", "teuku", "andi", "wa", "la", "sri", "dewi", "tri", "dwi",
    "eka",
    "abdul", "maria", "yohanes",
  ]
}
