internal import Decisions

/// Finding 8: how trials ended, and what was proven of what was charged.
struct Outcomes: Tally {
  /// What became of a defendant charged under UU 21/2007.
  enum Proof: String, CaseIterable, Sendable, Codable {
    case trafficking = "convicted_trafficking"
    case otherLaw = "convicted_other_law"
    case unstated = "convicted_provision_not_stated"
    case notConvicted = "not_convicted"
  }

  private(set) var verdicts = Breakdown<Verdict?>()
  private(set) var proofs = Breakdown<Proof?>()
  private(set) var convictions = Categories<LawName>()
  private(set) var laws = ChargesAndProof()
  private(set) var articles = ChargesAndProof()
  /// Convicted, of those whose outcome is known; and convicted under the law on trafficking, of those charged under it.
  private(set) var convicted = Shares()
  private(set) var proven = Shares()
  /// Defendants of whose indictment no provision could be read.
  private var uncharged = 0

  init() {}

  mutating func add(_ entry: CaseEntry) {
    let (record, reference) = (entry.record, entry.reference)
    convicted.add(
      entry.units(record.defendants.map { ShareCount.Value($0.verdict.map { $0 == .convicted }) }), in: reference)
    let charged = Law.laws(record.chargedProvisions)
    verdicts.add(record.defendants.map(\.verdict), in: reference)
    if charged.isEmpty { uncharged += record.defendants.count }
    if charged.contains(Law.trafficking) {
      let results = record.defendants.map(Outcomes.proof)
      proofs.add(results, in: reference)
      proven.add(entry.units(results.map { ShareCount.Value($0.map { $0 == .trafficking }) }), in: reference)
    }
    convictions.add(
      entry.convicted.map { (Law.laws($0.person.convictedProvisions).map(LawName.init), $0.groups) }, in: reference)
    laws.add(record, in: reference, by: Law.laws)
    articles.add(record, in: reference, by: Law.articles)
  }

  private static func proof(_ defendant: Defendant) -> Proof? {
    guard let verdict = defendant.verdict else { return nil }
    guard verdict == .convicted else { return .notConvicted }
    let laws = Law.laws(defendant.convictedProvisions)
    return laws.isEmpty ? .unstated : laws.contains(Law.trafficking) ? .trafficking : .otherLaw
  }

  mutating func merge(_ other: Outcomes) {
    verdicts.merge(other.verdicts)
    proofs.merge(other.proofs)
    convictions.merge(other.convictions)
    laws.merge(other.laws)
    articles.merge(other.articles)
    convicted.merge(other.convicted)
    proven.merge(other.proven)
    uncharged += other.uncharged
  }

  func finish() -> Finding {
    let missing = verdicts.units(nil)
    let base = Base(.defendant, count: verdicts.total - missing, missing: missing)
    let freed = Share(verdicts.units(.acquitted) + verdicts.units(.released), of: base.count)
    return Finding(
      number: 8, key: "outcomes", title: Phrase(id: "Hasil perkara", en: "Outcomes"),
      question: Phrase(
        id: "Bagaimana perkara berakhir, dan apa yang terbukti dari yang didakwakan?",
        en: "How did the trials end, and what was proven of what was charged?"),
      base: base, headline: headline,
      measures: [
        convicted.measure("convicted", Phrase(id: "dipidana", en: "convicted"), .defendant),
        Measure(
          "freed", Phrase(id: "bebas atau lepas", en: "acquitted or released"), Cell(freed), .shareWithInterval,
          of: base),
        proven.measure(
          "trafficking_proven",
          Phrase(
            id: "terbukti UU 21/2007, dari yang didakwa dengannya",
            en: "convicted under UU 21/2007, of those charged under it"), .defendant),
      ],
      tables: tables, caveats: caveats)
  }

  private var headline: Phrase {
    HeadlineSentence.headline(
      HeadlineSentence.share(convicted.share, .defendant, id: "dipidana", en: "were convicted", one: "was convicted"),
      HeadlineSentence.share(
        proven.share, .defendant,
        who: Phrase(id: "yang didakwa dengan UU 21/2007", en: "charged under UU 21/2007"),
        id: "dipidana berdasarkan undang-undang itu", en: "were convicted under that law",
        one: "was convicted under that law"))
  }

  private var caveats: [Phrase] {
    var caveats = [
      Phrase(
        id: """
          Putusan tingkat pertama: apa yang terjadi di tingkat banding dan kasasi tidak terlihat. Dakwaan dicatat per \
          putusan, sehingga semua terdakwa dalam satu putusan dianggap didakwa dengan ketentuan yang sama.
          """,
        en: """
          Decisions of first instance: what happened on appeal cannot be seen. Charges are coded for the decision, so \
          all defendants of a decision are taken to be charged under the same provisions.
          """),
      Phrase(
        id: """
          Dalam dakwaan alternatif hanya satu dakwaan dapat terbukti; tidak terbuktinya suatu undang-undang bukan \
          berarti dakwaan itu diuji dan ditolak.
          """,
        en: """
          Of alternative counts only one can be proven: that a law is not proven does not mean that the count was \
          examined and rejected.
          """),
    ]
    if uncharged > 0 {
      caveats.append(
        Phrase { language in
          let number = language.counted(uncharged, .defendant)
          return language == .id
            ? "Ketentuan dalam dakwaan tidak terbaca untuk \(number)."
            : "No provision of the indictment could be read for \(number)."
        })
    }
    return caveats
  }
}
