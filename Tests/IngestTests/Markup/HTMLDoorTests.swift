import Testing

@testable import Ingest

struct HTMLDoorTests {
  private func tree(_ html: String) throws -> HTMLTree { try HTMLDoor.read(Array(html.utf8)) }

  @Test("a flat tree knows what is inside what")
  func flat() throws {
    let page = try tree("<div id=a><p>x <b>y</b></p><p>z</p></div><div id=b>w</div>")
    let a = try #require(page.element(id: "a"))
    #expect(page.text(of: a) == "x y z")
    #expect(page.elements("p", in: page.inside(a)).count == 2)
    #expect(page.text(of: try #require(page.element(id: "b"))) == "w")
    let bold = try #require(page.elements("b").first)
    #expect(page.ancestor("div", of: bold) == a)
    #expect(page.ancestor("table", of: bold) == nil)
  }

  @Test("scripts and styles are no text; entities are")
  func scripts() throws {
    let page = try tree("<body><script>var a = '<p>';</script><style>x</style>a&nbsp;&#8212;&amp;b<!-- c --></body>")
    #expect(page.text(of: 0) == "a —&b")
  }

  @Test("NUL and bad bytes do not end the page")
  func badBytes() throws {
    let filler = String(repeating: "kata é ", count: 500)
    let page = try HTMLDoor.read(Array("<p>a".utf8) + [0, 0xFF] + Array("b \(filler)</p><p>akhir</p>".utf8))
    #expect(page.text(of: 0).hasPrefix("a\u{FFFD}b kata"))
    #expect(page.text(of: 0).hasSuffix("akhir"))
  }

  @Test("deep nesting is an error, not a page with a part missing")
  func deep() {
    let error = #expect(throws: IngestError.self) {
      try tree(String(repeating: "<div>", count: 100_000) + "<table><tr><td>Nomor</td></tr></table>")
    }
    #expect(error?.kind == .malformed)
  }

  @Test("nothing that can be read is an empty tree")
  func nothing() throws { #expect(try tree("<!-- -->").nodes.isEmpty) }
}
