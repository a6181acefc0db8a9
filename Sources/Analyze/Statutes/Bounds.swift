internal import Decisions

/// The least and the most that may be imposed; `nil` where the law sets no bound, or none that the table knows.
struct Bounds: Sendable, Hashable, Codable {
  /// In months, with `Months.life`.
  var leastPrison: Months?
  var mostPrison: Months?
  /// In whole rupiah.
  var leastFine: Int?
  var mostFine: Int?

  /// With a third more at both ends: 36 to 180 months become 48 to 240. Life stays life.
  var withThird: Bounds {
    func third(_ months: Months?) -> Months? {
      months.map { $0 == .life ? $0 : Months(hundredths: $0.hundredths * 4 / 3) }
    }
    return Bounds(
      leastPrison: third(leastPrison), mostPrison: third(mostPrison), leastFine: leastFine.map { $0 * 4 / 3 },
      mostFine: mostFine.map { $0 * 4 / 3 })
  }

  /// The bounds within which both lie.
  func widened(by other: Bounds) -> Bounds {
    func both<Value>(_ left: Value?, _ right: Value?, _ choose: (Value, Value) -> Value) -> Value? {
      guard let left, let right else { return nil }
      return choose(left, right)
    }
    return Bounds(
      leastPrison: both(leastPrison, other.leastPrison, min), mostPrison: both(mostPrison, other.mostPrison, max),
      leastFine: both(leastFine, other.leastFine, min), mostFine: both(mostFine, other.mostFine, max))
  }
}
