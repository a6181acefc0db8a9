/// Values measured on units (months, rupiah, days), in hundredths of the unit, with the decisions behind them.
struct MeasuredCount: Countable {
  private(set) var values = Multiset<Int>()
  private(set) var cases = CaseCollector()

  var known: Int { values.total }

  mutating func count(_ hundredths: Int, in reference: CaseReference) {
    values.add(hundredths)
    cases.add(reference)
  }

  mutating func merge(_ other: MeasuredCount) {
    values.merge(other.values)
    cases.merge(other.cases)
  }
}

/// Measured values: in all, and by group.
struct Spreads: Mergeable {
  private var counts = Grouped<MeasuredCount>()
  /// Units without a value.
  private(set) var missing = 0

  /// - Parameter units: values in hundredths; `nil` where there is none.
  mutating func add(_ units: [(value: Int?, groups: [Group])], in reference: CaseReference) {
    let known = units.compactMap { unit in unit.value.map { (value: $0, groups: unit.groups) } }
    missing += units.count - known.count
    counts.add(known, in: reference)
  }

  /// A value of the decision itself.
  mutating func add(_ hundredths: Int?, _ entry: CaseEntry) { add(entry.unit(hundredths), in: entry.reference) }

  mutating func merge(_ other: Spreads) {
    counts.merge(other.counts)
    missing += other.missing
  }

  var values: Multiset<Int> { counts.all.values }
  var spread: Spread? { Spread(values) }
  var cases: CaseList { counts.all.cases.finish() }

  func base(_ unit: Unit) -> Base { Base(unit, count: counts.all.known, missing: missing) }

  /// Median and middle half.
  func measures(_ key: String, _ label: Phrase, _ scale: Scale, _ unit: Unit) -> [Measure] {
    [
      Measure(
        "median_\(key)", Phrase(id: "median \(label.id)", en: "median \(label.en)").adding(scale.unit),
        Cell(spread?.median), scale.kind, of: base(unit)),
      Measure(
        "quartiles_\(key)",
        Phrase(id: "separuh tengah \(label.id)", en: "middle half of \(label.en)")
          .adding(scale.unit), Cell(spread?.quartiles), scale.rangeKind, of: base(unit)),
    ]
  }

  /// The row of a table of several spreads; `nil` where there is no value.
  func row(_ key: String, _ label: Phrase) -> Row? {
    spread.map { Row(key, label, $0.cells, cases: cases, spread: $0) }
  }

  /// One table for each grouping, with all units as the last row.
  ///
  /// - Parameter drawn: groupings whose table is drawn instead of being folded away.
  func breakdowns(
    _ key: String, _ what: Phrase, _ scale: Scale, _ unit: Unit, drawn: Set<Grouping> = [],
    protection: Table.Protection = .open
  ) -> [Table] {
    counts.tables { grouping, parts in
      Table.spreads(
        grouping.key(key), grouping.caption(what), note: grouping.note, base: base(unit), scale: scale,
        form: drawn.contains(grouping) ? .spread : .breakdown, stub: grouping.stub,
        rows: parts.compactMap { group, part in
          Spread(part.values).map {
            Row(group.name, group.label, $0.cells, cases: part.cases.finish(), spread: $0)
          }
        }, total: spread, protection: grouping.protection(protection, of: unit))
    }
  }
}
