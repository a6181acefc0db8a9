/// How often what occurs: the table `frequencies.csv`, whose weights follow counts over real decisions that stand beside
/// them.
struct Frequencies: Sendable {
  private let values: [String: [String]]
  private let weights: [String: [Int]]

  static let standard = Frequencies(DataLines.rows(PackageResources.frequencies_csv))

  /// Rows of dimension, value, weight and notes, below one header.
  init(_ rows: [[String]]) {
    var values: [String: [String]] = [:]
    var weights: [String: [Int]] = [:]
    for row in rows.dropFirst() where row.count >= 3 {
      guard let weight = Int(row[2]), weight >= 0 else { preconditionFailure("\(row[0]) has no weight for \(row[1])") }
      values[row[0], default: []].append(row[1])
      weights[row[0], default: []].append(weight)
    }
    self.values = values
    self.weights = weights
  }

  func draw(_ dimension: String, _ dice: inout Dice) -> String {
    guard let values = values[dimension], let weights = weights[dimension] else {
      preconditionFailure("frequencies.csv has no dimension \(dimension)")
    }
    return values[dice.index(weights: weights)]
  }

  func number(_ dimension: String, _ dice: inout Dice) -> Int {
    let value = draw(dimension, &dice)
    guard let number = Int(value) else { preconditionFailure("\(value) of \(dimension) is no number") }
    return number
  }

  /// A yes or no of which the table has `yes` and `no`.
  func happens(_ dimension: String, _ dice: inout Dice) -> Bool { draw(dimension, &dice) == "yes" }
}
