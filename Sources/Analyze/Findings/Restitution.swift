internal import Decisions

/// Finding 12: restitution asked for and ordered, how much, and what takes its place. The unit is the decision: jointly
/// ordered sums stand with each defendant and must not be counted twice.
struct Restitution: Tally {
  private var requested = Shares()
  private var ordered = Shares()
  /// Ordered, of the decisions in which it was asked for.
  private var granted = Shares()
  /// In hundredths of a rupiah.
  private var amounts = Spreads()
  private var demands = Spreads()
  private var perVictim = Spreads()
  /// Ordered, in hundredths of a per cent of what was demanded.
  private var ratios = Spreads()
  /// Of convicted people who must pay, in hundredths of a month.
  private var substitutes = Spreads()

  mutating func add(_ entry: CaseEntry) {
    let sums = entry.restitution
    requested.add(entry.told(sums.isRequested), entry)
    ordered.add(sums.isOrdered, entry)
    if sums.isRequested == true { granted.add(sums.isOrdered, entry) }
    if let order = sums.ordered {
      amounts.add(order * 100, entry)
      if let count = entry.victims.count, count > 0 { perVictim.add(order * 100 / count, entry) }
      if let ratio = sums.ratio { ratios.add(ratio, entry) }
    }
    if let demand = sums.demanded { demands.add(demand * 100, entry) }
    substitutes.add(
      entry.convicted.filter { Convict.plausible(rupiah: $0.person.sentence.restitution) != nil }.map {
        (Convict.plausible($0.person.sentence.restitutionSubstitute)?.hundredths, $0.groups)
      }, in: entry.reference)
  }

  mutating func merge(_ other: Restitution) {
    requested.merge(other.requested)
    ordered.merge(other.ordered)
    granted.merge(other.granted)
    amounts.merge(other.amounts)
    demands.merge(other.demands)
    perVictim.merge(other.perVictim)
    ratios.merge(other.ratios)
    substitutes.merge(other.substitutes)
  }

  func finish() -> Finding {
    Finding(
      number: 12, key: "restitution", title: Phrase(id: "Restitusi", en: "Restitution"),
      question: Phrase(
        id: "Seberapa sering restitusi diminta dan diperintahkan, berapa besarnya, dan apa penggantinya?",
        en: "How often was restitution asked for and ordered, how much, and what takes its place?"),
      base: requested.base(.decision),
      headline: HeadlineSentence.headline(
        HeadlineSentence.share(
          requested.share, .decision, id: "memuat permintaan restitusi", en: "tell of restitution asked for",
          one: "tells of restitution asked for"),
        HeadlineSentence.share(
          granted.share, .decision,
          who: Phrase(id: "dengan permintaan itu", en: "in which it was asked for"),
          id: "memerintahkan restitusi", en: "ordered it"),
        HeadlineSentence.median(
          amounts.spread, .rupiah, .decision, Phrase(id: "restitusi yang diperintahkan", en: "restitution ordered"))),
      measures: [
        requested.measure("requested", Restitution.requestedWords, .decision),
        ordered.measure("ordered", Restitution.orderedWords, .decision),
        granted.measure("granted", Restitution.grantedWords, .decision),
      ]
        + amounts.measures("restitution", Phrase(id: "restitusi", en: "restitution"), .rupiah, .decision)
        + ratios.measures(
          "ratio", Phrase(id: "perintah terhadap permintaan", en: "order of the demand"), .percent, .decision
        ).prefix(1),
      tables: tables,
      caveats: [
        Phrase(
          id: """
            Restitusi yang diperintahkan, bukan yang dibayar; uang perdamaian bukan restitusi. Jumlah yang sama pada \
            beberapa terpidana dianggap tanggung renteng dan dihitung sekali. "Diminta" berarti putusan menyebut \
            permintaan korban, LPSK atau penuntut umum; putusan yang diam dihitung sebagai tidak.
            """,
          en: """
            Restitution as ordered, not as paid; settlement money is not restitution. The same sum with several \
            convicted people is taken as owed jointly and counted once. "Asked for" means that the decision tells of a \
            request by victim, LPSK or prosecutor; a decision that is silent counts as no.
            """),
        Phrase(
          id: "UU 21/2007 Pasal 50 membatasi kurungan pengganti restitusi pada satu tahun.",
          en: "UU 21/2007 Pasal 50 limits detention in place of restitution to one year."),
      ])
  }

  private static let requestedWords = Phrase(id: "Restitusi diminta", en: "Restitution asked for")
  private static let orderedWords = Phrase(id: "Restitusi diperintahkan", en: "Restitution ordered")
  private static let grantedWords = Phrase(
    id: "Diperintahkan, dari yang diminta", en: "Ordered, of those in which it was asked for")
  private static let amountWords = Phrase(id: "Restitusi per putusan", en: "Restitution in a decision")

  private var tables: [Table] {
    [
      Shares.table(
        "steps", Phrase(id: "Dari permintaan ke perintah", en: "From request to order"),
        base: requested.base(.decision),
        rows: [
          requested.row("requested", Restitution.requestedWords), ordered.row("ordered", Restitution.orderedWords),
          granted.row("granted", Restitution.grantedWords),
        ]),
      Table.spreads(
        "amounts", Phrase(id: "Besarnya restitusi", en: "Amounts of restitution"), base: amounts.base(.decision),
        scale: .rupiah, stub: TableWords.amount,
        rows: [
          amounts.row("ordered", Restitution.orderedWords),
          demands.row("demanded", Phrase(id: "Dituntut penuntut umum", en: "Demanded by the prosecutor")),
          perVictim.row("per_victim", Phrase(id: "Diperintahkan, per korban", en: "Ordered, per victim")),
        ].compactMap(\.self)),
      Table.spreads(
        "substitutes", Phrase(id: "Kurungan atau penjara pengganti restitusi", en: "Detention in place of restitution"),
        base: substitutes.base(.conviction), scale: .months, stub: TableWords.measure,
        rows: [
          substitutes.row("substitutes", Phrase(id: "Pengganti restitusi", en: "Substitute of restitution"))
        ].compactMap(\.self)),
    ]
      + requested.breakdowns("requested", Restitution.requestedWords, .decision)
      + ordered.breakdowns("ordered", Restitution.orderedWords, .decision)
      + amounts.breakdowns("amounts", Restitution.amountWords, .rupiah, .decision)
  }
}
