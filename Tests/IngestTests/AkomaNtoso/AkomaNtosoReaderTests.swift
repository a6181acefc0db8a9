import Decisions
import Testing

@testable import Ingest

struct AkomaNtosoReaderTests {
  private func read(_ xml: String) throws -> Draft { try AkomaNtosoReader.read(Array(xml.utf8)) }

  @Test("a paragraph a line, a number before its text, a row of a table on one line")
  func text() throws {
    #expect(
      Fixtures.string(try read(Fixtures.akomaNtoso)) == """
        PUTUSAN 1/Pid.Sus/2026/PN Ctj
        Terdakwa Budi Contoh
        Nama lengkap : Budi
        Umur
        MENGADILI:
        1. Menyatakan
        lanjutan
        2. Biaya
        Demikian diputuskan

        """)
  }

  @Test("head, amar and closing are marked")
  func marked() throws {
    let draft = try read(Fixtures.akomaNtoso)
    #expect(draft.marked.map(\.kind) == [.head, .amar, .closing])
    let parts = draft.marked.map { String(decoding: draft.text[$0.span], as: UTF8.self) }
    #expect(parts[0] == "PUTUSAN 1/Pid.Sus/2026/PN Ctj\nTerdakwa Budi Contoh")
    #expect(parts[1].hasPrefix("MENGADILI:") && parts[1].hasSuffix("2. Biaya"))
    #expect(parts[2] == "Demikian diputuskan")
  }

  @Test("metadata of the work, not of the conversion")
  func metadata() throws {
    let metadata = try read(Fixtures.akomaNtoso).metadata
    #expect(metadata["nomor"] == "1/Pid.Sus/2026/PN Ctj")
    #expect(metadata["dibacakan"] == "2026-06-22")
    #expect(metadata["transform"] == nil)
    #expect(metadata.values("FRBRauthor") == ["#pn-contoh"])
    #expect(metadata["FRBRnumber"] == "1")
    #expect(metadata["FRBRcountry"] == "id")
    #expect(metadata["court"] == "PN CONTOH")
    #expect(metadata["empty"] == nil)
  }

  @Test("an attachment's metadata is not the judgment's")
  func attachment() throws {
    let draft = try read(
      """
      <judgment><meta><identification><FRBRWork><FRBRnumber value='1'/></FRBRWork></identification></meta>
      <judgmentBody><decision><p>amar</p></decision></judgmentBody><attachments><attachment><doc><meta><FRBRWork>
      <FRBRnumber value='2'/></FRBRWork></meta><mainBody><p>lampiran</p></mainBody></doc></attachment></attachments>
      </judgment>
      """)
    #expect(draft.metadata.values("FRBRnumber") == ["1"])
    #expect(Fixtures.string(draft) == "amar\nlampiran\n")
  }

  @Test("the number of a list's item was lost where it stands in an attribute")
  func itemNumbers() throws {
    let draft = try read(
      "<judgment><judgmentBody><background><ol><li value='1.'>Saksi Ani</li><li value='2.'><p>Saksi Budi</p></li></ol>"
        + "</background></judgmentBody></judgment>")
    #expect(Fixtures.string(draft) == "1. Saksi Ani\n2. Saksi Budi\n")
  }

  @Test(
    "set aside",
    arguments: [
      ("<akomaNtoso><act/></akomaNtoso>", IngestError.Kind.malformed), ("<judgment><header/></judgment>", .noText),
      ("<judgment><p>", .malformed),
    ])
  func bad(_ xml: String, _ kind: IngestError.Kind) {
    let error = #expect(throws: IngestError.self) { try read(xml) }
    #expect(error?.kind == kind)
  }
}
