/// A length of time as the codebook counts it: months, days as thirtieths, to two decimals; life is 9999.
///
/// Kept in hundredths, so that sums and comparisons are exact.
public struct Months: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Hundredths of a month.
  public let hundredths: Int

  /// For life: 9999 months.
  public static let life = Months(hundredths: 999_900)

  public init(hundredths: Int) { self.hundredths = hundredths }

  /// Twelve months a year, thirty days a month.
  public init(years: Int = 0, months: Int = 0, days: Int = 0) {
    // A day is a thirtieth; half of a hundredth rounds up.
    hundredths = (years * 12 + months) * 100 + (days * 100 + 15) / 30
  }

  /// Beyond a million years nothing is counted any more; no number is none.
  public init(_ value: Double) {
    let bounded = max(-Months.most, min(Months.most, value))
    hundredths = bounded.isNaN ? 0 : Int((bounded * 100).rounded())
  }

  fileprivate static let most = 12_000_000.0

  /// In months: `1.33`.
  public var value: Double { Double(hundredths) / 100 }

  /// `42`, `0.1`, `1.33`.
  public var description: String {
    let whole = hundredths / 100
    let rest = hundredths % 100
    if rest == 0 { return String(whole) }
    if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
    return rest < 10 ? "\(whole).0\(rest)" : "\(whole).\(rest)"
  }

  public static func < (left: Months, right: Months) -> Bool { left.hundredths < right.hundredths }
}

extension Months: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let value = try container.decode(Double.self)
    guard (0...Months.most).contains(value) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "months below zero, or more than a million years")
    }
    self.init(value)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
