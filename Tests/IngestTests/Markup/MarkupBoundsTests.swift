import Testing

@testable import Ingest

/// A page of `<br>` took gigabytes, a tag of hundreds of thousands of attributes hours.
@Suite("Markup with more tags or attributes than libxml2 can bear")
struct MarkupBoundsTests {
  private func isRefused(_ text: String, _ dialect: MarkupBounds.Dialect) -> Bool {
    do { try MarkupBounds.check(Array(text.utf8), dialect) } catch { return error.kind == .tooLarge }
    return false
  }

  private static func attributes(_ count: Int, _ value: String = "='1'") -> String {
    (0..<count).map { " a\($0)\(value)" }.joined()
  }

  @Test("attributes of one tag are counted, however they are written", arguments: ["='1'", "=\">\"", " = '<'", "=1"])
  func attributes(_ value: String) {
    for dialect in [MarkupBounds.Dialect.html, .xml] {
      let most = MarkupBoundsTests.attributes(MarkupBounds.mostAttributes, value)
      #expect(!isRefused("<p\(most)>x</p>", dialect))
      #expect(!isRefused("<p\(most) ", dialect))
      #expect(isRefused("<p\(most) b\(value)>x</p>", dialect))
      #expect(isRefused("<p\(most) b\(value)", dialect))
    }
  }

  @Test(
    "what stands before a tag hides it not",
    arguments: ["<!-- <a b=' -->", "<?x <a b='?>", "<x y='\"'>", "a < b '"])
  func hidden(_ start: String) {
    let many = "<p\(MarkupBoundsTests.attributes(300, "='>'"))>"
    for dialect in [MarkupBounds.Dialect.html, .xml] { #expect(isRefused(start + many, dialect), "\(start)") }
    #expect(isRefused("<![CDATA[ <a b=' ]]>" + many, .xml))
    for start in ["<!-->", "<!-- a --!>", "<!doctype html>", "<script>a<b='</scr </SCRIPT>", "<STYLE x>'</style>"] {
      #expect(isRefused(start + many, .html), "\(start)")
    }
  }

  @Test("words in comments, scripts, values and between tags are no attributes")
  func words() {
    let words = String(repeating: "kata a='1' ", count: 1000)
    for text in ["<!-- <p \(words) -->", "<p a=\"\(words)\">", "<p>\(words)</p>", "<a b='c'/>\(words)"] {
      #expect(!isRefused(text, .html) && !isRefused(text, .xml), "\(text.prefix(8))")
    }
    #expect(!isRefused("<script>if (a<b) { \(words) }</script>", .html))
    #expect(!isRefused("<a><![CDATA[<b \(words)]]></a>", .xml))
  }

  @Test("tags are counted")
  func tags() throws {
    let page = Array(String(repeating: "<br>", count: MarkupBounds.mostTags + 1).utf8)
    for dialect in [MarkupBounds.Dialect.html, .xml] {
      #expect(throws: IngestError.self) { try MarkupBounds.check(page, dialect) }
      #expect(throws: Never.self) { try MarkupBounds.check(Array(page.dropLast(4)), dialect) }
    }
  }

  @Test("both doors ask; UTF-16 hides nothing")
  func doors() {
    final class Ignoring: XMLHandler {
      func start(_: String, _: [XMLAttribute]) {}
      func text(_: Swift.Span<UInt8>) {}
      func end(_: String) {}
    }
    let many = "<p\(MarkupBoundsTests.attributes(300))></p>"
    let wide = Array(many.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for (bytes, kind) in [
      (Array(many.utf8), IngestError.Kind.tooLarge), (wide, .tooLarge), ([0xFF, 0xFE] + wide, .malformed),
    ] {
      let error = #expect(throws: IngestError.self) { try XMLDoor.read(bytes, into: Ignoring()) }
      #expect(error?.kind == kind)
    }
    let error = #expect(throws: IngestError.self) { try HTMLDoor.read(Array(many.utf8)) }
    #expect(error?.kind == .tooLarge)
  }
}
