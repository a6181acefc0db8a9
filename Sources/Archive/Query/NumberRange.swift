/// A range of numbers as it is asked for: `36`, `>=36`, `<12`, `2019..2021`, `36..`, `..60`.
struct NumberRange: Sendable, Equatable {
  enum Bound: Sendable, Equatable {
    case closed(Double)
    case open(Double)
  }

  var lower: Bound?
  var upper: Bound?

  /// - Returns: `nil` for anything else.
  init?(_ text: String) {
    let text = text.filter { $0 != " " }
    if let dots = text.firstRange(of: "..") {
      let (low, high) = (text[..<dots.lowerBound], text[dots.upperBound...])
      guard !(low.isEmpty && high.isEmpty) else { return nil }
      if !low.isEmpty {
        guard let number = NumberRange.number(low) else { return nil }
        lower = .closed(number)
      }
      if !high.isEmpty {
        guard let number = NumberRange.number(high) else { return nil }
        upper = .closed(number)
      }
      return
    }
    for (sign, length) in [(">=", 2), ("<=", 2), (">", 1), ("<", 1), ("=", 1), ("", 0)] where text.hasPrefix(sign) {
      guard let number = NumberRange.number(text.dropFirst(length)) else { return nil }
      switch sign {
      case ">=": lower = .closed(number)
      case "<=": upper = .closed(number)
      case ">": lower = .open(number)
      case "<": upper = .open(number)
      default: (lower, upper) = (.closed(number), .closed(number))
      }
      return
    }
    return nil
  }

  /// Life is 9999 months.
  private static func number(_ text: Substring) -> Double? {
    if text.lowercased() == "life" { return 9999 }
    guard let first = text.utf8.first, (0x30...0x39).contains(first),
      text.utf8.allSatisfy({ $0 == 0x2E || (0x30...0x39).contains($0) })
    else { return nil }
    return Double(text)
  }

  func condition(on column: String) -> SQLCondition {
    var parts: [SQLCondition] = []
    switch lower {
    case .closed(let number): parts.append(SQLCondition("\(column) >= ?", [.real(number)]))
    case .open(let number): parts.append(SQLCondition("\(column) > ?", [.real(number)]))
    case nil: break
    }
    switch upper {
    case .closed(let number): parts.append(SQLCondition("\(column) <= ?", [.real(number)]))
    case .open(let number): parts.append(SQLCondition("\(column) < ?", [.real(number)]))
    case nil: break
    }
    return SQLCondition.all(parts)
  }
}
