/// Krippendorff's alpha: agreement corrected for chance. 1 is perfect, 0 what chance would give, below 0 worse.
///
/// alpha = 1 - Do / De with n the number of pairable values, m the number of values in a unit:
/// Do = 1/n · Σ over units of Σ over ordered pairs in the unit of δ² / (m - 1),
/// De = 1/(n (n - 1)) · Σ over ordered pairs of all values of δ²;
/// δ² is 0 or 1 (nominal), or the square of the difference (interval).
/// Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011),
/// https://repository.upenn.edu/asc_papers/43; the same author's "Content Analysis" (2013), chapter 12.
///
/// A unit is the list of values that the coders gave to one thing, without the missing ones. Units with fewer than two
/// values do not count. `nil` where nothing can be paired, or all values are the same: then chance explains everything.
enum Krippendorff {
  static func nominal(_ units: [[String]]) -> Double? {
    let units = units.filter { $0.count > 1 }
    let values = counts(units.joined())
    guard values.count > 1 else { return nil }
    let total = units.reduce(0) { $0 + $1.count }
    // Ordered pairs of unequal values in a multiset: n² - Σ n_c².
    func unequal(_ counts: [String: Int], _ size: Int) -> Double {
      Double(size * size - counts.values.reduce(0) { $0 + $1 * $1 })
    }
    let observed = units.reduce(0.0) { $0 + unequal(counts($1), $1.count) / Double($1.count - 1) }
    return 1 - observed * Double(total - 1) / unequal(values, total)
  }

  static func interval(_ units: [[Double]]) -> Double? {
    let units = units.filter { $0.count > 1 }
    let values = Array(units.joined())
    guard Set(values).count > 1 else { return nil }
    // Ordered pairs: Σ (x - y)² = 2 n Σ (x - mean)², without the loss of digits of Σ x² - n mean².
    func spread(_ values: [Double]) -> Double {
      let mean = values.reduce(0, +) / Double(values.count)
      return 2 * Double(values.count) * values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
    let observed = units.reduce(0.0) { $0 + spread($1) / Double($1.count - 1) }
    return 1 - observed * Double(values.count - 1) / spread(values)
  }

  private static func counts(_ values: some Sequence<String>) -> [String: Int] {
    values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
