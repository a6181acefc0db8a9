/// Units counted by two keys at once, with the decisions behind each row.
struct CrossCount<Line: Hashable & Sendable & Codable, Column: Hashable & Sendable & Codable>: Mergeable {
  private struct Crossing: Hashable, Sendable, Codable {
    let line: Line
    let column: Column
  }

  private var cells = Multiset<Crossing>()
  private(set) var lines = Breakdown<Line>()

  mutating func add(_ units: some Sequence<(Line, Column)>, in reference: CaseReference) {
    for (line, column) in units { cells.add(Crossing(line: line, column: column)) }
    lines.add(units.map(\.0), in: reference)
  }

  mutating func merge(_ other: CrossCount) {
    cells.merge(other.cells)
    lines.merge(other.lines)
  }

  func units(_ line: Line, _ column: Column) -> Int { cells.count(of: Crossing(line: line, column: column)) }

  var total: Int { lines.total }

  /// One row with its counts in the order of the columns; `nil` where there are none.
  func row(_ line: Line, _ key: String, _ label: Phrase, columns: [Column]) -> Row? {
    guard lines.units(line) > 0 else { return nil }
    return Row(key, label, columns.map { .count(units(line, $0)) }, cases: lines.cases(line))
  }
}
