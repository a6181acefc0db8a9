import Testing

@testable import Analyze

@Suite("Statistics against SciPy")
struct StatisticsTests {
  @Test("Wilson's interval", arguments: Expected.wilson.indices)
  func wilson(_ index: Int) throws {
    let expected = Expected.wilson[index]
    let interval = try #require(Share(expected.count, of: expected.total)).interval
    #expect(abs(interval.low - expected.low) < 1e-12)
    #expect(abs(interval.high - expected.high) < 1e-12)
  }

  @Test("ranks of the median's interval", arguments: Expected.medianRank.indices)
  func medianRank(_ index: Int) {
    let expected = Expected.medianRank[index]
    #expect((MedianRank.lower(count: expected.count) ?? 0) == expected.rank)
  }

  @Test("quartiles", arguments: Expected.quartiles.indices)
  func quartiles(_ index: Int) throws {
    let expected = Expected.quartiles[index]
    let spread = try #require(Spread(Multiset(expected.values.map { $0 * 100 })))
    #expect(spread.lowerQuartile == expected.lower)
    #expect(spread.median == expected.median)
    #expect(spread.upperQuartile == expected.upper)
    #expect(spread.minimum == Double(expected.values.min() ?? 0))
    #expect(spread.maximum == Double(expected.values.max() ?? 0))
  }

  @Test("the median's interval ends on observed values")
  func medianInterval() throws {
    let spread = try #require(Spread(Multiset((1...10).map { $0 * 100 })))
    // Ranks 2 and 9 of ten.
    #expect(spread.medianInterval == Interval(low: 2, high: 9))
    #expect(try #require(Spread(Multiset([100, 200, 300, 400, 500]))).medianInterval == nil)
  }

  @Test("no share of nothing, nor more than the whole")
  func impossibleShares() {
    #expect(Share(0, of: 0) == nil)
    #expect(Share(3, of: 2) == nil)
    #expect(Share(-1, of: 2) == nil)
    #expect(Spread(Multiset<Int>()) == nil)
  }
}
