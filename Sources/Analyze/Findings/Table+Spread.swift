extension Spread {
  /// The cells of a row of a table made by `Table.spreads`.
  var cells: [Cell] {
    [.count(count), .number(median), Cell(medianInterval), .range(quartiles), .range(range)]
  }
}

extension Table {
  /// A table of prison terms by group: number, median with its interval, quartiles, range.
  static func spreads(
    _ key: String, _ caption: Phrase, note: Phrase? = nil, base: Base, stub: Phrase, rows: [Row], total: Spread?
  ) -> Table {
    Table(
      key, caption: caption, note: note, base: base, form: .spread, stub: stub,
      columns: [
        Column("count", Phrase(id: "Terpidana", en: "Persons"), .count),
        Column("median_months", Phrase(id: "Median (bulan)", en: "Median (months)"), .months),
        Column("median_interval", Phrase(id: "Interval 95% median", en: "95% interval of the median"), .monthsRange),
        Column("quartiles", Phrase(id: "Separuh tengah", en: "Middle half"), .monthsRange),
        Column("range", Phrase(id: "Terendah–tertinggi", en: "Lowest–highest"), .monthsRange),
      ],
      rows: rows,
      total: total.map { Row("total", Phrase(id: "Semua", en: "All"), $0.cells, spread: $0) })
  }
}

extension Measurements {
  /// One row a key, in the order given; keys without a value are left out.
  func rows(_ keys: [Key], name: (Key) -> String, label: (Key) -> Phrase) -> [Row] {
    keys.compactMap { key in
      spread(key).map { Row(name(key), label(key), $0.cells, cases: cases(key), spread: $0) }
    }
  }
}
