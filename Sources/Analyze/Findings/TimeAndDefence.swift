internal import Decisions

/// Finding 16: how long it took from arrest to judgment, who had counsel, and the circumstances weighed.
struct TimeAndDefence: Tally {
  /// In hundredths of a day.
  private var days = Spreads()
  private var counsel = Shares()
  private var aggravating = Spreads()
  private var mitigating = Spreads()

  mutating func add(_ entry: CaseEntry) {
    let record = entry.record
    days.add(TimeAndDefence.days(record).map { $0 * 100 }, entry)
    counsel.add(entry.units(record.defendants.map { ShareCount.Value($0.represented) }), in: entry.reference)
    // Without a conviction nothing is weighed.
    guard !entry.convicted.isEmpty else { return }
    aggravating.add(TimeAndDefence.plausible(record.aggravatingCount), entry)
    mitigating.add(TimeAndDefence.plausible(record.mitigatingCount), entry)
  }

  /// From the first defendant's arrest to the pronouncement. A judgment before the arrest, or more than ten years after
  /// it, is a slip of reading.
  private static func days(_ record: CaseRecord) -> Int? {
    guard let arrest = record.arrestDate, let judgment = record.decisionDate else { return nil }
    let days = arrest.days(to: judgment)
    return (0...3653).contains(days) ? days : nil
  }

  /// In hundredths; lists of more than fifty circumstances are misread.
  private static func plausible(_ count: Int?) -> Int? { count.flatMap { (0...50).contains($0) ? $0 * 100 : nil } }

  mutating func merge(_ other: TimeAndDefence) {
    days.merge(other.days)
    counsel.merge(other.counsel)
    aggravating.merge(other.aggravating)
    mitigating.merge(other.mitigating)
  }

  func finish() -> Finding {
    let dayWords = Phrase(id: "Hari dari penangkapan sampai putusan", en: "Days from arrest to judgment")
    let counselWords = Phrase(id: "Didampingi penasihat hukum", en: "With legal counsel")
    let aggravatingWords = Phrase(id: "Keadaan yang memberatkan", en: "Aggravating circumstances")
    let mitigatingWords = Phrase(id: "Keadaan yang meringankan", en: "Mitigating circumstances")
    return Finding(
      number: 16, key: "time-and-defence", title: Phrase(id: "Waktu dan pembelaan", en: "Time and defence"),
      question: Phrase(
        id: "Berapa lama dari penangkapan sampai putusan, siapa yang didampingi, dan keadaan apa yang ditimbang?",
        en: "How long from arrest to judgment, who had counsel, and what was weighed in the sentence?"),
      base: days.base(.decision),
      headline: HeadlineSentence.headline(
        HeadlineSentence.median(
          days.spread, .days, .decision,
          Phrase(id: "waktu dari penangkapan sampai putusan", en: "time from arrest to judgment")),
        HeadlineSentence.share(
          counsel.share, .defendant, id: "didampingi penasihat hukum", en: "had legal counsel", one: "had legal counsel"
        )),
      measures: days.measures("days", Phrase(id: "waktu", en: "time"), .days, .decision)
        + [counsel.measure("counsel", counselWords, .defendant)]
        + aggravating.measures("aggravating", aggravatingWords.lowercased, .number, .decision).prefix(1)
        + mitigating.measures("mitigating", mitigatingWords.lowercased, .number, .decision).prefix(1),
      tables: [
        Table.spreads(
          "days", dayWords, base: days.base(.decision), scale: .days, stub: TableWords.measure,
          rows: [days.row("days", dayWords)].compactMap(\.self)),
        counsel.table(
          "counsel", Phrase(id: "Terdakwa menurut pendampingan", en: "Defendants by legal counsel"), .defendant,
          stub: Phrase(id: "Pendampingan", en: "Counsel"), yes: Phrase(id: "Didampingi", en: "With counsel"),
          no: Phrase(id: "Tanpa penasihat hukum", en: "Without counsel")),
        Table.spreads(
          "circumstances", Phrase(id: "Keadaan yang ditimbang, jumlahnya", en: "Circumstances weighed, their number"),
          base: aggravating.base(.decision), scale: .number, stub: Phrase(id: "Keadaan", en: "Circumstances"),
          rows: [
            aggravating.row("aggravating", aggravatingWords), mitigating.row("mitigating", mitigatingWords),
          ].compactMap(\.self)),
      ]
        + days.breakdowns("days", dayWords, .days, .decision) + counsel.breakdowns("counsel", counselWords, .defendant)
        + aggravating.breakdowns("aggravating", aggravatingWords, .number, .decision)
        + mitigating.breakdowns("mitigating", mitigatingWords, .number, .decision),
      caveats: [
        Phrase(
          id: """
            Penangkapan terdakwa pertama; bila hanya penahanan yang disebut, hari pertamanya. Yang ditahan dalam perkara \
            lain tidak dihitung. Keadaan dihitung jumlahnya, bukan bobotnya; dihitung hanya bila ada yang dipidana.
            """,
          en: """
            The arrest of the first defendant; where only detention is told, its first day. People detained in another \
            case are left out. Circumstances are counted, not weighed, and only where somebody was convicted.
            """)
      ])
  }
}

extension Phrase {
  fileprivate var lowercased: Phrase { Phrase { self[$0].lowercased() } }
}
