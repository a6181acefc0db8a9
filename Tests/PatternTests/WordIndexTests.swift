import Testing

@testable import Pattern

@Suite("Words at which patterns can begin")
struct WordIndexTests {
  private static let sources = [
    #"\bmenimbang (?:(?!menimbang)[a-z0-9 ]){0,40}?fakta\b"#,
    #"\b(?:malaysia|singapura|di ?tangkap)\b(?! agung)"#,
    #"(?<!tidak )\bterbukti\b"#,
    #"\b(?<value>[0-9]{1,3}) (?:orang|tahun)\b"#,
    #"\b(?<word>[a-z]+) korban\b"#,
    #"\bpn\b(?! dum)"#,
    #"\b(?:ke )?1\b"#,
    #"(?<=[0-9] )membayar"#,
    #"terdakwa"#,
    #"\b(?:keada+n|hal)(?: yang)? mem+berat?kan\b"#,
  ]
  private static let text = Array(
    ("menimbang bahwa di malaysia 12 orang ditangkap menimbang fakta hal yang memmberatkan terdakwa tidak terbukti "
      + "telah terbukti pn dum pn 3 membayar 1 korban malaysia agung 3 tahun di pn").utf8)

  @Test("an index changes nothing that is found, in any range", arguments: sources)
  func same(source: String) throws {
    let pattern = try Pattern(source)
    let (with, without) = (Matcher(index: WordIndex([pattern])), Matcher())
    let text = Self.text
    try with.open(text) {
      for start in 0...text.count {
        for end in start...text.count {
          let found = with.all(pattern, in: text, start..<end).map(\.range)
          try #require(found == without.all(pattern, in: text, start..<end).map(\.range), "in \(start)..<\(end)")
          #expect(with.matches(pattern, in: text, start..<end) == !found.isEmpty)
          #expect(
            with.begins(pattern, in: text, at: start, end: end)
              == (without.first(pattern, in: text, start..<end)?.range.lowerBound == start))
        }
      }
    }
  }

  @Test("patterns that are looked for together are found as their alternation finds them, with an index and without")
  func together() throws {
    let patterns = try Self.sources.map { try Pattern($0) }
    let any = try Pattern(
      Self.sources.map { "(?:\($0.replacing("?<value>", with: "?:").replacing("?<word>", with: "?:")))" }
        .joined(separator: "|"))
    let indexed = [1, 2, 3, 5, 6, 9].map { patterns[$0] }
    let indexedAny = try Pattern(indexed.map { "(?:\($0.source))" }.joined(separator: "|"))
    let (with, without) = (Matcher(index: WordIndex(patterns + [any, indexedAny])), Matcher())
    let text = Self.text
    try with.open(text) {
      for start in 0...text.count {
        for end in start...text.count {
          for (any, patterns) in [(any, patterns), (indexedAny, indexed)] {
            let expected = without.all(any, in: text, start..<end).map(\.range)
            let found = with.all(ofAny: any, patterns, in: text, start..<end)
            try #require(found.map(\.range) == expected, "in \(start)..<\(end)")
            #expect(without.all(ofAny: any, patterns, in: text, start..<end).map(\.range) == expected)
            for (number, range) in found {
              #expect(without.first(patterns[number], in: text, range.lowerBound..<end)?.range == range)
            }
          }
        }
      }
    }
  }

  @Test("round letters that every match holds the same is found, in any range")
  func surroundings() throws {
    let source = #"\b(?:sdri|saudari) (?:bernama ){0,2}ani\b|\bani (?:[a-z]+ ){0,2}perempuan\b"#
    let (plain, pattern) = (try Pattern(source), try Pattern(source, holding: Contained("ani", within: .bytes(24))))
    let text = Array(
      "ani dan sdri ani seorang perempuan saudari bernama ani perempuan ani sdri bernama bernama ani".utf8)
    let matcher = Matcher()
    for start in 0...text.count {
      for end in start...text.count {
        #expect(
          matcher.all(pattern, in: text, start..<end).map(\.range)
            == matcher.all(plain, in: text, start..<end).map(\.range))
      }
    }
  }

  @Test("a pattern that shares its words with very many others is found as by itself, in any range")
  func crowd() throws {
    let words = (0..<24).map { "k\(Character(UnicodeScalar(UInt8(97 + $0))))ta" }
    let crowd = try words.map { try Pattern("\\b\($0)\\b") }
    let any = try Pattern("\\b(?:\(words.joined(separator: "|"))) [0-9]")
    let (with, without) = (Matcher(index: WordIndex(crowd + [any])), Matcher())
    let text = Array(words.enumerated().map { "\($1) \($0 % 3 == 0 ? "7" : "x")" }.joined(separator: " ").utf8)
    with.open(text) {
      for start in 0...text.count {
        for pattern in [any, crowd[3]] {
          for end in [text.count, min(text.count, start + 20)] {
            #expect(
              with.all(pattern, in: text, start..<end).map(\.range)
                == without.all(pattern, in: text, start..<end).map(\.range))
          }
        }
      }
    }
  }

  @Test("a text is searched on as before behind another one that was opened within it")
  func within() throws {
    let pattern = try Pattern(#"\bfakta\b"#)
    let matcher = Matcher(index: WordIndex([pattern]))
    let (text, other) = (Array("hukum fakta".utf8), Array("fakta hukum fakta".utf8))
    matcher.open(text) {
      matcher.open(other) { #expect(matcher.all(pattern, in: other, 0..<other.count).count == 2) }
      #expect(matcher.first(pattern, in: text, 0..<text.count)?.range == 6..<11)
    }
  }

  @Test("patterns whose matches begin anywhere are not in the index, and are found all the same")
  func anywhere() throws {
    let (inside, word) = (try Pattern("kwa"), try Pattern(#"\bterdakwa\b"#))
    let index = WordIndex([inside, word])
    #expect(index.row(of: inside) == nil)
    #expect(index.row(of: word) != nil)
    let text = Array("para terdakwa".utf8)
    let matcher = Matcher(index: index)
    matcher.open(text) { #expect(matcher.first(inside, in: text, 0..<text.count)?.range == 10..<13) }
  }

  @Test("another text than the one that is open, and the same one changed, are searched as they are")
  func otherTexts() throws {
    let pattern = try Pattern(#"\bfakta\b"#)
    let matcher = Matcher(index: WordIndex([pattern]))
    var text = Array("hukum fakta".utf8)
    matcher.open(text) {
      let other = Array("fakta hukum".utf8)
      #expect(matcher.first(pattern, in: other, 0..<other.count)?.range == 0..<5)
      #expect(matcher.first(pattern, in: text, 0..<text.count)?.range == 6..<11)
    }
    text.replaceSubrange(0..<11, with: "fakta hukum".utf8)
    matcher.open(text) { #expect(matcher.first(pattern, in: text, 0..<text.count)?.range == 0..<5) }
  }

  @Test("what every match holds is looked for in reach only, and where it is missing there is no search")
  func contained() throws {
    let source = #"\bterdakwa(?: [a-z]+){0,2} (?:ditangkap|diamankan)\b"#
    let plain = try Pattern(source)
    let pattern = try Pattern(source, holding: Contained("angkap", "amankan", within: .blanks(3)))
    let matcher = Matcher(index: WordIndex([pattern, plain]))
    for text in [
      "terdakwa", "terdakwa telah ditangkap", "terdakwa terdakwa a b diamankan terdakwa", "terdakwa a b c ditangkap",
      "ditangkap terdakwa", "terdakwa a b c d e f g h i j k terdakwa ditangkap dan terdakwa diamankan oleh",
    ].map({ Array($0.utf8) }) {
      matcher.open(text) {
        #expect(
          matcher.all(pattern, in: text, 0..<text.count).map(\.range)
            == matcher.all(plain, in: text, 0..<text.count).map(\.range))
      }
    }
  }

  /// Blanks behind blanks were marked as words, of which there is room for one at every other byte.
  @Test("a text of blanks, or of letters that stand alone", arguments: [" ", "a ", "a  ", "  fakta", "fakta "])
  func blanks(_ unit: String) throws {
    let pattern = try Pattern(#"\bfakta\b"#)
    for count in [0, 1, 63, 64, 65, 1_000, 100_000] {
      let text = Array(String(repeating: unit, count: count).utf8)
      let matcher = Matcher(index: WordIndex([pattern]))
      let found = matcher.open(text) { matcher.all(pattern, in: text, 0..<text.count).map(\.range) }
      let sought = Matcher().all(pattern, in: text, 0..<text.count).map(\.range)
      #expect(found.count == (unit.contains("fakta") ? count : 0))
      let isSame = found == sought
      #expect(isSame)
    }
  }

  /// It was taken for one that is known, and what was read of its marks lay anywhere.
  @Test("an empty text that is the first one opened")
  func emptyFirst() throws {
    let patterns = try ["fakta", "hukum", "saksi", "pidana"].map { try Pattern(#"\b\#($0)\b"#) }
    for _ in 0..<20 {
      let matcher = Matcher(index: WordIndex(patterns))
      matcher.open([]) { for pattern in patterns { #expect(matcher.first(pattern, in: [], 0..<0) == nil) } }
      let text = Array("hukum fakta".utf8)
      matcher.open(text) { #expect(matcher.first(patterns[0], in: text, 0..<text.count)?.range == 6..<11) }
    }
  }
}
