internal import Decisions

/// Finding 10: the prison term that the prosecutor asked for against the one that the court imposed. Only people with
/// both, of determinate length, are compared.
struct DemandAndSentence: Tally {
  enum Relation: String, CaseIterable, Sendable, Codable {
    case below, equal, above
  }

  private var relations = Categories<Relation>()
  private var demands = Spreads()
  /// The sentence in hundredths of a per cent of the demand.
  private var ratios = Spreads()
  /// Demand less sentence, in hundredths of a month; negative where the court went beyond the demand.
  private var differences = Spreads()
  private var below = Shares()

  mutating func add(_ entry: CaseEntry) {
    let pairs = entry.convicted.map { convict in
      let demand = Convict.plausible(convict.person.demand.prison).flatMap { $0 == .life ? nil : $0.hundredths }
      return (demand: demand.flatMap { $0 > 0 ? $0 : nil }, term: convict.determinate, groups: convict.groups)
    }
    func units<Value>(_ value: (Int, Int) -> Value) -> [(value: Value?, groups: [Group])] {
      pairs.map { pair in
        guard let demand = pair.demand, let term = pair.term else { return (nil, pair.groups) }
        return (value(demand, term), pair.groups)
      }
    }
    demands.add(pairs.map { ($0.demand, $0.groups) }, in: entry.reference)
    ratios.add(units { demand, term in term * 10_000 / demand }, in: entry.reference)
    differences.add(units { demand, term in demand - term }, in: entry.reference)
    let relation = units { demand, term in term < demand ? Relation.below : term == demand ? .equal : .above }
    relations.add(relation.map { ($0.value.map { [$0] } ?? [], $0.groups) }, in: entry.reference)
    below.add(relation.map { (ShareCount.Value($0.value.map { $0 == .below }), $0.groups) }, in: entry.reference)
  }

  mutating func merge(_ other: DemandAndSentence) {
    relations.merge(other.relations)
    demands.merge(other.demands)
    ratios.merge(other.ratios)
    differences.merge(other.differences)
    below.merge(other.below)
  }

  func finish() -> Finding {
    let ratioWords = Phrase(id: "Pidana terhadap tuntutan", en: "Sentence against demand")
    let belowWords = Phrase(id: "Pidana di bawah tuntutan", en: "Sentences below the demand")
    return Finding(
      number: 10, key: "demand", title: Phrase(id: "Tuntutan dan pidana", en: "Demand and sentence"),
      question: Phrase(
        id: "Seberapa jauh pidana penjara yang dijatuhkan dari tuntutan penuntut umum?",
        en: "How far are the prison terms imposed from those that the prosecutor asked for?"),
      base: ratios.base(.conviction),
      headline: HeadlineSentence.headline(
        HeadlineSentence.median(
          ratios.spread, .percent, .conviction,
          Phrase(id: "pidana penjara terhadap tuntutan", en: "prison term as a part of the demand")),
        HeadlineSentence.share(
          below.share, .conviction, id: "mendapat pidana di bawah tuntutan", en: "received less than was demanded")),
      measures: ratios.measures(
        "ratio", Phrase(id: "pidana terhadap tuntutan", en: "sentence of the demand"), .percent, .conviction)
        + [below.measure("below", belowWords, .conviction)]
        + demands.measures("demand", Phrase(id: "tuntutan", en: "demand"), .months, .conviction).prefix(1),
      tables: [
        relations.table(
          "relation", Phrase(id: "Pidana penjara terhadap tuntutan", en: "Prison term against the demand"), .conviction,
          stub: Phrase(id: "Pidana", en: "Sentence"), keys: Relation.allCases),
        Table.spreads(
          "lengths",
          Phrase(id: "Tuntutan, dan selisihnya dengan pidana", en: "Demands, and how far sentences stay below"),
          note: Phrase(
            id: "Selisih negatif: pidana di atas tuntutan.", en: "A negative difference: a sentence above the demand."),
          base: ratios.base(.conviction), scale: .months, form: .plain, stub: TableWords.measure,
          rows: [
            demands.row("demand", Phrase(id: "Tuntutan penjara", en: "Prison term demanded")),
            differences.row("difference", Phrase(id: "Tuntutan dikurangi pidana", en: "Demand less sentence")),
          ].compactMap(\.self)),
      ]
        + ratios.breakdowns("ratio", ratioWords, .percent, .conviction, drawn: [.provenLaw])
        + below.breakdowns("below", belowWords, .conviction)
        + demands.breakdowns("demand", Phrase(id: "Tuntutan penjara", en: "Prison demanded"), .months, .conviction),
      caveats: [
        Phrase(
          id: """
            Dibandingkan hanya terpidana yang tuntutan dan pidananya terbaca dan berjangka. Terdakwa yang bebas atau \
            lepas tidak termasuk, sehingga perbandingan ini bukan ukuran keberhasilan penuntutan.
            """,
          en: """
            Only convicted people are compared whose demand and sentence could be read and have a length. Those \
            acquitted or released are left out, so this is no measure of the prosecution's success.
            """)
      ])
  }
}

extension DemandAndSentence.Relation: Category {
  var label: Phrase {
    switch self {
    case .below: Phrase(id: "Di bawah tuntutan", en: "Below the demand")
    case .equal: Phrase(id: "Sama dengan tuntutan", en: "As demanded")
    case .above: Phrase(id: "Di atas tuntutan", en: "Above the demand")
    }
  }
}
