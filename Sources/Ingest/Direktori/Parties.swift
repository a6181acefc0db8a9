/// Parties as the page lists them: a line with the role and a colon, then a line for each name.
enum Parties {
  /// Label is the role (`Penuntut Umum`, `Terdakwa`). Names without a role before them are left to `Para Pihak`.
  static func entries(_ lines: [String]) -> [(label: String, value: String)] {
    var role: String?
    var found: [(label: String, value: String)] = []
    for line in lines {
      if line.hasSuffix(":") {
        role = CleanText.oneLine(String(line.dropLast()))
      } else if let role, !role.isEmpty {
        found.append((role, withoutNumber(line)))
      }
    }
    return found
  }

  /// "2.A. NAMA, S.H." -> "A. NAMA, S.H."; only names of several are numbered.
  private static func withoutNumber(_ line: String) -> String {
    let rest = line.drop { $0.isASCII && $0.isNumber }
    guard rest.startIndex > line.startIndex, let mark = rest.first, mark == "." || mark == ")" else { return line }
    return CleanText.oneLine(String(rest.dropFirst()))
  }
}
