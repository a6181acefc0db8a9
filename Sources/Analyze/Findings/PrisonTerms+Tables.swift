internal import Decisions

extension PrisonTerms {
  var tables: [Table] {
    [
      distribution,
      statutes.table(
        "statute-bounds", Phrase(id: "Pidana penjara terhadap batas undang-undang", en: "Prison terms against the law"),
        StatuteRule.prison),
      articles.table,
    ]
      + terms.breakdowns(
        "", Phrase(id: "Pidana penjara", en: "Prison terms"), .months, .conviction,
        drawn: [.year, .provenLaw, .exploitation])
  }

  /// Years as bins, from no year to the longest term, then life and convictions without a term.
  private var distribution: Table {
    let convicted = terms.values.total + terms.missing + life.all.hits
    // A file of partial findings may hold any number.
    let top = min(max(bins.entries.keys.max() ?? 0, 0), PrisonTerms.lastBin)
    let numbers = terms.values.total == 0 ? [] : Array(0...top)
    var rows = numbers.map { bin in
      Row(
        "\(bin * 12)-\(bin * 12 + 12)", PrisonTerms.label(years: bin),
        [.count(bins.units(bin)), Cell(Share(bins.units(bin), of: convicted))], cases: bins.cases(bin))
    }
    rows.append(
      Row(
        "life", Phrase(id: "Seumur hidup", en: "Life"), [.count(life.all.hits), Cell(life.share)],
        cases: life.all.cases.finish()))
    rows.append(
      Row(
        "none", Phrase(id: "Tanpa pidana penjara yang terbaca", en: "No prison term read"),
        [.count(without.all.hits), Cell(without.share)], cases: without.all.cases.finish()))
    return Table.counts(
      "distribution", Phrase(id: "Sebaran pidana penjara", en: "Distribution of prison terms"),
      note: Phrase(
        id: "Tiap baris memuat batas bawahnya: pidana tepat 3 tahun masuk \"3 sampai kurang dari 4 tahun\".",
        en: "Each row includes its lower end: a term of exactly 3 years is in \"3 to less than 4 years\"."),
      base: Base(.conviction, count: convicted, missing: 0), stub: Phrase(id: "Lama pidana", en: "Term"), rows: rows,
      total: convicted, intervals: false,
      form: .distribution(
        column: 0, edges: numbers.isEmpty ? [] : (0...top + 1).map { $0 * 12 },
        mark: Table.Mark(36, Phrase(id: "minimum 36 bulan, UU 21/2007", en: "36-month minimum, UU 21/2007"))))
  }

  private static func label(years: Int) -> Phrase {
    switch years {
    case 0: Phrase(id: "Kurang dari 1 tahun", en: "Less than 1 year")
    case lastBin: Phrase(id: "30 tahun atau lebih", en: "30 years or more")
    default: Phrase(id: "\(years) – <\(years + 1) tahun", en: "\(years) – <\(years + 1) years")
    }
  }
}
