internal import Decisions

/// A supplement: ASEAN-ACT's eight victim-sensitive court indicators, as far as the text of a decision can show them.
/// Source: https://www.aseanact.org/story/victim-sensitive-court-indicators.
struct CourtIndicators: Tally {
  @Ordered private var measures: [IndicatorMeasure: Shares] = [:]

  mutating func add(_ entry: CaseEntry) {
    guard entry.victims.count != 0 else { return }
    for measure in IndicatorMeasure.allCases where measure.concerns(entry) {
      measures[measure, default: Shares()].add(measure.answer(entry), entry)
    }
  }

  mutating func merge(_ other: CourtIndicators) {
    for (measure, shares) in other.measures { measures[measure, default: Shares()].merge(shares) }
  }

  func finish() -> Finding {
    let named = shares(.notNamed)
    return Finding(
      number: 17, key: "court-indicators",
      title: Phrase(id: "Delapan indikator pengadilan ramah korban", en: "Eight victim-sensitive court indicators"),
      question: Phrase(
        id: "Apa yang dapat ditunjukkan putusan tentang delapan indikator itu, dan apa yang tidak dapat diketahui?",
        en: "What can a decision show of the eight indicators, and what cannot be known from it?"),
      base: named.base(.decision),
      headline: HeadlineSentence.headline(
        Phrase { language in
          let seen = Set(IndicatorMeasure.allCases.map(\.indicator)).count
          return language == .id
            ? "Dari delapan indikator, \(seen) dapat dilihat sebagian dari putusan, \(8 - seen) tidak dapat."
            : "Of the eight indicators, decisions show \(seen) in part, and \(8 - seen) not at all."
        },
        HeadlineSentence.share(
          named.share, .decision, id: "tidak menyebut seorang korban pun dengan nama lengkap",
          en: "name no victim in full", one: "names no victim in full")),
      measures: IndicatorMeasure.allCases.map { shares($0).measure($0.rawValue, $0.label, .decision) },
      tables: [scope, figures],
      caveats: [
        Phrase(
          id: """
            Ukuran di sini disusun dari kolom buku kode; bukan ukuran resmi ASEAN-ACT. Putusan mencatat apa yang perlu \
            untuk memutus, bukan bagaimana korban diperlakukan: yang tidak disebut belum tentu tidak terjadi.
            """,
          en: """
            The measures are made from the fields of the codebook; they are not ASEAN-ACT's own. A decision records what \
            it needs in order to decide, not how victims were treated: what is not told may have happened all the same.
            """)
      ])
  }

  private func shares(_ measure: IndicatorMeasure) -> Shares { measures[measure] ?? Shares() }

  /// In words: what decisions show, by which fields it is measured, what stays unknown.
  private var scope: Table {
    Table(
      "scope", caption: Phrase(id: "Apa yang dapat dan tidak dapat diketahui", en: "What can and cannot be known"),
      base: Base(.decision, count: shares(.notNamed).all.known, missing: shares(.notNamed).all.missing), form: .plain,
      stub: Phrase(id: "Indikator", en: "Indicator"),
      columns: [
        Column("shown", Phrase(id: "Tampak dalam putusan", en: "Shown by a decision"), .text),
        Column("measured", Phrase(id: "Diukur dengan", en: "Measured by"), .text),
        Column("unknown", Phrase(id: "Tidak dapat diketahui", en: "Cannot be known"), .text),
      ],
      rows: Indicator.allCases.map { indicator in
        let measured = IndicatorMeasure.allCases.filter { $0.indicator == indicator }
        let words =
          measured.isEmpty
          ? Phrase(id: "tidak diukur", en: "not measured")
          : Phrase { language in measured.map { $0.label[language] }.joined(separator: "; ") }
        return Row(
          String(indicator.rawValue), Phrase { "\(indicator.rawValue). \(indicator.label[$0])" },
          [.text(indicator.shown), .text(words), .text(indicator.unknown)])
      })
  }

  private var figures: Table {
    Shares.table(
      "measures", Phrase(id: "Ukuran untuk tiap indikator", en: "Measures for each indicator"),
      base: shares(.notNamed).base(.decision),
      rows: IndicatorMeasure.allCases.map { measure in
        let label = Phrase { "\(measure.indicator.rawValue). \(measure.label[$0])" }
        return shares(measure).row(measure.rawValue, label)
      },
      // The rows that are left out of each would be those in which victims are named, or are children.
      protection: .unlisted)
  }
}
