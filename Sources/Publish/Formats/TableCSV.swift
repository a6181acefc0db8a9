internal import Analyze

/// A table as CSV (RFC 4180, UTF-8, no byte order mark): one header line, labels in both languages, numbers with a dot.
/// A share takes four columns: its value, its denominator, and its interval; a range takes two, words one a language.
struct TableCSV {
  private let table: Table

  init(_ table: Table) { self.table = table }

  var text: String {
    var lines = [fields.map(\.name)]
    for row in table.rows + (table.total.map { [$0] } ?? []) { lines.append(line(row)) }
    return lines.map(CSVField.line).joined()
  }

  /// Its columns, in order.
  var fields: [DataField] {
    var fields = [
      DataField("key", .string, "What the row is, for machines; the same in every edition."),
      DataField("label_id", .string, "The row's label in Indonesian: \(table.stub.id)."),
      DataField("label_en", .string, "The row's label in English: \(table.stub.en)."),
    ]
    for column in table.columns {
      fields += column.parts.map { part in
        DataField(
          part.isEmpty ? column.key : "\(column.key)_\(part)", column.type(part), column.description(part))
      }
    }
    return fields + [DataField("cases", .integer, "Decisions behind the row; empty where they are not listed.")]
  }

  private func line(_ row: Row) -> [String] {
    var fields = [row.key, row.label.id, row.label.en]
    for (column, cell) in zip(table.columns, row.cells) { fields += column.figures(cell).map(TableCSV.text) }
    return fields + [row.cases.total > 0 ? String(row.cases.total) : ""]
  }

  private static func text(_ figure: Figure) -> String {
    switch figure {
    case .text(let words): words
    case .count(let count): String(count)
    case .share(let value), .number(let value): Fixed(value, places: 6).plain
    case .none: ""
    case .withheld(.small): "<\(SmallCounts.least)"
    case .withheld(.complementary): "withheld"
    }
  }
}

extension Column {
  /// What is added to the column's key for each of the fields that its cells take.
  var parts: [String] {
    switch kind {
    case .text: Language.allCases.map(\.rawValue)
    case .count, .months, .years, .days, .rupiah, .number, .percent: [""]
    case .share, .shareWithInterval: ["", "of", "low", "high"]
    case .monthsRange, .yearsRange, .daysRange, .rupiahRange, .numberRange, .percentRange: ["low", "high"]
    }
  }

  fileprivate func type(_ part: String) -> DataField.Kind {
    switch kind {
    case .text: .string
    case .count: .integer
    default: part == "of" ? .integer : .number
    }
  }

  fileprivate func description(_ part: String) -> String {
    let words =
      switch part {
      case "of": ": what it is a share of"
      case "low": ": low end"
      case "high": ": high end"
      default: ""
      }
    return "\(title.en)\(words)."
  }
}
