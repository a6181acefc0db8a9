/// A word of a closed vocabulary, as tables name it.
protocol Category: Hashable, Sendable, Codable {
  /// For machines.
  var key: String { get }
  var label: Phrase { get }
}

extension Category where Self: RawRepresentable, RawValue == String {
  var key: String { rawValue }
}

/// Units sorted into categories. A unit may stand in several, or in none that is known.
struct CategoryCount<Word: Category>: Countable {
  private(set) var words = Multiset<Word>()
  /// Units with at least one category.
  private(set) var known = 0
  private(set) var missing = 0
  /// The decisions of the known units.
  private(set) var cases = CaseCollector()

  /// - Parameter value: each category once; empty where none is stated.
  mutating func count(_ value: [Word], in reference: CaseReference) {
    guard !value.isEmpty else { return missing += 1 }
    known += 1
    for word in value { words.add(word) }
    cases.add(reference)
  }

  mutating func merge(_ other: CategoryCount) {
    words.merge(other.words)
    known += other.known
    missing += other.missing
    cases.merge(other.cases)
  }
}

/// Units by category: in all, and by group.
struct Categories<Word: Category>: Mergeable {
  private var counts = Grouped<CategoryCount<Word>>()
  private var words = Breakdown<Word?>()

  mutating func add(_ units: [(value: [Word], groups: [Group])], in reference: CaseReference) {
    counts.add(units, in: reference)
    words.add(units.flatMap { $0.value.isEmpty ? [nil] : $0.value.map(Optional.some) }, in: reference)
  }

  /// The categories of the decision itself.
  mutating func add(_ value: [Word], _ entry: CaseEntry) { add(entry.unit(value), in: entry.reference) }

  mutating func merge(_ other: Categories) {
    counts.merge(other.counts)
    words.merge(other.words)
  }

  func base(_ unit: Unit) -> Base { Base(unit, count: counts.all.known, missing: counts.all.missing) }
  func units(_ word: Word) -> Int { words.units(word) }
  func share(_ word: Word) -> Share? { Share(units(word), of: counts.all.known) }

  func measure(_ key: String, _ label: Phrase, _ word: Word, _ unit: Unit) -> Measure {
    Measure(key, label, Cell(share(word)), .shareWithInterval, of: base(unit))
  }

  /// The categories that occur, most frequent first.
  var ranked: [Word] { words.rankedWords(by: \.key) }

  /// Counts and shares of the units whose category is stated.
  ///
  /// - Parameter keys: the rows in their order; those that occur, unless told.
  func table(
    _ key: String, _ caption: Phrase, _ unit: Unit, stub: Phrase, keys: [Word]? = nil, note: Phrase? = nil,
    protection: Table.Protection = .open
  ) -> Table {
    var rows = (keys ?? ranked).map { word in
      Row(word.key, word.label, [.count(units(word)), Cell(share(word))], cases: words.cases(word))
    }
    let base = base(unit)
    if base.missing > 0 {
      rows.append(
        Row(
          "not_stated", TableWords.notStated, [.count(base.missing), .none], cases: words.cases(nil), isMissing: true))
    }
    return Table.counts(
      key, caption, note: note, base: base, stub: stub, rows: rows, total: base.count + base.missing,
      protection: protection)
  }

  /// One table for each grouping: the most frequent categories as columns, and all units of the group beside them.
  func breakdowns(
    _ key: String, _ what: Phrase, _ unit: Unit, most: Int = 8, without: Grouping? = nil,
    protection: Table.Protection = .open
  ) -> [Table] {
    let shown = ranked.prefix(most)
    return counts.tables(without: without) { grouping, parts in
      Table(
        grouping.key(key), caption: grouping.caption(what), note: grouping.note, base: base(unit), form: .breakdown,
        protection: grouping.protection(protection, of: unit), stub: grouping.stub,
        columns: shown.map { Column($0.key, $0.label, .count) } + [Column("of", TableWords.of(unit), .count)],
        rows: parts.map { group, part in
          Row(
            group.name, group.label, shown.map { .count(part.words.count(of: $0)) } + [.count(part.known)],
            cases: part.cases.finish())
        })
    }
  }
}
