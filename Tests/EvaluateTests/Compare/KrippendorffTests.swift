import Testing

@testable import Evaluate

/// The first four are the worked examples of K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011);
/// their digits beyond the paper's three, and all of the rest, come from the Python package `krippendorff` 0.9.0:
/// `krippendorff.alpha(reliability_data=[[...], [...]], level_of_measurement="interval")`, NaN for missing.
struct KrippendorffTests {
  static let four: [[Double?]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ]

  @Test("two observers, binary data: 0.095")
  func binary() throws {
    let alpha = try #require(Krippendorff.nominal(units(words: "0100000010", "1110010000")))
    #expect(abs(alpha - 0.09523809523809534) < 1e-12)
  }

  @Test("two observers, nominal data: 0.692")
  func nominal() throws {
    let alpha = try #require(Krippendorff.nominal(units(words: "aabbdcccedda", "babbbccceddd")))
    #expect(abs(alpha - 0.6919642857142858) < 1e-12)
  }

  @Test("four observers with missing values, nominal: 0.743")
  func fourNominal() throws {
    let alpha = try #require(Krippendorff.nominal(units(KrippendorffTests.four).map { $0.map { String($0) } }))
    #expect(abs(alpha - 0.743421052631579) < 1e-12)
  }

  @Test("four observers with missing values, interval: 0.849")
  func fourInterval() throws {
    let alpha = try #require(Krippendorff.interval(units(KrippendorffTests.four)))
    #expect(abs(alpha - 0.8491071428571428) < 1e-12)
  }

  @Test("months with decimals, life and a missing value")
  func months() throws {
    let alpha = try #require(
      Krippendorff.interval(units([[36, 60, 0.1, 120, 9999, nil, 42.5], [36, 66, 0.1, 96, 9999, 12, 42.5]])))
    #expect(abs(alpha - 0.9999965997220263) < 1e-12)
  }

  @Test("sums of money; agreement below chance")
  func money() throws {
    let alpha = try #require(
      Krippendorff.interval(units([[150e6, 200e6, 600e6, nil, 120e6], [150e6, 200e6, 60e6, 1e6, 120e6]])))
    #expect(abs(alpha - -0.292553191489362) < 1e-12)
  }

  @Test("not defined without pairs and where all values are the same")
  func undefined() {
    #expect(Krippendorff.nominal([]) == nil)
    #expect(Krippendorff.nominal([["a"], ["b"]]) == nil)
    #expect(Krippendorff.nominal([["a", "a"], ["a", "a"]]) == nil)
    #expect(Krippendorff.interval([]) == nil)
    #expect(Krippendorff.interval([[0.1, 0.1], [0.1, 0.1], [0.1, 0.1]]) == nil)
  }

  @Test("perfect agreement is 1")
  func perfect() {
    #expect(Krippendorff.nominal([["a", "a"], ["b", "b"]]) == 1)
    #expect(Krippendorff.interval([[1, 1], [2, 2]]) == 1)
  }

  private func units(words rows: String...) -> [[String]] {
    zip(rows[0], rows[1]).map { [String($0), String($1)] }
  }

  private func units(_ rows: [[Double?]]) -> [[Double]] {
    rows[0].indices.map { column in rows.compactMap { $0[column] } }
  }
}
