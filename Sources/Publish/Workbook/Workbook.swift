/// What a spreadsheet file holds, before it is written: `XLSXDoor` makes its bytes.
struct Workbook: Sendable, Equatable {
  var title: String
  var subject: String
  var sheets: [Sheet]

  struct Sheet: Sendable, Equatable {
    /// At most 31 characters, none of `[]:*?/\`.
    var name: String
    /// Of the columns from the left, in characters; those beyond are as wide as the program makes them.
    var widths: [Double]
    /// Rows and columns that stay in sight.
    var frozen: (rows: Int, columns: Int)
    var rows: [[Entry]]

    static func == (left: Sheet, right: Sheet) -> Bool {
      left.name == right.name && left.widths == right.widths && left.frozen == right.frozen && left.rows == right.rows
    }
  }

  enum Entry: Sendable, Equatable {
    case blank
    /// Never a formula, whatever it begins with.
    case text(String, Style = .plain)
    case number(Double, Style = .integer)
  }

  enum Style: Int, Sendable, CaseIterable {
    case plain, title, heading, figureHeading, caption
    /// Text that may take several lines.
    case prose
    /// What stands in the place of a figure.
    case mark
    case integer, decimal, percent
    case totalLabel, totalInteger, totalDecimal, totalPercent

    /// The same for the last row of a table.
    var total: Style {
      switch self {
      case .plain: .totalLabel
      case .integer: .totalInteger
      case .decimal: .totalDecimal
      case .percent: .totalPercent
      default: self
      }
    }
  }
}
