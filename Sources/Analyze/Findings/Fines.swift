internal import Decisions

/// Finding 11: fines, and what takes their place where they are not paid.
struct Fines: Tally {
  private var fined = Shares()
  /// In hundredths of a rupiah, as all spreads.
  private var amounts = Spreads()
  private var demands = Spreads()
  /// Of those fined, in hundredths of a month.
  private var substitutes = Spreads()
  private var statutes = StatuteCheck()

  mutating func add(_ entry: CaseEntry) {
    let reference = entry.reference
    fined.add(entry.convicted.map { (ShareCount.Value($0.isFined), $0.groups) }, in: reference)
    amounts.add(entry.convicts { $0.fine.map { $0 * 100 } }, in: reference)
    demands.add(
      entry.convicts { Convict.plausible(rupiah: $0.person.demand.fine).map { $0 * 100 } }, in: reference)
    substitutes.add(
      entry.convicted.filter { $0.fine != nil }.map {
        (Convict.plausible($0.person.sentence.fineSubstitute)?.hundredths, $0.groups)
      }, in: reference)
    statutes.add(entry, StatuteRule.fines)
  }

  mutating func merge(_ other: Fines) {
    fined.merge(other.fined)
    amounts.merge(other.amounts)
    demands.merge(other.demands)
    substitutes.merge(other.substitutes)
    statutes.merge(other.statutes)
  }

  func finish() -> Finding {
    let finedWords = Phrase(id: "Terpidana yang didenda", en: "Convicted persons fined")
    let amountWords = Phrase(id: "Denda", en: "Fines")
    let substituteWords = Phrase(id: "Pengganti denda", en: "Substitutes of fines")
    return Finding(
      number: 11, key: "fines", title: Phrase(id: "Denda dan penggantinya", en: "Fines and their substitutes"),
      question: Phrase(
        id: "Berapa yang didenda, berapa dendanya, dan berapa lama penggantinya bila tidak dibayar?",
        en: "How many were fined, how much, and for how long do they sit if they do not pay?"),
      base: fined.base(.conviction),
      headline: HeadlineSentence.headline(
        HeadlineSentence.share(fined.share, .conviction, id: "didenda", en: "were fined", one: "was fined"),
        HeadlineSentence.median(amounts.spread, .rupiah, .conviction, Phrase(id: "denda", en: "fine")),
        HeadlineSentence.median(
          substitutes.spread, .months, .conviction, Phrase(id: "pengganti denda", en: "substitute of the fine"))),
      measures: [fined.measure("fined", Phrase(id: "didenda", en: "fined"), .conviction)]
        + amounts.measures("fine", Phrase(id: "denda", en: "fine"), .rupiah, .conviction)
        + substitutes.measures("substitute", Phrase(id: "pengganti", en: "substitute"), .months, .conviction).prefix(1)
        + [
          statutes.measure(
            .leastFine, Phrase(id: "denda di bawah minimum undang-undang", en: "fines below the minimum of the law"))
        ],
      tables: [
        fined.table(
          "fined", Phrase(id: "Terpidana dengan dan tanpa denda", en: "Convicted persons with and without a fine"),
          .conviction, stub: amountWords, yes: Phrase(id: "Didenda", en: "Fined"),
          no: Phrase(id: "Tanpa denda yang terbaca", en: "No fine read")),
        Table.spreads(
          "amounts", Phrase(id: "Denda yang dituntut dan dijatuhkan", en: "Fines demanded and imposed"),
          base: amounts.base(.conviction), scale: .rupiah, stub: TableWords.amount,
          rows: [
            amounts.row("imposed", Phrase(id: "Dijatuhkan", en: "Imposed")),
            demands.row("demanded", Phrase(id: "Dituntut", en: "Demanded")),
          ].compactMap(\.self)),
        Table.spreads(
          "substitutes", Phrase(id: "Kurungan atau penjara pengganti denda", en: "Detention in place of a fine"),
          base: substitutes.base(.conviction), scale: .months, stub: TableWords.measure,
          rows: [substitutes.row("substitutes", substituteWords)].compactMap(\.self)),
        statutes.table(
          "statute-bounds", Phrase(id: "Denda terhadap batas undang-undang", en: "Fines against the law"),
          StatuteRule.fines),
      ]
        + fined.breakdowns("fined", finedWords, .conviction)
        + amounts.breakdowns("amounts", amountWords, .rupiah, .conviction)
        + substitutes.breakdowns("substitutes", substituteWords, .months, .conviction),
      caveats: [
        Phrase(
          id: """
            Denda yang dijatuhkan, bukan yang dibayar. UU 21/2007 Pasal 25 membatasi kurungan pengganti pada satu tahun; \
            apakah penggantinya kurungan atau penjara tidak dicatat. Tanpa denda yang terbaca dihitung "tanpa denda".
            """,
          en: """
            Fines as imposed, not as paid. UU 21/2007 Pasal 25 limits substitute detention to one year; whether the \
            substitute is detention (kurungan) or prison is not coded. Where no fine could be read there is "no fine".
            """),
        StatuteRule.reading,
      ])
  }
}
