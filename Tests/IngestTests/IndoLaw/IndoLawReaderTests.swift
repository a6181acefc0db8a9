import Decisions
import Testing

@testable import Ingest

struct IndoLawReaderTests {
  private func read(_ xml: String) throws -> Draft { try IndoLawReader.read(Array(xml.utf8)) }

  @Test("children in file order, a line feed behind each")
  func text() throws {
    let draft = try read(Fixtures.indoLaw)
    #expect(
      Fixtures.string(draft) == """
        putusan
        nomor 1 pid b 2017 pn ctj
        1 nama lengkap budi contoh 2 umur 30 tahun
        saksi tina contoh
        tanpa bagian
        mengadili

        """)
    #expect(draft.format == .indoLaw)
  }

  @Test("sections under their names; empty and unknown children have none")
  func sections() throws {
    let draft = try read(Fixtures.indoLaw)
    let parts = draft.marked.map { ($0.kind, String(decoding: draft.text[$0.span], as: UTF8.self)) }
    #expect(parts.map(\.0) == [.head, .identity, .evidence, .amar])
    #expect(parts.map(\.1)[1...] == ["1 nama lengkap budi contoh 2 umur 30 tahun", "saksi tina contoh", "mengadili"])
  }

  @Test("attributes are metadata under their own names")
  func metadata() throws {
    let metadata = try read(Fixtures.indoLaw).metadata
    #expect(metadata["lama_hukuman"] == "720")
    #expect(metadata["url"] == "https://example.org/a?b=1&c=2")
    #expect(metadata["kosong"] == nil)
    #expect(metadata.entries.allSatisfy { $0.span == nil })
  }

  @Test(
    "set aside",
    arguments: [
      ("<putusan><fakta> </fakta></putusan>", IngestError.Kind.noText), ("<putusan/>", .noText),
      ("<putusan><fakta>x</putusan>", .malformed), ("<feed>x</feed>", .malformed),
      ("<!DOCTYPE putusan [<!ENTITY a 'b'>]><putusan>&a;</putusan>", .entities),
    ])
  func bad(_ xml: String, _ kind: IngestError.Kind) {
    let error = #expect(throws: IngestError.self) { try read(xml) }
    #expect(error?.kind == kind)
  }
}
