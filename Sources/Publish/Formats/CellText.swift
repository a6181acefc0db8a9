internal import Analyze

extension Language {
  /// A cell as a reader sees it; a share without its interval.
  func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let phrase): phrase[self]
    case .count(let count): integer(count)
    case .share(let share): percent(share)
    case .number(let value): measure(value)
    case .range(let range): measureRange(range)
    case .none: "–"
    case .withheld(.small): "<\(SmallCounts.least)"
    case .withheld(.complementary): "*"
    }
  }

  /// The interval of a share.
  func interval(_ cell: Cell) -> String {
    switch cell {
    case .share(let share): percentRange(share.interval)
    case .withheld: text(cell)
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
