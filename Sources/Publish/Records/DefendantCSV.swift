public import Decisions

/// Records as a flat table: one row for each defendant, the decision's fields repeated in each; a decision in which no
/// defendant was found has one row. Lists are joined by `; `. RFC 4180, UTF-8, no byte order mark.
///
/// Evidence has no place in a flat table; it is in the JSON lines.
public enum DefendantCSV {
  /// The names of the columns, in order.
  public static let columns: [String] = Column.all.map(\.name)

  /// The header line.
  public static var header: [UInt8] { Array(CSVField.line(columns).utf8) }

  /// The lines of one record.
  public static func rows(_ record: CaseRecord) -> [UInt8] {
    let indices: [Int?] = record.defendants.isEmpty ? [nil] : record.defendants.indices.map { $0 }
    var bytes: [UInt8] = []
    for index in indices {
      bytes += CSVField.line(Column.all.map { $0.cell(record, index) ?? "" }).utf8
    }
    return bytes
  }

  struct Column: Sendable {
    let name: String
    let meaning: String
    let cell: @Sendable (CaseRecord, Int?) -> String?

    static let all: [Column] = {
      var columns = CodebookField.all.map { field in
        Column(name: field.column, meaning: field.meaning) { field.cell($0, defendant: $1) }
      }
      // Which of how many: right before the first field of the defendant.
      let first = CodebookField.all.firstIndex { $0.isOfDefendant } ?? columns.endIndex
      columns.insert(contentsOf: [count, number], at: first)
      return columns
    }()

    static let count = Column(name: "defendants_count", meaning: "Defendants in the decision.") { record, _ in
      String(record.defendants.count)
    }
    static let number = Column(
      name: "defendant_number", meaning: "This defendant's place in the decision, from 1; empty where none was found."
    ) { _, index in index.map { String($0 + 1) } }
  }
}
