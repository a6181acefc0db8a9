/// The table `people.csv`: parts of invented names and addresses, by kind.
enum PeopleParts {
  private static let parts: [String: [String]] = {
    var parts: [String: [String]] = [:]
    for cells in DataLines.rows(PackageResources.people_csv).dropFirst() where cells.count == 2 {
      parts[cells[0]] = cells[1].split(separator: ";").map(String.init)
    }
    return parts
  }()

  static func draw(_ kind: String, _ dice: inout Dice) -> String {
    guard let words = parts[kind], !words.isEmpty else { preconditionFailure("people.csv has no \(kind)") }
    return dice.pick(words)
  }
}
