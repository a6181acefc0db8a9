import Decisions
import Testing

@testable import Ingest

@Suite("Exports of our own")
struct ExportedJudgmentTests {
  static let form = "xmlns:p='urn:putusan:akoma-ntoso:1' form='urn:putusan:akoma-ntoso:1'"

  private func xml(_ export: String, meta: String = "", _ body: String) -> [UInt8] {
    Fixtures.bytes(
      "<akomaNtoso><judgment><meta><identification><FRBRWork><FRBRnumber value='1'/></FRBRWork></identification>"
        + "<proprietary><p:export \(export)>\(meta)</p:export></proprietary></meta>\(body)</judgment></akomaNtoso>")
  }

  private func read(_ bytes: [UInt8]) throws -> Decision { try DecisionReader().read(bytes, id: "x", path: "x.xml") }

  static let body = """
    <header>
      <blockContainer class="head"><p>P  U &lt; <inline refersTo="#a">T</inline></p><p class="cut">No</p></blockContainer>
      <blockContainer class="identity"><p>mor <eop number="3"/>1<marker name="U+FFFE"/></p></blockContainer>
    </header><judgmentBody><introduction><p>gap</p>text outside
      <blockContainer class="unknown"><p>x</p></blockContainer></introduction></judgmentBody>
    """

  @Test("paragraphs are lines as they stand, containers sections, other text nothing")
  func exact() throws {
    let decision = try read(xml("\(Self.form) format='pdf-text' ocr='true'", Self.body))
    #expect(String(decoding: decision.text, as: UTF8.self) == "P  U < T\nNomor 1\u{FFFE}\ngap\nx\n")
    #expect(decision.sections.map(\.kind) == [.head, .identity])
    #expect(decision.sections.map(\.span) == [0..<11, 11..<20])
    #expect(decision.pages == [Page(start: 0, number: 3)])
    #expect(decision.metadata.entries.isEmpty)
    #expect(decision.source.format == .pdfText && decision.source.isRecognised)
    #expect(decision.source.container == .akomaNtoso && decision.source.page == nil)
  }

  @Test(
    "an element of others that is called export changes nothing",
    arguments: ["xmlns:p='urn:x'", "xmlns:p='urn:x' form='urn:x' format='pdf-text'"])
  func foreign(_ attributes: String) throws {
    let decision = try read(xml(attributes, Self.body))
    #expect(String(decoding: decision.text, as: UTF8.self) == "P U < T\nNo\nmor 1\ngap\ntext outside\nx\n")
    #expect(decision.metadata["FRBRnumber"] == "1")
    #expect(decision.source.format == .akomaNtoso && decision.source.container == nil)
  }

  @Test("an export of a format that is not known is set aside, not guessed at")
  func unknownFormat() {
    let error = #expect(throws: IngestError.self) { try read(xml("\(Self.form) format='stone'", Self.body)) }
    #expect(error?.kind == .malformed)
  }

  @Test("an export without words is set aside")
  func empty() {
    let error = #expect(throws: IngestError.self) { try read(xml("\(Self.form) format='pdf-text'", "<header/>")) }
    #expect(error?.kind == .noText)
  }

  static let spoiled: [String] = [
    "<p:part start='0' end='900' format='pdf-text'/>", "<p:part start='5' end='2' format='pdf-text'/>",
    "<p:part start='-1' end='2' format='pdf-text'/>", "<p:part start='0' end='2' format='x'/>",
    "<p:part start='0' end='9' format='pdf-text'/><p:part start='3' end='12' format='direktori'/>",
    "<p:entry start='0' end='99999999999999999999'><p:label>a</p:label></p:entry>",
    "<p:entry start='20' end='30'><p:value>b</p:value></p:entry>", "<p:label>x</p:label><p:character name='U+D800'/>",
    "<p:page format='x' sha256='0'/>",
  ]

  @Test("a file that somebody changed leads to no place outside its text", arguments: spoiled)
  func changed(_ meta: String) throws {
    let decision = try read(xml("\(Self.form) format='pdf-text'", meta: meta, Self.body))
    let size = decision.text.count
    #expect(size == 26)
    #expect(decision.metadata.entries.allSatisfy { $0.span.map { $0.upperBound <= size } ?? true })
    #expect(decision.parts.isEmpty && decision.folded.count > 18)
    #expect(decision.sections.count == 2 && decision.source.page == nil)
  }

  @Test("each part of a joined text is folded as its own format asks")
  func parts() throws {
    let meta = "<p:part start='0' end='9' format='direktori'/><p:part start='9' end='18' format='pdf-text'/>"
    let body = "<header><p>T erdakwa</p><p>T erdakwa</p></header><judgmentBody/>"
    let decision = try read(xml("\(Self.form) format='pdf-text'", meta: meta.replacing("'18'", with: "'20'"), body))
    #expect(decision.folded.string(0..<decision.folded.count).hasPrefix("t erdakwa"))
    #expect(decision.folded.string(0..<decision.folded.count).hasSuffix("terdakwa"))
  }
}
