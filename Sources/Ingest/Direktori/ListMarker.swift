/// Numbering that a browser shows and the markup only implies.
struct ListMarker {
  private enum Style { case bullet, decimal, letter, roman }

  private let style: Style
  private let isUpper: Bool
  private var next: Int

  /// For an `ol`, `ul` or `menu` element.
  init(_ list: HTMLTree.Node) {
    let css = list["style"]?.lowercased() ?? ""
    let type = list["type"] ?? ""
    next = list["start"].flatMap { Int(CleanText.oneLine($0)) } ?? 1
    isUpper = type == "A" || type == "I" || css.contains("upper-")
    if list.name != "ol" {
      style = .bullet
    } else if ["a", "A"].contains(type) || css.contains("-alpha") || css.contains("-latin") {
      style = .letter
    } else if ["i", "I"].contains(type) || css.contains("-roman") {
      style = .roman
    } else {
      style = .decimal
    }
  }

  var isNumbered: Bool { style != .bullet }

  /// The marker of the next item: "3. ", "c. ", "- ".
  mutating func take(_ item: HTMLTree.Node) -> String {
    if let own = item["value"].flatMap({ Int(CleanText.oneLine($0)) }) { next = own }
    let number = next
    next = next < Int.max ? next + 1 : next
    switch style {
    case .bullet: return "- "
    case .decimal: return "\(number). "
    case .letter: return "\(cased(Self.letters(number) ?? "\(number)")). "
    case .roman: return "\(cased(Self.roman(number) ?? "\(number)")). "
    }
  }

  private func cased(_ text: String) -> String { isUpper ? text.uppercased() : text }

  /// a ... z, aa ...
  private static func letters(_ number: Int) -> String? {
    guard (1...702).contains(number) else { return nil }
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    let last = String(alphabet[(number - 1) % 26])
    return number > 26 ? String(alphabet[(number - 1) / 26 - 1]) + last : last
  }

  private static func roman(_ number: Int) -> String? {
    guard (1...99).contains(number) else { return nil }
    let tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"]
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return tens[number / 10] + ones[number % 10]
  }
}
