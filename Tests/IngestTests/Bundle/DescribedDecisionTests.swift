import Decisions
import Testing

@testable import Ingest

@Suite("A document described by its page")
struct DescribedDecisionTests {
  static let head = "P U T U S A N\nNomor 1/Pid.Sus/2026/PN Ctj\nPengadilan Negeri Contoh yang mengadili perkara\n"
  static let end = "MENGADILI:\n1. Menyatakan Terdakwa bersalah;\nDemikianlah diputuskan dalam sidang\n"
  static let typed = "<p>MENGADILI:</p><ol><li>Menyatakan Terdakwa bebas</li></ol>"

  private func page(_ rows: [(String, String)] = Fixtures.usual + [("Catatan Amar", typed)]) throws -> Decision {
    try DecisionReader().read(Fixtures.page(rows: rows), id: "page", path: "a/page.html")
  }

  private func document(_ text: String, _ path: String = "b/text.txt") throws -> Decision {
    try DecisionReader().read(Fixtures.bytes(text), id: "text", path: path)
  }

  @Test("rows first, then the document's words; its id; both sources")
  func joined() throws {
    let page = try page()
    let document = try document(Self.head + "\u{0C}" + Self.end)
    let joined = document.described(by: page)
    let text = String(decoding: joined.text, as: UTF8.self)
    #expect(text.hasPrefix("Judul: Putusan PN CONTOH Nomor 1/Pid.Sus/2026/PN Ctj"))
    #expect(text.hasSuffix("Tahun: 2026\n" + String(decoding: document.text, as: UTF8.self)))
    #expect(joined.id == "text")
    #expect(joined.source.path == "b/text.txt" && joined.source.format == .pdfText)
    #expect(joined.source.page?.path == "a/page.html" && joined.source.page?.sha256 == page.source.sha256)
    #expect(joined.metadata["Nomor"] == "1/Pid.Sus/2026/PN Ctj")
    #expect(joined.metadata["Catatan Amar"] == nil)
    #expect(joined.sections.map(\.kind) == [.metadata] + document.sections.map(\.kind))
    #expect(joined.pages.map(\.number) == [1, 2])
    #expect(joined.page(at: 0) == nil)
  }

  @Test("every place still leads to its words", arguments: [false, true])
  func places(withoutAmar: Bool) throws {
    let page = try page()
    let document = try document(Self.head + (withoutAmar ? "" : Self.end))
    let joined = document.described(by: page)
    for entry in joined.metadata.entries {
      guard let span = entry.span else { continue }
      #expect(joined.passage(span) == entry.value)
    }
    #expect(joined.sections.first?.span.lowerBound == 0)
    #expect(joined.sections.last?.span.upperBound == joined.text.count)
    for (section, next) in zip(joined.sections, joined.sections.dropFirst()) {
      #expect(section.span.upperBound == next.span.lowerBound && section.folded.upperBound == next.folded.lowerBound)
    }
    for (ours, theirs) in zip(joined.sections.dropFirst(), document.sections) {
      #expect(joined.passage(ours.span) == document.passage(theirs.span))
      let folded = joined.folded.string(ours.folded)
      let own = document.folded.string(theirs.folded)
      // Between the document and what stands behind it there is a blank.
      #expect(folded == own || folded == own + " ")
      #expect(joined.span(ofFolded: ours.folded).lowerBound == ours.span.lowerBound)
    }
  }

  @Test("the amar that was typed into the register serves where the document has none")
  func typedAmar() throws {
    let joined = try document(Self.head).described(by: page())
    #expect(joined.sections(.amar).count == 1)
    let amar = try #require(joined.sections.last)
    #expect(amar.kind == .amar)
    #expect(joined.passage(amar.span) == "MENGADILI:\n1. Menyatakan Terdakwa bebas\n")
    #expect(joined.folded.string(amar.folded).hasPrefix("mengadili 1 menyatakan terdakwa bebas"))
    #expect(joined.metadata["Catatan Amar"] != nil)
  }

  @Test("the document's last word was glued to the first one of an amar that begins with a verb")
  func typedVerb() throws {
    let rows = Fixtures.usual + [("Catatan Amar", "<p>Menyatakan Terdakwa bebas</p>")]
    let joined = try document(String(Self.head.dropLast())).described(by: page(rows))
    let whole = joined.folded.string(0..<joined.folded.count)
    #expect(whole.contains("mengadili perkara menyatakan terdakwa bebas"))
  }

  @Test("a text that folds byte for byte keeps its way back")
  func indoLaw() throws {
    let joined = try document(Fixtures.indoLaw, "b/x.xml").described(by: page())
    let amar = try #require(joined.section(.amar))
    #expect(joined.folded.string(amar.folded).hasPrefix("mengadili"))
    #expect(joined.passage(joined.span(ofFolded: amar.folded)).hasPrefix("mengadili"))
    #expect(joined.metadata["lama_hukuman"] == "720")
  }
}
