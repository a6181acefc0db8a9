internal import Decisions

/// How the author of one decision writes sums and terms.
struct FigureStyle: Sendable {
  /// `Rp` and what follows it, what stands behind the sum.
  private let prefix: String
  private let suffix: String
  private let joinsTerms: Bool
  /// A slip in a number word, which does not change what is meant: `emapt` for `empat`.
  private let slips: Bool

  init(_ dice: inout Dice) {
    let forms = [
      ("Rp", ",00"), ("Rp. ", ",00"), ("Rp", ",-"), ("Rp. ", ",-"), ("Rp", ""), ("Rp.", ",00"), ("Rp ", ",00"),
    ]
    (prefix, suffix) = forms[dice.index(weights: [50, 12, 12, 8, 4, 8, 6])]
    joinsTerms = dice.chance(perMille: 720)
    slips = dice.chance(perMille: 20)
  }

  /// `Rp120.000.000,00 (seratus dua puluh juta rupiah)`; the words may be those of another sum.
  func money(_ rupiah: Int, words: Int? = nil) -> String {
    "\(prefix)\(Terbilang.figure(rupiah))\(suffix) (\(Terbilang.words(words ?? rupiah)) rupiah)"
  }

  /// `3 (tiga) tahun dan 6 (enam) bulan`.
  func term(months: Int, days: Int = 0, misprintedYears: Int? = nil) -> String {
    let (years, rest) = (months / 12, months % 12)
    var parts: [String] = []
    if years > 0 { parts.append("\(misprintedYears ?? years) (\(slipped(years))) tahun") }
    if rest > 0 { parts.append("\(rest) (\(slipped(rest))) bulan") }
    if days > 0 { parts.append("\(days) (\(Terbilang.words(days))) hari") }
    if parts.count == 3 { return "\(parts[0]), \(parts[1]) dan \(parts[2])" }
    return parts.joined(separator: joinsTerms ? " dan " : " ")
  }

  private func slipped(_ number: Int) -> String {
    guard slips else { return Terbilang.words(number) }
    switch number {
    case 4: return "emapt"
    case 5: return "ima"
    case 9: return "sebilan"
    default: return Terbilang.words(number)
    }
  }

  /// `a`, `a dan b`, `a, b dan c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " dan " + last
  }
}
