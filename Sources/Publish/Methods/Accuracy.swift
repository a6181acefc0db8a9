/// How often the program's coding was right when it was measured against coding by hand, field by field. The figures are
/// kept in `accuracy.csv` beside this file; Docs/accuracy.md tells how they were come by, and a test compares the two.
struct Accuracy: Sendable {
  struct Field: Sendable {
    /// As evaluation names it: `defendants.sentence.prison_months`.
    let name: String
    /// Answers compared.
    let count: Int
    /// The share of them that was right, as written: `0.977`.
    let right: String
    /// Krippendorff's alpha, or a dash.
    let alpha: String
    /// The same on decisions that the rules were not made on first.
    let otherCount: Int
    let otherRight: String
  }

  let fields: [Field]

  static let measured = Accuracy(csv: String(decoding: PackageResources.accuracy_csv, as: UTF8.self))

  /// Reads lines `field,dev_n,dev_right,dev_alpha,other_n,other_right` under one header line.
  init(csv: String) {
    fields = csv.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 6, let count = Int(cells[1]), let other = Int(cells[4]) else { return nil }
      return Field(
        name: cells[0], count: count, right: cells[2], alpha: cells[3], otherCount: other, otherRight: cells[5])
    }
  }

  /// A line of the table in Docs/accuracy.md.
  static func line(_ field: Field) -> String {
    "| `\(field.name)` | \(field.count) | \(field.right) | \(field.alpha) | \(field.otherCount) | \(field.otherRight) |"
  }
}
