internal import Decisions

extension Outcomes {
  var tables: [Table] {
    let missing = verdicts.units(nil)
    let base = Base(.defendant, count: verdicts.total - missing, missing: missing)
    return [
      verdicts.table(
        "verdicts", Phrase(id: "Terdakwa menurut putusan akhir", en: "Defendants by outcome"), unit: .defendant,
        stub: Phrase(id: "Putusan", en: "Outcome"), keys: Verdict.allCases, name: \.rawValue, label: \.label),
      proofs.table(
        "trafficking-charge",
        Phrase(
          id: "Terdakwa yang didakwa dengan UU 21/2007 menurut hasil",
          en: "Defendants charged under UU 21/2007, by result"),
        unit: .defendant, stub: Phrase(id: "Hasil", en: "Result"), keys: Proof.allCases, name: \.rawValue,
        label: \.label),
      convictions.table(
        "convictions-by-law",
        Phrase(id: "Terpidana menurut undang-undang yang terbukti", en: "Convicted persons by law proven"),
        .conviction, stub: TableWords.law, note: Grouping.provenLaw.note, protection: .unlisted),
      laws.table(
        "charged-and-proven", Phrase(id: "Didakwa dan terbukti, per undang-undang", en: "Charged and proven, by law"),
        base: base, stub: TableWords.law, label: Law.label),
      articles.table(
        "articles", Phrase(id: "Didakwa dan terbukti, per pasal", en: "Charged and proven, by article"), base: base,
        stub: TableWords.article, label: { Phrase($0) }),
    ]
      + convicted.breakdowns("convicted", Phrase(id: "Terdakwa yang dipidana", en: "Defendants convicted"), .defendant)
      + proven.breakdowns(
        "trafficking-proven",
        Phrase(
          id: "Dipidana berdasarkan UU 21/2007, dari yang didakwa dengannya",
          en: "Convicted under UU 21/2007, of those charged under it"), .defendant)
  }
}

extension Outcomes.Proof {
  var label: Phrase {
    switch self {
    case .trafficking: Phrase(id: "Dipidana berdasarkan UU 21/2007", en: "Convicted under UU 21/2007")
    case .otherLaw: Phrase(id: "Dipidana berdasarkan undang-undang lain", en: "Convicted under another law only")
    case .unstated: Phrase(id: "Dipidana, ketentuan tidak terbaca", en: "Convicted, provision not read")
    case .notConvicted: Phrase(id: "Tidak dipidana", en: "Not convicted")
    }
  }
}
