import Testing

@testable import Pattern

@Suite("Matching folded text")
struct MatcherTests {
  private let matcher = Matcher()

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test("named groups give their ranges")
  func groups() throws {
    let pattern = try Pattern(#"pasal (?<article>[0-9]+)(?: ayat (?<paragraph>[0-9]+))?"#)
    let text = bytes("melanggar pasal 2 ayat 1 dan pasal 17")
    let all = matcher.all(pattern, in: text, 0..<text.count)
    #expect(all.count == 2)
    #expect(all[0]["article"].map { String(decoding: text[$0], as: UTF8.self) } == "2")
    #expect(all[0]["paragraph"].map { String(decoding: text[$0], as: UTF8.self) } == "1")
    #expect(all[1]["paragraph"] == nil)
    #expect(all[1]["no such group"] == nil)
  }

  @Test("a range hides what lies behind it and shows look-behind what lies before it")
  func ranges() throws {
    let text = bytes("tidak terbukti")
    let pattern = try Pattern("(?<!tidak )terbukti")
    #expect(matcher.first(pattern, in: text, 6..<text.count) == nil)
    #expect(matcher.first(try Pattern("terbukti"), in: text, 0..<10) == nil)
    #expect(matcher.first(try Pattern("terbukti"), in: text, 0..<99)?.range == 6..<14)
    #expect(matcher.first(try Pattern("x"), in: [], 0..<0) == nil)
  }

  @Test("empty matches go on")
  func emptyMatches() throws {
    let text = bytes("aba")
    #expect(matcher.all(try Pattern("b*"), in: text, 0..<3).count == 4)
  }

  @Test("the first match of which something is made ends the search")
  func firstValue() throws {
    let text = bytes("pasal 1 pasal 2 pasal 3")
    let pattern = try Pattern("pasal ([0-9])")
    var seen = 0
    let value = matcher.firstValue(pattern, in: text, 0..<text.count) { match -> Int? in
      seen += 1
      return match.range.lowerBound > 0 ? match.range.lowerBound : nil
    }
    #expect(value == 8)
    #expect(seen == 2)
    #expect(matcher.firstValue(pattern, in: text, 0..<text.count) { _ -> Int? in nil } == nil)
  }

  @Test("a mistake in a pattern names its place")
  func syntax() {
    #expect(throws: PatternError.self) { try Pattern("denda (") }
    do {
      _ = try Pattern("denda (")
    } catch {
      #expect(error.kind == .syntax)
      #expect(error.description.contains("at byte 7"))
    }
  }

  @Test("names of groups are PCRE2's own, whatever else has brackets")
  func namesOfGroups() throws {
    let pattern = try Pattern(#"(*NO_START_OPT)\Q(\E?[]()]?(?i:a)(?'first'b)(c)(?P<third>d)(?<!x)(?<fourth>e)"#)
    #expect(["first", "third", "fourth"].map(pattern.group) == [1, 3, 4])
    let text = bytes("abcde")
    let match = try #require(matcher.first(pattern, in: text, 0..<5))
    #expect(match["first"] == 1..<2 && match["third"] == 3..<4 && match["fourth"] == 4..<5 && match["second"] == nil)
    #expect(try Pattern("(?J)(?<one>a)|(?<one>b)").group("one") == 1)
  }

  @Test("what is tried at one place alone is undecided too, and messages do not show what a title stands for")
  func undecidedAtOnePlace() throws {
    let matcher = Matcher(matchLimit: 1_000)
    let text = bytes(String(repeating: "a", count: 40) + "b")
    #expect(!matcher.begins(try Pattern("(a+)+$", called: "(a+)+$name"), in: text, at: 0, end: text.count))
    let undecided = matcher.takeUndecided()
    #expect(undecided.map(\.pattern) == ["(a+)+$name"])
    #expect(undecided.allSatisfy { $0.description.contains("/(a+)+$name/") })
  }

  @Test("a match that reaches its limit is undecided, not absent")
  func undecidedIsNotAbsent() throws {
    let matcher = Matcher(matchLimit: 1_000)
    let text = bytes(String(repeating: "a", count: 40) + "b")
    #expect(matcher.first(try Pattern("(a+)+$"), in: text, 0..<text.count) == nil)
    #expect(matcher.takeUndecided().count == 1)
    #expect(matcher.takeUndecided().isEmpty)
  }

  @Test("groups are told by name and number, however many there are and whether they took part")
  func manyGroups() throws {
    let names = (0..<12).map { "g\(Character(UnicodeScalar(UInt8(97 + $0))))" }
    let pattern = try Pattern(names.map { "(?:(?<\($0)>\($0))|x)" }.joined(separator: " "))
    let text = Array(names.enumerated().map { $0.isMultiple(of: 3) ? "x" : $1 }.joined(separator: " ").utf8)
    let match = try #require(Matcher().first(pattern, in: text, 0..<text.count))
    #expect(match.range == 0..<text.count)
    for (index, name) in names.enumerated() {
      #expect(match[name] == match[index + 1])
      let words = match[name].map { String(decoding: text[$0], as: UTF8.self) }
      #expect(words == (index.isMultiple(of: 3) ? nil : name))
    }
    #expect(match[0] == nil && match[13] == nil && match["none"] == nil)
  }

  @Test("an empty range is no match where a match has a byte at least")
  func leastLength() throws {
    let (three, none) = (try Pattern("ab[0-9]"), try Pattern("a*"))
    let text = Array("ab1".utf8)
    #expect(three.leastLength == 3)
    #expect(Matcher().first(three, in: text, 0..<2) == nil)
    #expect(Matcher().first(three, in: text, 0..<3)?.range == 0..<3)
    #expect(Matcher().first(none, in: text, 1..<1)?.range == 1..<1)
  }
}
