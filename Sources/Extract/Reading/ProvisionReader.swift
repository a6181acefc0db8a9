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
    return Citation(provisions: reader.found.eachOnce(), range: reader.words.range(first, through: last))
  }

  struct Item {
    var article: String
    var paragraph: String?
    var letter: String?
  }

  let words: Words
  var index = 0
  /// Articles whose law has not been named yet.
  var pending: [Item] = []
  /// Laws named since the last article: the amended one with those that amend it.
  var laws: [String] = []
  private var lastLaw: String?
  private var found: [Provision] = []
  var first: Int?
  var last: Int?

  private init(words: Words) { self.words = words }

  private mutating func run() {
    while index < words.count {
      // With most words neither article nor law begins.
      guard Self.opensAny.contains(words.key(index)) || words.hasPrefix(index, "kuhp") else {
        index += 1
        continue
      }
      if isArticleMark(index) || continuesList(index), let items = readArticle() {
        if items.isEmpty { continue }
        if !laws.isEmpty { settle() }
        pending += items
      } else if isRegulation(index) {
        // Articles of what is no statute are no provisions, and not those of the statute that follows.
        if laws.isEmpty { pending = [] } else { settle() }
        index += 1
      } else {
        let at = index
        if let law = readLaw() {
          laws.append(law)
          last = min(index, words.count) - 1
        } else if index == at {
          // A title ("tentang KUHP") was passed over: what follows may be an article.
          index += 1
        }
      }
    }
    settle()
  }

  /// All words that articles, lists of them, regulations and laws begin with, but for those that begin with "kuhp".
  private static let opensAny: WordSet = [
    "pasal", "psl", "pasa1", "jo", "juncto", "peraturan", "kuh", "kuhap", "kitab", "undang", "undangundang", "uu",
    "undang2", "perpu", "perppu", "uuri", "k", "u", "ri",
  ]

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

  private static let childProtection = Provision.childProtection.union(["UU 1/2016"])

  /// "UU 23/2002 sebagaimana diubah UU 35/2014 ... UU 17/2016" is UU 35/2014; with UU 17/2016 alone it is that one.
  private static func resolve(_ laws: [String]) -> String? {
    guard let first = laws.first else { return nil }
    if childProtection.contains(first) {
      if laws.contains("UU 35/2014") { return "UU 35/2014" }
      if laws.contains("UU 17/2016") || laws.contains("UU 1/2016") { return "UU 17/2016" }
    }
    return first
  }
}

extension [Provision] {
  /// Each provision once, in the order of the first of them.
  func eachOnce() -> [Provision] {
    var unique: [Provision] = []
    var known: Set<Provision> = []
    for provision in self {
      // Few are looked through sooner than hashed; in a text made to be slow there are many.
      let isKnown = unique.count < 16 ? unique.contains(provision) : known.contains(provision)
      guard !isKnown else { continue }
      unique.append(provision)
      if unique.count == 16 { known.formUnion(unique) } else if unique.count > 16 { known.insert(provision) }
    }
    return unique
  }
}
