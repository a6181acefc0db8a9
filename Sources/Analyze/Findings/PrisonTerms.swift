internal import Decisions

/// Finding 9: how long convicted people were sentenced to prison. Terms are determinate terms; life is counted apart,
/// since it has no length, and so are convictions without a prison term.
struct PrisonTerms: Tally {
  /// Determinate terms of convicted people, in hundredths of a month.
  private(set) var terms = Spreads()
  private(set) var bins = Breakdown<Int>()
  private(set) var life = Shares()
  private(set) var without = Shares()
  private(set) var conditional = Shares()
  private(set) var statutes = StatuteCheck()
  private(set) var articles = ArticleCheck()

  init() {}

  mutating func add(_ entry: CaseEntry) {
    let reference = entry.reference
    terms.add(entry.determinateTerms, in: reference)
    bins.add(
      entry.convicted.compactMap(\.determinate).map { min($0 / PrisonTerms.binWidth, PrisonTerms.lastBin) },
      in: reference)
    func answers(_ answer: (Convict) -> Bool) -> [(value: ShareCount.Value, groups: [Group])] {
      entry.convicted.map { (ShareCount.Value(answer($0)), $0.groups) }
    }
    life.add(answers { $0.term == .life }, in: reference)
    without.add(answers { $0.term == nil }, in: reference)
    conditional.add(answers { $0.person.sentence.probation != nil }, in: reference)
    statutes.add(entry, StatuteRule.prison)
    articles.add(entry)
  }

  /// One year, in hundredths of a month.
  static let binWidth = 1200
  /// Beyond thirty years a term is a slip of reading; one bin holds them, so that they cannot fill the page.
  static let lastBin = 30

  mutating func merge(_ other: PrisonTerms) {
    terms.merge(other.terms)
    bins.merge(other.bins)
    life.merge(other.life)
    without.merge(other.without)
    conditional.merge(other.conditional)
    statutes.merge(other.statutes)
    articles.merge(other.articles)
  }

  func finish() -> Finding {
    Finding(
      number: 9, key: "prison-terms", title: Phrase(id: "Pidana penjara", en: "Prison terms"),
      question: Phrase(
        id: "Berapa lama pidana penjara yang dijatuhkan, dan berapa yang di bawah minimum undang-undang?",
        en: "How long were the prison terms, and how many lie below the minimum of the law?"),
      base: base, headline: headline,
      measures: terms.measures("months", Phrase(id: "pidana penjara", en: "prison term"), .months, .conviction) + [
        Measure(
          "life", Phrase(id: "penjara seumur hidup", en: "life imprisonment"), .count(life.all.hits), .count, of: base),
        statutes.measure(
          .threeYears, Phrase(id: "di bawah minimum 36 bulan", en: "below the minimum of 36 months")),
      ],
      tables: tables, caveats: caveats)
  }

  /// Convicted people with a determinate term; missing are those without one that is known.
  private var base: Base { Base(.conviction, count: terms.values.total, missing: without.all.hits) }

  private var headline: Phrase {
    HeadlineSentence.headline(
      HeadlineSentence.median(terms.spread, .months, .conviction, Phrase(id: "pidana penjara", en: "prison term")),
      HeadlineSentence.share(
        statutes.share(.threeYears), .conviction,
        who: Phrase(
          id: "berdasarkan UU 21/2007 Pasal 2–6, 10, 11 atau 12", en: "under UU 21/2007 Pasal 2–6, 10, 11 or 12"),
        id: "mendapat kurang dari 36 bulan", en: "received less than 36 months"))
  }

  private var caveats: [Phrase] {
    [
      Phrase(
        id: """
          Pidana pada tingkat pertama, sebelum banding, remisi atau pembebasan bersyarat. Pidana seumur hidup \
          (\(Language.id.integer(life.all.hits))) dan pemidanaan tanpa pidana penjara yang terbaca \
          (\(Language.id.integer(without.all.hits))) dihitung terpisah; pidana bersyarat \
          (\(Language.id.integer(conditional.all.hits))) termasuk dengan lamanya.
          """,
        en: """
          Terms at first instance, before appeal, remission or parole. Life imprisonment \
          (\(Language.en.integer(life.all.hits))) and convictions without a prison term that could be read \
          (\(Language.en.integer(without.all.hits))) are counted apart; conditional terms \
          (\(Language.en.integer(conditional.all.hits))) are included with their length.
          """),
      Phrase(
        id: """
          Kelompok dapat tumpang tindih: seseorang dapat dipidana berdasarkan beberapa undang-undang, dan satu perkara \
          dapat memuat beberapa bentuk eksploitasi. Beda antarkelompok bukan bukti sebab.
          """,
        en: """
          Groups may overlap: a person may be convicted under several laws, and a case may hold several forms of \
          exploitation. Differences between groups are no proof of a cause.
          """),
      StatuteRule.reading,
    ]
  }
}
