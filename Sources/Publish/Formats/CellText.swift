internal import Analyze

extension Language {
  /// A cell of a column of this kind as a reader sees it; a share without its interval.
  func text(_ cell: Cell, _ kind: Column.Kind) -> String {
    let scale = Scale(kind) ?? .number
    return switch cell {
    case .text(let phrase): phrase[self]
    case .count(let count): integer(count)
    case .share(let share): percent(share)
    case .number(let value): figure(value, scale)
    case .range(let range): figures(range, scale)
    case .none: "–"
    case .withheld(.small): "<\(SmallCounts.least)"
    case .withheld(.complementary): "*"
    }
  }

  /// The interval of a share.
  func interval(_ cell: Cell) -> String {
    switch cell {
    case .share(let share): percentRange(share.interval)
    case .withheld: text(cell, .shareWithInterval)
    default: "–"
    }
  }

  /// `n = 512 terdakwa; 12 tidak disebut`.
  func text(_ base: Base) -> String {
    let count = "n = \(counted(base.count, base.unit))"
    guard base.missing > 0 else { return count }
    return "\(count); \(Wording.missing(base.missing)[self])"
  }
}
