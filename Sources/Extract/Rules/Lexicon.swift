internal import Decisions
internal import Pattern

/// Rules that are looked for together in one pass: one alternation finds the places, then each place is given to the
/// first rule that matches there. Fifty passes over a text cost more than fifty alternatives in one.
struct Lexicon: Sendable {
  let rules: [Rule]
  let any: Pattern

  init(_ rules: [Rule]) {
    self.rules = rules
    any = Pattern(rule: rules.map { "(?:\(Self.withoutNames($0.pattern)))" }.joined(separator: "|"))
  }

  /// The matches in `range`: the index of the rule, and where.
  func all(_ coding: Coding, in range: Range<Int>) -> [(rule: Int, range: Range<Int>)] {
    coding.matcher.all(any, in: coding.bytes, range).compactMap { match in
      let rule = rules.firstIndex { rule in
        // Look-ahead of a rule may need the words behind its match.
        coding.matcher.begins(
          rule.compiled, in: coding.bytes, at: match.range.lowerBound,
          end: min(range.upperBound, match.range.upperBound + 40))
      }
      return rule.map { ($0, match.range) }
    }
  }

  /// Groups of one name may stand only once in a pattern.
  private static func withoutNames(_ pattern: String) -> String {
    pattern.replacing(/\(\?<[a-z]+>/, with: "(?:")
  }
}
