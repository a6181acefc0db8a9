import Testing

@testable import Ingest

struct NotADecisionPageTests {
  struct Page: Sendable, CustomTestStringConvertible {
    let html: String
    let kind: IngestError.Kind
    let says: String
    var testDescription: String { html }
  }

  static let pages = [
    Page(html: "<html><head><title>Just a moment...</title></head>", kind: .challengePage, says: "Cloudflare"),
    Page(html: "<html><div class=\"cf-turnstile\"></div>", kind: .challengePage, says: "Cloudflare"),
    Page(html: "<html><p>Saya bukan robot</p>", kind: .challengePage, says: "captcha"),
    Page(html: "<html><h1>A Database Error Occurred</h1>", kind: .challengePage, says: "CodeIgniter"),
    Page(html: "<html><h1>503 Service Unavailable</h1>", kind: .challengePage, says: "CodeIgniter"),
    Page(
      html: "<html><div class=spost><a href=/direktori/putusan/a.html>x</a></div><table><tr><td>PN<td>3</table>",
      kind: .noMetadataTable, says: "detail page"),
    Page(html: "<html></html>", kind: .noMetadataTable, says: "detail page"),
  ]

  @Test("said which", arguments: pages)
  func refused(_ page: Page) {
    let error = #expect(throws: IngestError.self) { try DirektoriReader.read(Array(page.html.utf8)) }
    #expect(error?.kind == page.kind)
    #expect(error?.detail.contains(page.says) == true)
  }

  @Test("an ordinary page that mentions a challenge is a page")
  func ordinary() throws {
    let page = Fixtures.page(rows: Fixtures.usual, after: "<div class=g-recaptcha>saya bukan robot</div>")
    #expect(try DirektoriReader.read(page).metadata["Tahun"] == "2026")
  }
}
