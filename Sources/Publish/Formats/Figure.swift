internal import Analyze

/// One value of a cell: a share has four (the share, its whole, the ends of its interval), a range two, words one a
/// language, others one.
enum Figure: Sendable, Equatable {
  /// In one language.
  case text(String)
  case count(Int)
  /// From 0 to 1.
  case share(Double)
  case number(Double)
  case none
  case withheld(Cell.Withheld)
}

extension Column {
  /// As many figures as the column has `parts`. A cell without a figure is `none` in all; one that is withheld says so
  /// in the first.
  func figures(_ cell: Cell) -> [Figure] {
    let figures: [Figure] =
      switch cell {
      case .text(let phrase): Language.allCases.map { .text(phrase[$0]) }
      case .count(let count): [.count(count)]
      case .share(let share):
        [.share(share.value), .count(share.total), .share(share.interval.low), .share(share.interval.high)]
      case .number(let value): [.number(value)]
      case .range(let range): [.number(range.low), .number(range.high)]
      case .none: [.none]
      case .withheld(let reason): [.withheld(reason)]
      }
    return figures.count == parts.count
      ? figures : figures.prefix(1) + parts.dropFirst().map { _ in Figure.none }
  }
}
