internal import Decisions

extension PrisonTerms {
  var tables: [Table] {
    let all = Spread(terms)
    return [
      distribution,
      minimum.table,
      Table.spreads(
        "by-law", Phrase(id: "Pidana penjara menurut undang-undang yang terbukti", en: "Prison terms by law proven"),
        note: reading, base: termBase, stub: Words.law,
        rows: byLaw.rows(byLaw.ranked { $0 }, name: { $0 }, label: Law.label), total: all),
      Table.spreads(
        "by-exploitation", Phrase(id: "Pidana penjara menurut bentuk eksploitasi", en: "Prison terms by exploitation"),
        note: reading, base: termBase, stub: Phrase(id: "Eksploitasi", en: "Exploitation"),
        rows: byExploitation.rows(byExploitation.ranked(by: \.rawValue), name: \.rawValue, label: \.label), total: all),
      Table.spreads(
        "by-year", Phrase(id: "Pidana penjara menurut tahun putusan", en: "Prison terms by year of decision"),
        note: reading, base: termBase, stub: Words.year,
        rows: byYear.rows(byYear.values.keys.sorted(), name: { String($0) }, label: { Phrase(String($0)) }), total: all
      ),
    ]
  }

  private var reading: Phrase {
    Phrase(
      id: "Separuh tengah: dari kuartil bawah sampai kuartil atas. Interval median mulai dihitung dari enam orang.",
      en: "Middle half: from the lower to the upper quartile. The median has an interval from six people on.")
  }

  /// Years as bins, from no year to the longest term, then life and convictions without a term.
  private var distribution: Table {
    let convicted = terms.total + life.total + without.total
    let last = bins.entries.keys.max() ?? 0
    // Beyond thirty years a term is a slip of reading; one bin holds them, so that it cannot fill the page.
    let top = min(last, 30)
    let numbers = terms.total == 0 ? [] : Array(0...top)
    var rows = numbers.map { bin in
      let keys = bin == 30 ? bins.entries.keys.filter { $0 >= 30 } : [bin]
      let count = keys.reduce(0) { $0 + bins.units($1) }
      let cases = keys.reduce(into: CaseCollector()) { $0.merge(bins.entries[$1]?.cases ?? CaseCollector()) }
      return Row(
        "\(bin * 12)-\(bin * 12 + 12)", PrisonTerms.label(years: bin),
        [.count(count), Cell(Share(count, of: convicted))], cases: cases.finish())
    }
    rows.append(
      Row(
        "life", Phrase(id: "Seumur hidup", en: "Life"), [.count(life.total), Cell(Share(life.total, of: convicted))],
        cases: life.cases(true)))
    rows.append(
      Row(
        "none", Phrase(id: "Tanpa pidana penjara yang terbaca", en: "No prison term read"),
        [.count(without.total), Cell(Share(without.total, of: convicted))], cases: without.cases(true)))
    return Table(
      "distribution", caption: Phrase(id: "Sebaran pidana penjara", en: "Distribution of prison terms"),
      note: Phrase(
        id: "Tiap baris memuat batas bawahnya: pidana tepat 3 tahun masuk \"3 sampai kurang dari 4 tahun\".",
        en: "Each row includes its lower end: a term of exactly 3 years is in \"3 to less than 4 years\"."),
      base: Base(.conviction, count: convicted, missing: 0),
      form: .distribution(
        column: 0, edges: numbers.isEmpty ? [] : (0...top + 1).map { $0 * 12 },
        mark: Table.Mark(36, Phrase(id: "minimum 36 bulan, UU 21/2007", en: "36-month minimum, UU 21/2007"))),
      stub: Phrase(id: "Lama pidana", en: "Term"),
      columns: [
        Column("count", Phrase(id: "Terpidana", en: "Persons"), .count), Column("share", Words.share, .share),
      ],
      rows: rows,
      total: Row("total", Words.total, [.count(convicted), .none]))
  }

  private static func label(years: Int) -> Phrase {
    switch years {
    case 0: Phrase(id: "Kurang dari 1 tahun", en: "Less than 1 year")
    case 30: Phrase(id: "30 tahun atau lebih", en: "30 years or more")
    default: Phrase(id: "\(years) – <\(years + 1) tahun", en: "\(years) – <\(years + 1) years")
    }
  }
}
