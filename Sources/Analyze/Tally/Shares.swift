/// Units with a trait, among those of which it is known.
struct ShareCount: Countable {
  private(set) var hits = 0
  private(set) var known = 0
  private(set) var missing = 0
  /// The decisions of the hits.
  private(set) var cases = CaseCollector()

  /// Many units at once, such as a decision's victims.
  struct Value: Sendable {
    let hits: Int
    let known: Int
    let missing: Int

    init(hits: Int, known: Int, missing: Int) {
      self.hits = hits
      self.known = known
      self.missing = missing
    }

    /// One unit: `nil` is not stated.
    init(_ answer: Bool?) {
      self.init(hits: answer == true ? 1 : 0, known: answer == nil ? 0 : 1, missing: answer == nil ? 1 : 0)
    }
  }

  mutating func count(_ value: Value, in reference: CaseReference) {
    hits += value.hits
    known += value.known
    missing += value.missing
    if value.hits > 0 { cases.add(reference) }
  }

  mutating func merge(_ other: ShareCount) {
    hits += other.hits
    known += other.known
    missing += other.missing
    cases.merge(other.cases)
  }

  var share: Share? { Share(hits, of: known) }
}

/// How many of the units of which something is known have a trait: in all, and by group.
struct Shares: Mergeable {
  private var counts = Grouped<ShareCount>()
  private var otherCases = CaseCollector()
  private var missingCases = CaseCollector()

  mutating func add(_ units: [(value: ShareCount.Value, groups: [Group])], in reference: CaseReference) {
    counts.add(units, in: reference)
    if units.contains(where: { $0.value.known > $0.value.hits }) { otherCases.add(reference) }
    if units.contains(where: { $0.value.missing > 0 }) { missingCases.add(reference) }
  }

  /// An answer on the decision itself.
  mutating func add(_ answer: Bool?, _ entry: CaseEntry) {
    add(entry.unit(ShareCount.Value(answer)), in: entry.reference)
  }

  mutating func merge(_ other: Shares) {
    counts.merge(other.counts)
    otherCases.merge(other.otherCases)
    missingCases.merge(other.missingCases)
  }

  var all: ShareCount { counts.all }
  var share: Share? { all.share }

  func base(_ unit: Unit) -> Base { Base(unit, count: all.known, missing: all.missing) }

  /// The figure that stands out.
  func measure(_ key: String, _ label: Phrase, _ unit: Unit) -> Measure {
    Measure(key, label, Cell(share), .shareWithInterval, of: base(unit))
  }

  /// The row of a table of several such shares: hits, known, share, not stated.
  func row(_ key: String, _ label: Phrase) -> Row {
    Row(
      key, label, [.count(all.hits), .count(all.known), Cell(share), .count(all.missing)], cases: all.cases.finish())
  }

  /// A table of several shares of the same kind of unit, one a row.
  static func table(
    _ key: String, _ caption: Phrase, base: Base, stub: Phrase = TableWords.measure, rows: [Row], note: Phrase? = nil,
    protection: Table.Protection = .open
  ) -> Table {
    Table(
      key, caption: caption, note: note, base: base, form: .ranking(column: 2), protection: protection, stub: stub,
      columns: [
        Column("count", TableWords.yes, .count), Column("of", TableWords.of(base.unit), .count),
        Column("share", TableWords.share, .shareWithInterval), Column("not_stated", TableWords.notStated, .count),
      ], rows: rows)
  }

  /// Yes, no, not stated.
  func table(
    _ key: String, _ caption: Phrase, _ unit: Unit, stub: Phrase, yes: Phrase, no: Phrase, note: Phrase? = nil,
    protection: Table.Protection = .open
  ) -> Table {
    let others = all.known - all.hits
    var rows = [
      Row("yes", yes, [.count(all.hits), Cell(share)], cases: all.cases.finish()),
      Row("no", no, [.count(others), Cell(Share(others, of: all.known))], cases: otherCases.finish()),
    ]
    if all.missing > 0 {
      rows.append(
        Row(
          "not_stated", TableWords.notStated, [.count(all.missing), .none], cases: missingCases.finish(),
          isMissing: true))
    }
    return Table.counts(
      key, caption, note: note, base: base(unit), stub: stub, rows: rows, total: all.known + all.missing,
      protection: protection)
  }

  /// One table for each grouping.
  func breakdowns(_ key: String, _ what: Phrase, _ unit: Unit, protection: Table.Protection = .open) -> [Table] {
    counts.tables { grouping, parts in
      Table(
        grouping.key(key), caption: grouping.caption(what), note: grouping.note, base: base(unit), form: .breakdown,
        protection: grouping.protection(protection, of: unit), stub: grouping.stub,
        columns: [
          Column("count", TableWords.yes, .count), Column("of", TableWords.of(unit), .count),
          Column("share", TableWords.share, .shareWithInterval),
        ],
        rows: parts.map { group, part in
          Row(
            group.name, group.label, [.count(part.hits), .count(part.known), Cell(part.share)],
            cases: part.cases.finish())
        })
    }
  }
}
