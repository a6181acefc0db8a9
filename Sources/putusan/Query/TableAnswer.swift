internal import Archive
internal import Decisions
internal import Pipeline

/// For the terminal: columns as wide as their content, numbers to the right, long texts cut.
struct TableAnswer: AnswerWriter {
  private struct Cell {
    let text: String
    let isNumber: Bool
  }

  private static let widest = 48
  private let output: DataOutput
  private var columns: [String] = []
  private var rows: [[Cell]] = []

  init(_ output: DataOutput) { self.output = output }

  mutating func begin(_ columns: [String]) { self.columns = columns.map { printable($0) } }

  mutating func add(_ row: [SQLValue]) {
    rows.append(
      row.map { value in
        let text = printable(value.cell.replacing("\n", with: " "))
        let isNumber =
          switch value {
          case .integer, .real: true
          default: false
          }
        return Cell(
          text: text.count > TableAnswer.widest ? text.prefix(TableAnswer.widest - 1) + "…" : text, isNumber: isNumber)
      })
  }

  func finish() throws {
    let widths = columns.indices.map { column in
      max(columns[column].count, rows.map { $0[column].text.count }.max() ?? 0)
    }
    let head = columns.map { Cell(text: $0, isNumber: false) }
    try output.print(line(head, widths))
    try output.print(Array((widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n").utf8))
    for row in rows { try output.print(line(row, widths)) }
  }

  private func line(_ cells: [Cell], _ widths: [Int]) -> [UInt8] {
    var text = zip(cells, widths).map { cell, width in
      let gap = String(repeating: " ", count: width - cell.text.count)
      return cell.isNumber ? gap + cell.text : cell.text + gap
    }.joined(separator: "  ")
    while text.last == " " { text.removeLast() }
    return Array((text + "\n").utf8)
  }
}
