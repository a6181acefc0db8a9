internal import Analyze
internal import Evaluate
internal import Publish

/// A comparison for the terminal: warnings in front, then the measures of each finding, and what they mean.
enum ComparisonText {
  static func text(_ comparison: Comparison, _ languages: [Language]) -> String {
    languages.map { part(comparison, ComparisonWords($0)) }.joined(separator: "\n\n")
  }

  private static func part(_ comparison: Comparison, _ words: ComparisonWords) -> String {
    var text = "\(words.collection("A", comparison.a))\n\(words.collection("B", comparison.b))\n"
    text += "\n\(words.mixHeading)\n" + comparison.mix.map { "  \(words.sentence($0))\n" }.joined()
    for changes in comparison.byFinding {
      var table = TextTable(words.heads)
      for change in changes { table.add(words.cells(change)) }
      text += changes.prefix(1).map { "\n\(words.heading($0))\n" }.joined()
      text += table.text.split(separator: "\n").map { "  \($0)\n" }.joined()
      text += changes.map { "  - \(words.sentence($0))\n" }.joined()
    }
    return text + "\n\(words.note)\n"
  }
}
