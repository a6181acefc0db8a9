internal import Archive
internal import ArgumentParser
internal import Pipeline

/// In which form an answer is written.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json, jsonl

  func writer(_ output: DataOutput) -> any AnswerWriter {
    switch self {
    case .table: TableAnswer(output)
    case .csv: CSVAnswer(output)
    case .json: JSONAnswer(output, isOneDocument: true)
    case .jsonl: JSONAnswer(output, isOneDocument: false)
    }
  }
}

/// Writes rows as they come.
protocol AnswerWriter {
  mutating func begin(_ columns: [String]) throws
  mutating func add(_ row: [SQLValue]) throws
  mutating func finish() throws
}
