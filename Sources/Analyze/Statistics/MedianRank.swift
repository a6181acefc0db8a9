/// The ranks between which a median lies with at least 95 %.
enum MedianRank {
  /// The greatest d with P(X < d) ≤ 0.025, where X is binomial with `count` trials and probability one half: the
  /// number of values below the true median. `nil` where there is none, that is for fewer than six values.
  /// Source: H. A. David and H. N. Nagaraja, Order Statistics, 3rd edition (2003), section 7.1.
  ///
  /// The binomial weights are taken relative to the middle one, so nothing underflows for millions of values and only
  /// basic arithmetic is used, which gives the same result on every machine. By symmetry the left half is enough.
  static func lower(count: Int) -> Int? {
    guard count > 0 else { return nil }
    let middle = count / 2
    var weights = [1.0]  // of middle, middle - 1, ...
    var k = middle
    while k > 0, let last = weights.last, last > 1e-20 {
      weights.append(last * Double(k) / Double(count - k + 1))
      k -= 1
    }
    // Added from the smallest up, so that small weights are not lost.
    let left = weights.reversed().reduce(0, +)
    let total = count % 2 == 0 ? 2 * left - 1 : 2 * left
    var below = 0.0
    for (index, weight) in weights.enumerated().reversed() {
      below += weight
      if below / total > 0.025 { return middle - index > 0 ? middle - index : nil }
    }
    return nil
  }
}
