internal import Analyze
internal import Publish
internal import Synchronization

extension Store {
  /// Fewer decisions than these are not set against others in the public profile: the figures of a few would tell of single
  /// people what the public edition withholds.
  static let leastCompared = 11

  func compare(_ sides: Sides) throws -> Comparison {
    guard let (a, b) = try comparing.withLockIfAvailable({ _ in (try report(sides.a), try report(sides.b)) }) else {
      throw Misasked("another comparison is being counted; ask again when it is done", status: 503)
    }
    if options.profile == .public {
      for report in [a, b] where (1..<Store.leastCompared).contains(report.corpus.decisions) {
        throw Misasked(
          "a selection has fewer than \(Store.leastCompared) decisions; the public profile does not compare so few")
      }
    }
    return Comparison(edition(a), edition(b))
  }
}
