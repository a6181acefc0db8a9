import Testing

@testable import Ingest

struct CleanTextTests {
  private func clean(_ text: String, keepingLines: Bool = true) -> String {
    var clean = CleanText(keepingLines: keepingLines)
    clean.append(text)
    return String(decoding: clean.finished(), as: UTF8.self)
  }

  @Test(
    "blanks",
    arguments: [
      ("  a  b \t c ", "a b c\n"), ("a \n\n \n b", "a\nb\n"), ("\r\na\r\nb", "a\nb\n"),
      ("a\u{A0}\u{A0}b", "a b\n"), ("a\u{2003}b\u{3000}c", "a b c\n"), ("a\u{2028}b", "a\nb\n"), ("", ""), (" \n ", ""),
    ])
  func blanks(_ source: String, _ expected: String) { #expect(clean(source) == expected) }

  @Test(
    "control characters go",
    arguments: [
      ("a\u{0}b\u{1B}c\u{7F}d", "abcd\n"), ("a\u{96}b", "ab\n"), ("\u{FEFF}a\u{200B}b", "ab\n"), ("a\u{C}b", "a b\n"),
    ])
  func controls(_ source: String, _ expected: String) { #expect(clean(source) == expected) }

  @Test("letters of many bytes stay")
  func letters() { #expect(clean("“é—𝄞”") == "“é—𝄞”\n") }

  @Test("line feeds of markup are blanks")
  func markup() { #expect(clean("a\n b\u{2028}c", keepingLines: false) == "a b c\n") }

  @Test("a text in pieces is the same text")
  func pieces() {
    let source = "  satu  dua\n\n tiga\u{A0}empat — lima "
    var clean = CleanText(keepingLines: true)
    for character in source { clean.append(String(character)) }
    #expect(String(decoding: clean.finished(), as: UTF8.self) == self.clean(source))
  }

  /// Blocks of 64 and 16 bytes are looked at together; pieces of one byte are what they are held against.
  @Test(
    "a text is the same wherever blocks of bytes begin",
    arguments: ["a  b", "\u{E9} \n", " \n x", "x\u{200B}Y", "\u{0}", "\n\n", "a\tb", "a \u{A0}b", "."])
  func blocks(_ odd: String) {
    for keepsLines in [true, false] {
      for (before, after) in (0..<70).flatMap({ before in [0, 1, 17, 63, 130].map { (before, $0) } }) {
        let source =
          String(repeating: "kata ", count: 30).prefix(before) + odd
          + String(repeating: "hal\n", count: 40).prefix(after)
        var pieces = CleanText(keepingLines: keepsLines)
        for character in source { pieces.append(String(character)) }
        #expect(clean(String(source), keepingLines: keepsLines) == String(decoding: pieces.finished(), as: UTF8.self))
      }
    }
  }

  @Test("no empty line between an opened line and a requested one")
  func openLine() {
    var clean = CleanText()
    clean.append("a")
    let start = clean.openLine()
    clean.line()
    clean.append(" b")
    #expect(clean.bytes == Array("a\nb".utf8))
    #expect(start == 2)
  }
}
