internal import Archive
internal import Pipeline
internal import Publish

/// RFC 4180, UTF-8. No cell is taken for a formula.
struct CSVAnswer: AnswerWriter {
  private let output: DataOutput

  init(_ output: DataOutput) { self.output = output }

  func begin(_ columns: [String]) throws { try output.print(Array(CSVField.line(columns).utf8)) }
  func add(_ row: [SQLValue]) throws { try output.print(Array(CSVField.line(row.map(\.cell)).utf8)) }
  func finish() {}
}
