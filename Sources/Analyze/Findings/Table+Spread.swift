extension Spread {
  /// The cells of a row of a table made by `Table.spreads`.
  var cells: [Cell] {
    [.count(count), .number(median), Cell(medianInterval), .range(quartiles), .range(range)]
  }
}

extension Table {
  /// A table of what was measured by group: number, median with its interval, quartiles, range.
  ///
  /// - Parameter total: of all groups together, as the last row.
  static func spreads(
    _ key: String, _ caption: Phrase, note: Phrase? = nil, base: Base, scale: Scale, form: Form = .spread,
    stub: Phrase, rows: [Row], total: Spread? = nil, protection: Protection = .open
  ) -> Table {
    Table(
      key, caption: caption, note: note, base: base, form: form, protection: protection, stub: stub,
      columns: [
        Column("count", TableWords.heading(base.unit), .count),
        Column("median_\(scale.rawValue)", Phrase("Median").adding(scale.unit), scale.kind),
        Column("median_interval", Phrase(id: "Interval 95% median", en: "95% interval of the median"), scale.rangeKind),
        Column("quartiles", Phrase(id: "Separuh tengah", en: "Middle half"), scale.rangeKind),
        Column("range", Phrase(id: "Terendah–tertinggi", en: "Lowest–highest"), scale.rangeKind),
      ],
      rows: rows,
      total: total.map { Row("total", Phrase(id: "Semua", en: "All"), $0.cells, spread: $0) })
  }
}
