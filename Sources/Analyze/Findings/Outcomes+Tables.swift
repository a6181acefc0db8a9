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
      convictionTable,
      laws.table(
        "charged-and-proven", Phrase(id: "Didakwa dan terbukti, per undang-undang", en: "Charged and proven, by law"),
        base: base, stub: Words.law, label: Law.label),
      articles.table(
        "articles", Phrase(id: "Didakwa dan terbukti, per pasal", en: "Charged and proven, by article"), base: base,
        stub: Phrase(id: "Pasal", en: "Article"), label: { Phrase($0) }),
    ]
  }

  /// Rows overlap, so shares are of people, not of the rows' sum, and there is no total.
  private var convictionTable: Table {
    let missing = convictions.units(nil)
    let names = convictions.rankedWords { $0 }
    var rows = names.map { name in
      Row(
        name, Law.label(name),
        [.count(convictions.units(name)), Cell(Share(convictions.units(name), of: convictedWithProvision))],
        cases: convictions.cases(name))
    }
    if missing > 0 {
      rows.append(
        Row(
          "not_stated", Words.notStated, [.count(missing), .none], cases: convictions.cases(nil), isMissing: true))
    }
    return Table(
      "convictions-by-law",
      caption: Phrase(id: "Terpidana menurut undang-undang yang terbukti", en: "Convicted persons by law proven"),
      note: Phrase(
        id: "Seseorang dapat dipidana berdasarkan beberapa undang-undang; jumlah baris dapat melebihi 100%.",
        en: "A person may be convicted under several laws; rows may add up to more than 100%."),
      base: Base(.conviction, count: convictedWithProvision, missing: missing), form: .ranking(column: 1),
      stub: Words.law,
      columns: [
        Column("count", Phrase(id: "Terpidana", en: "Persons"), .count),
        Column("share", Words.share, .shareWithInterval),
      ],
      rows: rows)
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
