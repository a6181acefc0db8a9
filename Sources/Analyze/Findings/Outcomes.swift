public import Decisions

/// Finding 8: how trials ended, and what was proven of what was charged.
public struct Outcomes: Tally {
  /// What became of a defendant charged under UU 21/2007.
  enum Proof: String, CaseIterable, Sendable {
    case trafficking = "convicted_trafficking"
    case otherLaw = "convicted_other_law"
    case unstated = "convicted_provision_not_stated"
    case notConvicted = "not_convicted"
  }

  private(set) var verdicts = Breakdown<Verdict?>()
  private(set) var proofs = Breakdown<Proof?>()
  private(set) var convictions = Breakdown<String?>()
  private(set) var laws = ChargesAndProof()
  private(set) var articles = ChargesAndProof()
  /// People convicted whose provisions are stated: the denominator of `convictions`.
  private(set) var convictedWithProvision = 0
  /// Defendants of whose indictment no provision could be read.
  private var uncharged = 0

  public init() {}

  public mutating func add(_ record: CaseRecord) {
    let reference = CaseReference(record)
    let charged = Law.laws(record.chargedProvisions)
    verdicts.add(record.defendants.map(\.verdict), in: reference)
    if charged.isEmpty { uncharged += record.defendants.count }
    if charged.contains(Law.trafficking) {
      proofs.add(record.defendants.map(Outcomes.proof), in: reference)
    }
    var provenLaws: [String?] = []
    for defendant in record.defendants where defendant.verdict == .convicted {
      let proven = Law.laws(defendant.convictedProvisions)
      if proven.isEmpty { provenLaws.append(nil) } else { convictedWithProvision += 1 }
      provenLaws += proven.map(Optional.some)
    }
    convictions.add(provenLaws, in: reference)
    laws.add(record, in: reference, by: Law.laws)
    articles.add(record, in: reference, by: Law.articles)
  }

  private static func proof(_ defendant: Defendant) -> Proof? {
    guard let verdict = defendant.verdict else { return nil }
    guard verdict == .convicted else { return .notConvicted }
    let laws = Law.laws(defendant.convictedProvisions)
    return laws.isEmpty ? .unstated : laws.contains(Law.trafficking) ? .trafficking : .otherLaw
  }

  public mutating func merge(_ other: Outcomes) {
    verdicts.merge(other.verdicts)
    proofs.merge(other.proofs)
    convictions.merge(other.convictions)
    laws.merge(other.laws)
    articles.merge(other.articles)
    convictedWithProvision += other.convictedWithProvision
    uncharged += other.uncharged
  }

  public func finish() -> Finding {
    let missing = verdicts.units(nil)
    let base = Base(.defendant, count: verdicts.total - missing, missing: missing)
    let convicted = Share(verdicts.units(.convicted), of: base.count)
    let freed = Share(verdicts.units(.acquitted) + verdicts.units(.released), of: base.count)
    let proofBase = Base(.defendant, count: proofs.total - proofs.units(nil), missing: proofs.units(nil))
    let proven = Share(proofs.units(.trafficking), of: proofBase.count)
    return Finding(
      number: 8, key: "outcomes", title: Phrase(id: "Hasil perkara", en: "Outcomes"),
      question: Phrase(
        id: "Bagaimana perkara berakhir, dan apa yang terbukti dari yang didakwakan?",
        en: "How did the trials end, and what was proven of what was charged?"),
      base: base, headline: headline(convicted: convicted, proven: proven, unstated: missing),
      measures: [
        Measure(
          "convicted", Phrase(id: "dipidana", en: "convicted"), Cell(convicted), .shareWithInterval, of: base),
        Measure(
          "freed", Phrase(id: "bebas atau lepas", en: "acquitted or released"), Cell(freed), .shareWithInterval,
          of: base),
        Measure(
          "trafficking_proven",
          Phrase(
            id: "terbukti UU 21/2007, dari yang didakwa dengannya",
            en: "convicted under UU 21/2007, of those charged under it"),
          Cell(proven), .shareWithInterval, of: proofBase),
      ],
      tables: tables, caveats: caveats)
  }

  private func headline(convicted: Share?, proven: Share?, unstated: Int) -> Phrase {
    guard let convicted else {
      return Phrase(id: "Tidak ada putusan akhir yang dapat dibaca.", en: "No outcome could be read.")
    }
    return Phrase { language in
      let of = language.counted(convicted.total, .defendant)
      let share = language.shareWithInterval(convicted)
      var text =
        language == .id
        ? "Dari \(of), \(language.integer(convicted.count)) dipidana: \(share)."
        : "Of \(of), \(language.integer(convicted.count)) \(convicted.count == 1 ? "was" : "were") convicted: "
          + "\(share)."
      if let proven {
        let share = language.shareWithInterval(proven)
        text +=
          language == .id
          ? " Di antara yang didakwa dengan UU 21/2007, \(share) dipidana berdasarkan undang-undang itu."
          : " Among those charged under UU 21/2007, \(share) were convicted under that law."
      }
      return text
    }
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
