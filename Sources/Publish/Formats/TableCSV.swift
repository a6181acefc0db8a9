internal import Analyze

/// A table as CSV (RFC 4180, UTF-8, no byte order mark): one header line, labels in both languages, numbers with a dot.
/// A share takes four columns: its value, its denominator, and its interval; a range takes two, words one a language.
struct TableCSV {
  private let table: Table

  init(_ table: Table) { self.table = table }

  var text: String {
    var lines = [header]
    for row in table.rows + (table.total.map { [$0] } ?? []) { lines.append(line(row)) }
    return lines.map(CSVField.line).joined()
  }

  private var header: [String] {
    var names = ["key", "label_id", "label_en"]
    for column in table.columns {
      names += column.parts.map { $0.isEmpty ? column.key : "\(column.key)_\($0)" }
    }
    return names + ["cases"]
  }

  private func line(_ row: Row) -> [String] {
    var fields = [row.key, row.label.id, row.label.en]
    for (column, cell) in zip(table.columns, row.cells) {
      let parts = column.parts
      let values = TableCSV.values(cell)
      // A cell without a figure is empty; one that is withheld says so in its first field.
      fields += values.count == parts.count ? values : values.prefix(1) + parts.dropFirst().map { _ in "" }
    }
    return fields + [row.cases.total > 0 ? String(row.cases.total) : ""]
  }

  private static func values(_ cell: Cell) -> [String] {
    func number(_ value: Double) -> String { Fixed(value, places: 6).plain }
    return switch cell {
    case .text(let phrase): [phrase.id, phrase.en]
    case .count(let count): [String(count)]
    case .share(let share):
      [number(share.value), String(share.total), number(share.interval.low), number(share.interval.high)]
    case .number(let value): [number(value)]
    case .range(let range): [number(range.low), number(range.high)]
    case .none: [""]
    case .withheld(.small): ["<\(SmallCounts.least)"]
    case .withheld(.complementary): ["withheld"]
    }
  }
}

extension Column {
  /// What is added to the column's key for each of the fields that its cells take.
  fileprivate var parts: [String] {
    switch kind {
    case .text: Language.allCases.map(\.rawValue)
    case .count, .months, .years, .days, .rupiah, .number, .percent: [""]
    case .share, .shareWithInterval: ["", "of", "low", "high"]
    case .monthsRange, .yearsRange, .daysRange, .rupiahRange, .numberRange, .percentRange: ["low", "high"]
    }
  }
}
