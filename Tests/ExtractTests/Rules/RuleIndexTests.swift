import Folding
import Pattern
import Testing

@testable import Extract

@Suite("Rules behind their index")
struct RuleIndexTests {
  /// All examples of all rules as one text: every rule is met somewhere in it.
  private static let text = Folder().fold(
    Array(Rule.all.flatMap { $0.examples + $0.counterExamples }.joined(separator: " ").utf8)
  ).bytes

  @Test("every rule is found where it is found without it")
  func same() throws {
    let (with, without) = (Matcher(index: Rule.index), Matcher())
    let text = Self.text
    try with.open(text) {
      for rule in Rule.all {
        let found = with.all(rule.compiled, in: text, 0..<text.count).map(\.range)
        try #require(found == without.all(rule.compiled, in: text, 0..<text.count).map(\.range), "\(rule.id)")
      }
    }
  }
}
