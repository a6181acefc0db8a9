/// Rows as a spreadsheet of one sheet: the columns' names in a line that stays in sight.
public enum RowsWorkbook {
  /// What a cell of the sheet holds.
  public enum Value: Sendable, Equatable {
    /// Nothing.
    case blank
    /// Text, never a formula.
    case text(String)
    /// A number, shown as the spreadsheet likes.
    case number(Double)
  }

  /// - Parameters:
  ///   - title: of the file.
  ///   - sheet: at most 31 characters, none of `[]:*?/\`.
  ///   - columns: their names, in order.
  ///   - rows: of as many values.
  public static func bytes(
    title: String, sheet: String, columns: [String], rows: [[Value]]
  ) throws(PublishError) -> [UInt8] {
    let head: [Workbook.Entry] = columns.map { .text($0, .heading) }
    let lines: [[Workbook.Entry]] = rows.map { row in
      row.map { cell in
        switch cell {
        case .blank: .blank
        case .text(let text): .text(text)
        case .number(let number): .number(number, .plain)
        }
      }
    }
    let workbook = Workbook(
      title: title, subject: "",
      sheets: [
        Workbook.Sheet(
          name: sheet, widths: columns.map { Double(max(12, $0.count + 2)) }, frozen: (1, 0), rows: [head] + lines)
      ])
    return try XLSXDoor.bytes(workbook)
  }
}
