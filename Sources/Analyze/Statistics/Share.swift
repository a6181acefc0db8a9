/// A range of values, both ends in it.
public struct Interval: Sendable, Hashable {
  /// The smallest value.
  public let low: Double
  /// The greatest value.
  public let high: Double

  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }
}

/// A part of a whole, kept as the two counts; `total` is greater than zero.
public struct Share: Sendable, Hashable {
  /// The part: 0 to `total`.
  public let count: Int
  /// The whole.
  public let total: Int

  /// `nil` where there is nothing to take a share of, or the part exceeds the whole.
  public init?(_ count: Int, of total: Int) {
    guard total > 0, (0...total).contains(count) else { return nil }
    self.count = count
    self.total = total
  }

  /// From 0 to 1.
  public var value: Double { Double(count) / Double(total) }

  /// Wilson's score interval at 95 %, from 0 to 1:
  ///
  ///     centre = (p + z²/2n) / (1 + z²/n)
  ///     half   = z / (1 + z²/n) · √(p(1−p)/n + z²/4n²)
  ///
  /// with p the share, n the total and z the 0.975 quantile of the normal distribution. Unlike the textbook interval it
  /// stays within 0 and 1 and holds its level for small n and for shares near 0 or 1, of which there are many here.
  /// Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927),
  /// 209-212; recommended by Brown, Cai and DasGupta, Statistical Science 16 (2001), 101-133.
  public var interval: Interval {
    let z = 1.959963984540054
    let n = Double(total)
    let p = value
    let scale = 1 + z * z / n
    let centre = (p + z * z / (2 * n)) / scale
    let half = z / scale * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    // At the ends the formula gives exactly 0 and 1, but for rounding.
    return Interval(low: count == 0 ? 0 : max(0, centre - half), high: count == total ? 1 : min(1, centre + half))
  }
}
