internal import Decisions

/// A row of `stories.csv`: a kind of case that occurs in real decisions.
struct StoryKind: Sendable, Equatable {
  let key: String
  let exploitation: Exploitation
  let border: Border
  let destinations: Choices
  /// Keys of offences for the first count and for those behind it.
  let leadingOffences: Choices
  let furtherOffences: Choices
  let victims: Sexes
  let childrenPerMille: Int
  let debtPerMille: Int

  let setting: Setting

  /// Where people are bound, and so in which words a debt is told.
  enum Setting: String, Sendable, CaseIterable { case bar, home, abroad }

  enum Sexes: String, Sendable { case female, male, mixed, child, baby }

  static let all: [String: StoryKind] = {
    var stories: [String: StoryKind] = [:]
    for cells in DataLines.rows(PackageResources.stories_csv).dropFirst() {
      guard cells.count == 10, let exploitation = Exploitation(rawValue: cells[1]),
        let border = Border(rawValue: cells[2]),
        let sexes = Sexes(rawValue: cells[6]), let children = Int(cells[7]), let debt = Int(cells[8]),
        let setting = Setting(rawValue: cells[9])
      else { preconditionFailure("stories.csv: \(cells.first ?? "")") }
      stories[cells[0]] = StoryKind(
        key: cells[0], exploitation: exploitation, border: border, destinations: Choices(cells[3]),
        leadingOffences: Choices(cells[4]), furtherOffences: Choices(cells[5]), victims: sexes,
        childrenPerMille: children, debtPerMille: debt, setting: setting)
    }
    return stories
  }()
}

/// Words with weights, written `Malaysia:5;Singapore:1`; a word without a weight has 1.
struct Choices: Sendable, Equatable {
  let words: [String]
  let weights: [Int]

  init(_ text: String) {
    let parts = text.split(separator: ";").map { $0.split(separator: ":") }
    words = parts.map { String($0[0]) }
    weights = parts.map { $0.count > 1 ? Int($0[1]) ?? 1 : 1 }
  }

  func draw(_ dice: inout Dice, without used: [String] = []) -> String? {
    let open = zip(words, weights).filter { !used.contains($0.0) }
    return open.isEmpty ? nil : open[dice.index(weights: open.map(\.1))].0
  }
}
