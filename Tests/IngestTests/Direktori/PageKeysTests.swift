import Decisions
import Testing

@testable import Ingest

struct PageKeysTests {
  static let file = "41ae1463bdee14c0c330393535303135"

  @Test("the row Nomor, the page's id, the document's id and the link's text")
  func all() throws {
    let link = "<a href=\"\(PageIdentityTests.base)/download_file/\(Self.file)/pdf/\(PageIdentityTests.own)\">"
    let keys = try #require(
      PageKeys(page: Fixtures.page(rows: Fixtures.usual, after: link + "2/Pid.Sus/2026/PN_Ctj.pdf</a>")))
    #expect(keys.id == PageIdentityTests.own)
    #expect(keys.documents == [Self.file])
    #expect(keys.dockets == [Docket("1/Pid.Sus/2026/PN Ctj"), Docket("2/Pid.Sus/2026/PN Ctj")].compactMap { $0 })
  }

  @Test("a page without links has its number")
  func bare() throws {
    let keys = try #require(PageKeys(page: Fixtures.page(rows: Fixtures.usual)))
    #expect(keys.id == nil && keys.documents.isEmpty && keys.dockets.count == 1)
  }

  @Test(
    "no detail page",
    arguments: ["", "P U T U S A N Nomor 1/Pid.Sus/2026/PN Ctj", "<html><title>Just a moment...</title></html>"])
  func none(_ text: String) { #expect(PageKeys(page: Fixtures.bytes(text)) == nil) }
}
