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
}
