// Numbers as each language writes them: 1.234,5 in Indonesian, 1,234.5 in English. Our own few lines instead of a
// locale library, so that the same figures give the same bytes on every machine.

extension Language {
  /// `1.234` or `1,234`.
  public func integer(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += self == .id ? "." : "," }
      text.append(digit)
    }
    return text
  }

  /// Rounded to `places` decimals, halves away from zero; `trimmed` drops zeros that say nothing.
  public func decimal(_ value: Double, places: Int, trimmed: Bool = false) -> String {
    let (whole, fraction) = Fixed(value, places: places).parts(trimmed: trimmed)
    let sign = value < 0 && (whole != 0 || fraction.contains { $0 != "0" }) ? "−" : ""
    return sign + integer(whole) + (fraction.isEmpty ? "" : (self == .id ? "," : ".") + fraction)
  }

  /// `41,2%` for 0.412.
  public func percent(_ share: Double) -> String { decimal(share * 100, places: 1) + "%" }

  /// A share in per cent that never claims "all" or "none" by rounding: 1 of 5,000 is `<0.1%`, 4,999 are `>99.9%`.
  public func percent(_ share: Share) -> String {
    if share.count > 0, share.value < 0.0005 { return "<" + percent(0.001) }
    if share.count < share.total, share.value >= 0.9995 { return ">" + percent(0.999) }
    return percent(share.value)
  }

  /// `37,3–45,1%`.
  public func percentRange(_ interval: Interval) -> String {
    decimal(interval.low * 100, places: 1) + "–" + percent(interval.high)
  }

  /// `48` or `41,5`: at most one decimal, none where it is zero.
  public func measure(_ value: Double) -> String { decimal(value, places: 1, trimmed: true) }
}

/// A number with a fixed count of decimals, made with integers only.
public struct Fixed: Sendable {
  private let scaled: Int
  private let places: Int
  /// Ten to the `places`.
  private let scale: Int

  /// - Parameters:
  ///   - value: its magnitude times ten to the `places` must fit an `Int`; counts, shares and months do.
  ///   - places: digits behind the point.
  public init(_ value: Double, places: Int) {
    scale = (0..<places).reduce(1) { power, _ in power * 10 }
    // Values beyond the range do not occur, but a wrong figure from hostile input must not stop the program.
    scaled = Int(exactly: (value * Double(scale)).rounded()) ?? 0
    self.places = places
  }

  /// The magnitude's whole part and its decimals.
  func parts(trimmed: Bool) -> (whole: Int, fraction: String) {
    let magnitude = Int(clamping: scaled.magnitude)
    guard places > 0 else { return (magnitude, "") }
    let digits = String(magnitude % scale)
    var fraction = String(repeating: "0", count: places - digits.count) + digits
    while trimmed, fraction.last == "0" { fraction.removeLast() }
    return (magnitude / scale, fraction)
  }

  /// For machines: a dot, no thousands, no trailing zeros.
  public var plain: String {
    let (whole, fraction) = parts(trimmed: true)
    return (scaled < 0 ? "-" : "") + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
