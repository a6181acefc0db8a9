// Measured values as each language writes them.

extension Language {
  /// Without its unit, which a heading names: `48`, `120 juta`, `75%`.
  public func figure(_ value: Double, _ scale: Scale) -> String {
    switch scale {
    case .rupiah: rupiah(value)
    case .percent: measure(value) + "%"
    case .months, .years, .days, .number: measure(value)
    }
  }

  /// `36–60`, `120–200 juta`, `500.000–1,5 miliar`.
  public func figures(_ range: Interval, _ scale: Scale) -> String {
    let (low, high) = (figure(range.low, scale), figure(range.high, scale))
    // The same word of magnitude, or sign, stands once.
    let word = high.drop { !$0.isLetter && $0 != " " && $0 != "%" }
    guard !word.isEmpty, low.hasSuffix(word), range.low > 0 else { return low + "–" + high }
    return low.dropLast(word.count) + "–" + high
  }

  /// With its unit, for sentences: `48 bulan`, `Rp120 juta`.
  func quantity(_ value: Double, _ scale: Scale) -> String {
    switch scale {
    case .months: months(value)
    case .rupiah: "Rp" + rupiah(value)
    case .number, .percent: figure(value, scale)
    case .years, .days:
      "\(measure(value)) " + (value == 1 && self == .en ? String(scale.unit.en.dropLast()) : scale.unit[self])
    }
  }

  /// Rupiah in words of magnitude, as decisions and newspapers write them: `500.000`, `120 juta`, `1,25 miliar`.
  private func rupiah(_ value: Double) -> String {
    switch value {
    case 1e9...: decimal(value / 1e9, places: 2, trimmed: true) + (self == .id ? " miliar" : " billion")
    case 1e6...: decimal(value / 1e6, places: 1, trimmed: true) + (self == .id ? " juta" : " million")
    default: decimal(value, places: 0)
    }
  }
}
