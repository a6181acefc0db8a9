import Testing

@testable import Publish

@Suite("Markup")
struct MarkupTests {
  static let hostile: [(words: String, escaped: String)] = [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\" onmouseover=\"x", "&quot; onmouseover=&quot;x"), ("' onload='x", "&#39; onload=&#39;x"),
    ("a & b &amp; c", "a &amp; b &amp;amp; c"), ("]]><!--", "]]&gt;&lt;!--"),
    ("nul\u{0}bell\u{7}esc\u{1B}", "nul\u{FFFD}bell\u{FFFD}esc\u{FFFD}"), ("\u{202E}desrever", "\u{FFFD}desrever"),
    ("Şırnak 漢字 🙂", "Şırnak 漢字 🙂"), ("a\u{85}b\u{2028}c", "a\u{FFFD}b\u{FFFD}c"),
  ]

  @Test(arguments: hostile)
  func escapes(_ words: String, _ escaped: String) {
    let markup: Markup = "<td title=\"\(words)\">\(words)</td>"
    #expect(markup.text == "<td title=\"\(escaped)\">\(escaped)</td>")
  }

  @Test("markup within markup is taken as it is, once escaped stays so")
  func nesting() {
    let inner: Markup = "<b>\("<")</b>"
    let list: [Markup] = [inner, inner]
    #expect(("<p>\(inner)\(list)</p>" as Markup).text == "<p><b>&lt;</b><b>&lt;</b><b>&lt;</b></p>")
  }

  @Test("numbers are written for machines")
  func numbers() {
    #expect(("\(1234) \(1234.567) \(0.5)" as Markup).text == "1234 1234.57 0.5")
  }

  @Test("what belongs together stays on one line")
  func prose() {
    #expect(Typeset.prose("UU 21/2007 Pasal 2") == "UU\u{A0}21/2007 Pasal\u{A0}2")
    #expect(Typeset.prose("28.7–37.5% – n") == "28.7–\u{2060}37.5% – n")
    #expect(Typeset.prose("  a ") == "  a ")
  }
}
