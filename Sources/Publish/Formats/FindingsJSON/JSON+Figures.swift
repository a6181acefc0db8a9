internal import Analyze

// What all JSON documents write alike.

extension JSON {
  /// To six decimals.
  init(_ value: Double) { self = .decimal(Fixed(value, places: 6).plain) }

  init(_ phrase: Phrase) { self = .object([("id", .string(phrase.id)), ("en", .string(phrase.en))]) }

  init(_ base: Base) {
    self = .object([
      ("unit", .string(base.unit.rawValue)), ("count", .integer(base.count)), ("missing", .integer(base.missing)),
    ])
  }

  init(_ cell: Cell) {
    self =
      switch cell {
      case .text(let phrase): JSON(phrase)
      case .count(let count): .integer(count)
      case .share(let share):
        .object([
          ("count", .integer(share.count)), ("of", .integer(share.total)), ("share", JSON(share.value)),
          ("low", JSON(share.interval.low)), ("high", JSON(share.interval.high)),
        ])
      case .number(let value): JSON(value)
      case .range(let range): .array([JSON(range.low), JSON(range.high)])
      case .none: .null
      case .withheld(let reason): .object([("withheld", .string(reason.rawValue))])
      }
  }
}
