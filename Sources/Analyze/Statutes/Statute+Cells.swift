internal import Decisions

extension Statute {
  /// `nil` where a cell is not what its column holds.
  init?(cells: [String]) {
    guard cells.count == 12, !cells[0].isEmpty, !cells[1].isEmpty else { return nil }
    let read = StatuteCells(cells)
    bounds = Bounds(
      leastPrison: read.months(3), mostPrison: read.months(4), leastFine: read.rupiah(6), mostFine: read.rupiah(7))
    link = read.link(5)
    from = read.day(8)
    until = read.day(9)
    guard read.isSound else { return nil }
    (law, article, paragraph) = (cells[0], cells[1], cells[2].isEmpty ? nil : cells[2])
    thirdOn = Set(cells[10].split(separator: " ").map(String.init))
    basis = cells[11]
  }
}

/// The cells of one line; an empty one is `nil`, one that is not what it should be spoils the line.
private final class StatuteCells {
  private let cells: [String]
  private(set) var isSound = true

  init(_ cells: [String]) { self.cells = cells }

  func months(_ index: Int) -> Months? {
    value(index) { $0 == "life" ? .life : Int($0).map { Months(months: $0) } }
  }
  func rupiah(_ index: Int) -> Int? { value(index) { Int($0) } }
  func link(_ index: Int) -> Statute.Link? { value(index, Statute.Link.init(rawValue:)) }
  func day(_ index: Int) -> CalendarDate? { value(index, CalendarDate.init(iso:)) }

  private func value<Value>(_ index: Int, _ read: (String) -> Value?) -> Value? {
    guard !cells[index].isEmpty else { return nil }
    let value = read(cells[index])
    if value == nil { isSound = false }
    return value
  }
}
