internal import Decisions

/// Finding 5: trafficking within Indonesia or across its borders, and where to.
struct Borders: Tally {
  private var borders = Categories<Border>()
  private var crossing = Shares()
  /// Of cross-border cases.
  private var destinations = Categories<Destination>()

  mutating func add(_ entry: CaseEntry) {
    let record = entry.record
    borders.add(record.border.map { [$0] } ?? [], entry)
    crossing.add(record.border.map { $0 == .crossBorder }, entry)
    if record.border == .crossBorder {
      destinations.add(Array(Set(record.destinationCountries.map(Destination.init(written:)))), entry)
    }
  }

  mutating func merge(_ other: Borders) {
    borders.merge(other.borders)
    crossing.merge(other.crossing)
    destinations.merge(other.destinations)
  }

  func finish() -> Finding {
    let where_ = Phrase(id: "Negara tujuan", en: "Destination countries")
    return Finding(
      number: 5, key: "borders", title: Phrase(id: "Dalam negeri atau lintas negara", en: "Domestic or cross-border"),
      question: Phrase(
        id: "Apakah perdagangan orang itu di dalam negeri atau lintas negara, dan ke mana?",
        en: "Was the trafficking domestic or cross-border, and where to?"),
      base: borders.base(.decision),
      headline: HeadlineSentence.headline(
        HeadlineSentence.share(
          crossing.share, .decision, id: "tentang perdagangan orang lintas negara",
          en: "concern cross-border trafficking", one: "concerns cross-border trafficking"),
        HeadlineSentence.most(destinations, Phrase(id: "tujuan", en: "destinations"))),
      measures: [crossing.measure("cross_border", Border.crossBorder.label, .decision)]
        + destinations.ranked.prefix(3).map { destinations.measure($0.key, $0.label, $0, .decision) },
      tables: [
        borders.table(
          "borders", Phrase(id: "Putusan menurut lingkup", en: "Decisions by scope"), .decision,
          stub: Phrase(id: "Lingkup", en: "Scope"), keys: Border.allCases),
        destinations.table(
          "destinations",
          Phrase(id: "Negara tujuan dalam perkara lintas negara", en: "Destinations of cross-border cases"),
          .decision, stub: where_,
          note: Phrase(
            id: "Satu perkara dapat menyebut beberapa tujuan.", en: "A case may name several destinations.")),
      ]
        + crossing.breakdowns("cross-border", Phrase(id: "Perkara lintas negara", en: "Cross-border cases"), .decision)
        + destinations.breakdowns("destinations", where_, .decision),
      caveats: [
        Phrase(
          id: """
            Kerja di luar negeri yang direncanakan dihitung lintas negara, juga bila perjalanan dihentikan. Negara \
            transit dan tujuan yang diganti tidak dihitung.
            """,
          en: """
            Planned work abroad counts as cross-border, also where the journey was stopped. Transit countries and \
            destinations that were replaced are left out.
            """)
      ])
  }
}
