/// A set of measured values and what describes it: smallest, quartiles, median with its interval, greatest.
///
/// Values are held in hundredths of their unit (months, years), so that every order statistic is exact.
public struct Spread: Sendable, Equatable {
  /// A value, in hundredths, and how often it was observed.
  public struct Observation: Sendable, Hashable {
    /// Of the unit.
    public let hundredths: Int
    /// How often.
    public let count: Int

    /// In the unit.
    public var value: Double { Double(hundredths) / 100 }
  }

  /// By value, each value once.
  public let observations: [Observation]
  /// Of all observations.
  public let count: Int

  /// - Parameter counts: how often each value, in hundredths, was observed. `nil` where there is none.
  init?(_ counts: Multiset<Int>) {
    let observations = counts.counts.sorted { $0.key < $1.key }
      .map { Observation(hundredths: $0.key, count: $0.value) }
    guard !observations.isEmpty else { return nil }
    self.observations = observations
    count = counts.total
  }

  /// The smallest value, in the unit.
  public var minimum: Double { value(rank: 1) }
  /// The greatest value, in the unit.
  public var maximum: Double { value(rank: count) }
  /// A quarter of the values lies below it.
  public var lowerQuartile: Double { quartile(1) }
  /// Half of the values lies below it.
  public var median: Double { quartile(2) }
  /// A quarter of the values lies above it.
  public var upperQuartile: Double { quartile(3) }
  /// The middle half of the values.
  public var quartiles: Interval { Interval(low: lowerQuartile, high: upperQuartile) }
  /// From the smallest to the greatest value.
  public var range: Interval { Interval(low: minimum, high: maximum) }

  /// An interval for the median that covers it with at least 95 %, whatever the distribution: from the d-th smallest to
  /// the d-th greatest value, d from `MedianRank`. `nil` for fewer than six values, where no two of them suffice.
  public var medianInterval: Interval? {
    guard let rank = MedianRank.lower(count: count) else { return nil }
    return Interval(low: value(rank: rank), high: value(rank: count - rank + 1))
  }

  /// The `quarter`-th quartile by linear interpolation between the two nearest ranks: type 7 of Hyndman and Fan, Sample
  /// quantiles in statistical packages, The American Statistician 50 (1996), 361-365; the default of R and NumPy.
  private func quartile(_ quarter: Int) -> Double {
    let position = (count - 1) * quarter  // in quarters of a rank
    let below = hundredths(rank: position / 4 + 1)
    let above = hundredths(rank: min(count, position / 4 + 2))
    let rest = position % 4
    return Double(below * (4 - rest) + above * rest) / 400
  }

  private func value(rank: Int) -> Double { Double(hundredths(rank: rank)) / 100 }

  /// The `rank`-th smallest value, counted from 1.
  private func hundredths(rank: Int) -> Int {
    var passed = 0
    for observation in observations {
      passed += observation.count
      if passed >= rank { return observation.hundredths }
    }
    return observations.last?.hundredths ?? 0
  }
}
