import Decisions
import Ingest
import Testing

@testable import Publish

/// A page and a document fold by different rules: what one file holds of both must not fold as one.
@Suite("Judgments of a document and its page")
struct JoinedJudgmentTests {
  static let page = """
    <html><body><table><tr><td>Nomor</td><td>1/Pid.Sus/2026/PN Ctj</td></tr><tr><td>Tingkat Proses</td><td>T erdakwa</td>
    </tr><tr><td>Catatan Amar</td><td><p>- MENGADILI:</p><ol><li>Menyatakan T erdakwa bebas</li></ol></td></tr></table>
    </body></html>
    """
  static let head = "P U T U S A N\nNomor 1/Pid.Sus/2026/PN Ctj\nPengadilan Negeri Contoh, T erdakwa\n\u{0C}didakwa\n"
  static let documents = [
    head, head + "MENGADILI:\n1. Menyatakan T erdakwa bersalah;\nDemikianlah diputuskan\n",
    "<putusan><kepala_putusan>putusan  t erdakwa</kepala_putusan></putusan>",
    "<judgment><header><p>T erdakwa</p></header><judgmentBody/></judgment>",
  ]

  @Test("text, folded text, sections and pages come back", arguments: documents)
  func joined(_ text: String) throws {
    let reader = DecisionReader()
    let page = try reader.read(Array(Self.page.utf8), id: "page", path: "page.html")
    let document = try reader.read(Array(text.utf8), id: "x", path: "x")
    let joined = document.described(by: page)
    #expect(joined.parts.count == (document.section(.amar) == nil ? 3 : 2))
    let bytes = JudgmentXML.bytes(joined, CaseRecord(id: "x"), profile: .internal)
    #expect(JudgmentGrammar.problem(bytes) == nil)
    let back = try reader.read(bytes, id: "x", path: "x.xml")
    #expect(back.text == joined.text)
    #expect(back.folded.bytes == joined.folded.bytes)
    let places = 0...joined.folded.count
    #expect(places.map(back.folded.origin) == places.map(joined.folded.origin))
    #expect(back.sections == joined.sections && back.pages == joined.pages && back.metadata == joined.metadata)
    #expect(back.parts == joined.parts)
    #expect(back.source.page?.sha256 == page.source.sha256 && back.source.format == document.source.format)
  }
}
