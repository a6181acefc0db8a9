/// A figure with its 95 % interval, where it has one.
struct Estimate: Equatable {
  let value: Double
  let interval: Interval?

  init(_ value: Double, _ interval: Interval?) {
    self.value = value
    self.interval = interval
  }

  /// `nil` where the measure has no single value.
  init?(_ measure: Measure, in finding: Finding?) {
    switch measure.value {
    case .count(let count): self.init(Double(count), nil)
    case .share(let share): self.init(share.value, share.interval)
    case .number(let value):
      // The measure holds the median only; the spread that it is the median of closes one of the finding's tables.
      let spread = finding?.tables.compactMap(\.total?.spread).first {
        $0.count == measure.base.count && $0.median == value
      }
      self.init(value, spread?.medianInterval)
    case .text, .range, .none, .withheld: return nil
    }
  }

  /// The interval of the difference between two independent figures, from the interval of each (l1 to u1, l2 to u2):
  ///
  ///     d − √((v2 − l2)² + (u1 − v1)²)   to   d + √((u2 − v2)² + (v1 − l1)²),   d = v2 − v1
  ///
  /// For shares with Wilson's intervals this is method 10 of R. G. Newcombe, Interval estimation for the difference
  /// between independent proportions, Statistics in Medicine 17 (1998), 873-890. For medians with their order-statistic
  /// intervals it is the same recipe, shown to hold in general by G. Y. Zou and A. Donner, Construction of confidence
  /// limits about effect measures, Statistics in Medicine 27 (2008), 1693-1702.
  func difference(from other: Estimate) -> Interval? {
    guard let own = interval, let others = other.interval else { return nil }
    func length(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
    let difference = value - other.value
    return Interval(
      low: difference - length(value - own.low, others.high - other.value),
      high: difference + length(own.high - value, other.value - others.low))
  }
}
