internal import Decisions

/// Laws as findings name them, and the readings of them that findings rest on.
enum Law {
  static let trafficking = "UU 21/2007"

  /// The citation with a word on what the law is about.
  static func label(_ law: String) -> Phrase {
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
    Set(provisions.filter { !$0.isCompanion }.map(\.law))
  }

  /// Each article among the provisions, once, without paragraph and letter: `UU 21/2007 Pasal 2`.
  static func articles(_ provisions: [Provision]) -> Set<String> {
    Set(provisions.filter { !$0.isCompanion }.map { "\($0.law) Pasal \($0.article)" })
  }
}

extension Provision {
  /// Attempt, participation, concurrence: cited with an offence ("jo."), no offence of their own.
  var isCompanion: Bool { law == "KUHP" && ["53", "55", "56", "57", "63", "64", "65", "66"].contains(article) }

  /// Three to fifteen years of prison: UU 21/2007 Pasal 2 to 6, and 10, 11 and 12, which punish as these do.
  var hasThreeYearMinimum: Bool {
    law == Law.trafficking && ["2", "3", "4", "5", "6", "10", "11", "12"].contains(article)
  }

  /// UU 21/2007 Pasal 7 (1), 8, 16 and 17 add a third to the penalty of Pasal 2 to 6.
  var addsThird: Bool {
    guard law == Law.trafficking else { return false }
    return article == "7" ? paragraph != "2" : ["8", "16", "17"].contains(article)
  }
}
