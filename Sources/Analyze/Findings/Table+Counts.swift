extension Table {
  /// A table of counts and shares, whose total is all units, those not stated too.
  static func counts(
    _ key: String, _ caption: Phrase, note: Phrase? = nil, base: Base, stub: Phrase, rows: [Row], total: Int,
    intervals: Bool = true, form: Form = .ranking(column: 1), protection: Protection = .open
  ) -> Table {
    Table(
      key, caption: caption, note: note, base: base, form: form, protection: protection, stub: stub,
      columns: [
        Column("count", TableWords.heading(base.unit), .count),
        Column("share", TableWords.share, intervals ? .shareWithInterval : .share),
      ],
      rows: rows, total: Row("total", TableWords.total, [.count(total), .none]))
  }
}

extension Breakdown {
  /// A table of counts and shares: one row a key in the order given, then what is not stated (the key `nil`), then the
  /// total. Shares are taken of what is stated.
  ///
  /// - Parameters:
  ///   - name: the row's key for machines.
  ///   - intervals: whether shares stand with their 95 % interval.
  func table<Word>(
    _ key: String, _ caption: Phrase, note: Phrase? = nil, unit: Unit, stub: Phrase, keys: [Word],
    name: (Word) -> String, label: (Word) -> Phrase, intervals: Bool = true,
    form: Table.Form = .ranking(column: 1), protection: Table.Protection = .open
  ) -> Table where Key == Word? {
    let missing = units(nil)
    let known = total - missing
    var rows = keys.map { word in
      Row(
        name(word), label(word), [.count(units(word)), Cell(Share(units(word), of: known))], cases: cases(word))
    }
    if missing > 0 {
      rows.append(
        Row("not_stated", TableWords.notStated, [.count(missing), .none], cases: cases(nil), isMissing: true))
    }
    return Table.counts(
      key, caption, note: note, base: Base(unit, count: known, missing: missing), stub: stub, rows: rows, total: total,
      intervals: intervals, form: form, protection: protection)
  }

  /// The keys that occur, without "not stated", greatest count first.
  func rankedWords<Word>(by name: (Word) -> String) -> [Word] where Key == Word? {
    ranked { $0.map(name) ?? "" }.compactMap(\.self)
  }
}
