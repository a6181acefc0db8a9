import Folding
import Pattern
import Foundation
import Testing

@testable import Extract

@Suite("Rules")
struct RuleTests {
  private static let marks = (open: "\u{27E6}", close: "\u{27E7}")

  @Test("each rule has an example and a counter-example, says a sentence and has a name of its own")
  func complete() {
    var names: Set<String> = []
    for rule in Rule.all {
      #expect(!rule.examples.isEmpty, "rule \(rule.id) lacks an example")
      #expect(!rule.counterExamples.isEmpty, "rule \(rule.id) lacks a counter-example")
      #expect(rule.says.hasSuffix(".") || rule.says.hasSuffix("'"), "rule \(rule.id) does not say a sentence")
      #expect(!rule.sections.isEmpty, "rule \(rule.id) names no section")
      #expect(names.insert(rule.id).inserted, "two rules are called \(rule.id)")
    }
  }

  @Test("each rule finds its examples, and in them the marked value", arguments: Rule.all.map(\.id))
  func examples(_ id: String) throws {
    let rule = try #require(Rule.all.first { $0.id == id })
    let matcher = Matcher()
    for example in rule.examples {
      let plain = example.replacing(Self.marks.open, with: "").replacing(Self.marks.close, with: "")
      let folded = Folder().fold(Array(plain.utf8))
      let match = try #require(
        matcher.first(rule.compiled, in: folded.bytes, 0..<folded.count), "rule \(id) misses: \(example)")
      guard let open = example.range(of: Self.marks.open), let close = example.range(of: Self.marks.close) else {
        continue
      }
      let value = try #require(match["value"] ?? match["plain"], "rule \(id) has no group `value`")
      let marked = Folder().fold(Array(example[open.upperBound..<close.lowerBound].utf8))
      let found = folded.string(value).split(separator: " ").joined(separator: " ")
      #expect(found == marked.string(0..<marked.count).split(separator: " ").joined(separator: " "), "rule \(id)")
    }
    #expect(matcher.takeUndecided().isEmpty)
  }

  @Test("no rule finds its counter-examples", arguments: Rule.all.map(\.id))
  func counterExamples(_ id: String) throws {
    let rule = try #require(Rule.all.first { $0.id == id })
    let matcher = Matcher()
    for example in rule.counterExamples {
      let folded = Folder().fold(Array(example.utf8))
      #expect(
        matcher.first(rule.compiled, in: folded.bytes, 0..<folded.count) == nil, "rule \(id) finds: \(example)")
    }
  }

  @Test("the hash over the rules has sixteen digits and stays the same within a run")
  func hash() {
    #expect(Rule.hash.count == 16)
    #expect(Rule.hash == Extractor.version.rules)
  }
}
