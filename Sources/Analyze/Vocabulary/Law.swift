internal import Decisions

/// Laws as findings name them, and the readings of them that findings rest on.
enum Law {
  static let trafficking = "UU 21/2007"
  static let sexualViolence = "UU 12/2022"
  /// What is on no list.
  static let other = "other"

  /// The citation with a word on what the law is about.
  static func label(_ law: String) -> Phrase {
    if law == other { return Phrase(id: "Undang-undang lain", en: "Other laws") }
    guard let about = subjects[law] else { return Phrase(law) }
    return Phrase(id: "\(law) (\(about.id))", en: "\(law) (\(about.en))")
  }

  private static let subjects: [String: Phrase] = [
    "UU 21/2007": Phrase(id: "perdagangan orang", en: "trafficking in persons"),
    "UU 18/2017": Phrase(id: "pekerja migran", en: "migrant workers"),
    "UU 39/2004": Phrase(id: "tenaga kerja di luar negeri, lama", en: "migrant workers, former"),
    "UU 23/2002": Phrase(id: "perlindungan anak", en: "child protection"),
    "UU 35/2014": Phrase(id: "perlindungan anak, 2014", en: "child protection, 2014"),
    "UU 17/2016": Phrase(id: "perlindungan anak, 2016", en: "child protection, 2016"),
    "UU 12/2022": Phrase(id: "kekerasan seksual", en: "sexual violence"),
    "UU 6/2011": Phrase(id: "keimigrasian", en: "immigration"),
    "UU 44/2008": Phrase(id: "pornografi", en: "pornography"),
    "UU 11/2008": Phrase(id: "transaksi elektronik", en: "electronic information"),
    "UU 19/2016": Phrase(id: "transaksi elektronik", en: "electronic information"),
    "UU 1/2024": Phrase(id: "transaksi elektronik", en: "electronic information"),
    "UU 1/2023": Phrase(id: "KUHP baru", en: "new criminal code"),
    "KUHP": Phrase(id: "lama", en: "former criminal code"),
  ]

  /// Each law among the provisions, once.
  static func laws(_ provisions: [Provision]) -> Set<String> {
    Set(provisions.filter { !$0.isOfGeneralPart }.map(\.law))
  }

  /// Each law among the provisions, once, those without a word on them as `other`: what break-downs go by, so that they
  /// do not grow with every law that a corpus cites.
  static func known(_ provisions: [Provision]) -> Set<String> {
    Set(provisions.filter { !$0.isOfGeneralPart }.map { subjects[$0.law] == nil ? other : $0.law })
  }

  /// Each article among the provisions, once, without paragraph and letter: `UU 21/2007 Pasal 2`.
  static func articles(_ provisions: [Provision]) -> Set<String> {
    Set(provisions.filter { !$0.isOfGeneralPart }.map(\.wholeArticle))
  }

  /// Each article of a known law among the provisions, once; articles of others are `other`.
  static func knownArticles(_ provisions: [Provision]) -> Set<String> {
    Set(provisions.filter { !$0.isOfGeneralPart }.map { subjects[$0.law] == nil ? other : $0.wholeArticle })
  }
}

extension Provision {
  /// Without paragraph and letter: `UU 21/2007 Pasal 2`.
  var wholeArticle: String { "\(law) Pasal \(article)" }
}
