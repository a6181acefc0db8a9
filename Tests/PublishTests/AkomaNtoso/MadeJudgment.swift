import Decisions
import Ingest
import Testing

@testable import Publish

/// Decisions by hand, odder than any reader makes them.
struct MadeJudgment: Sendable, CustomTestStringConvertible {
  let name: String
  var decision: Decision
  var record = CaseRecord(id: "made")

  var testDescription: String { name }

  init(
    _ name: String, _ text: String, sections: [(Section.Kind, Span)] = [], pages: [Page] = [],
    metadata: [Metadata.Entry] = [], format: Source.Format = .pdfText
  ) {
    self.name = name
    decision = Decision(
      id: "made", text: Array(text.utf8), folded: FoldedText(bytes: []),
      sections: sections.map { Section(kind: $0, span: $1, folded: 0..<0) }, metadata: Metadata(metadata),
      pages: pages, source: Source(path: "made.txt", sha256: "00ff", format: format))
  }

  /// Evidence for a field, at these places.
  func proving(_ field: String, _ spans: Span..., rule: String = "rule") -> MadeJudgment {
    var made = self
    let passages = spans.map { Evidence(span: $0, section: .head, rule: rule) }
    made.record.evidence.append(CaseRecord.FieldEvidence(field: field, passages: passages))
    return made
  }

  var bytes: [UInt8] { JudgmentXML.bytes(decision, record, profile: .internal) }
  var xml: String { String(decoding: bytes, as: UTF8.self) }

  func readBack() throws -> Decision { try DecisionReader().read(bytes, id: "made", path: "made.xml") }
}

extension MadeJudgment {
  /// Every section one line, in an order that no judgment has.
  private static let upsideDown: [Section.Kind] = [
    .closing, .amar, .identity, .identity, .demand, .head, .closing, .considerations, .amar,
  ]

  static let odd: [MadeJudgment] = [
    MadeJudgment("markup", "a < b && c > d ]]> \"e\" 'f' &amp; <p>&#10;</p>\n"),
    MadeJudgment("no XML characters", "a\u{0}b\u{1}c\u{B}\u{C}\u{1F}d\u{FFFE}e\u{FFFF}\n"),
    MadeJudgment("blanks of all kinds", "  a  b \t c\u{A0}d\u{2028}e\r\nf\rg \n\n\n h \n"),
    MadeJudgment(
      "rare characters", "\u{FFFD}\u{E000}\u{F0FC}\u{1F600}e\u{301}\u{7F}\u{85}\u{FEFF}\u{200B}\u{10FFFF}\n"),
    MadeJudgment("no line feed at the end", "a\nb"),
    MadeJudgment("one letter", "a", sections: [(.amar, 0..<1)], pages: [Page(start: 0, number: 7)]),
    MadeJudgment("a line feed alone", "\n", sections: [(.head, 0..<1)]),
    MadeJudgment(
      "sections that cut lines and leave gaps", "aa bb cc dd\nee ff\n",
      sections: [(.head, 1..<4), (.identity, 4..<6), (.amar, 8..<14), (.closing, 15..<18)]),
    MadeJudgment(
      "a section that begins with a line feed", "aa\nbb\n", sections: [(.head, 0..<2), (.amar, 2..<6)],
      pages: [Page(start: 0, number: 1), Page(start: 2, number: 2)]),
    MadeJudgment(
      "sections in any order, some twice", String(repeating: "abc\n", count: upsideDown.count),
      sections: upsideDown.enumerated().map { ($1, 4 * $0..<4 * $0 + 4) }),
    MadeJudgment("nothing but a head", "abc\n", sections: [(.head, 0..<4)]),
    MadeJudgment("nothing but a closing", "abc\n", sections: [(.closing, 0..<4)]),
    MadeJudgment(
      "pages within a word, at one place, numbered backwards", "abcdef\nghi\n", sections: [(.history, 0..<11)],
      pages: [(0, 9), (2, 8), (2, 8), (6, -1), (7, 3), (10, 3)].map { Page(start: $0, number: $1) }),
    MadeJudgment("pages that begin late", "abcdef\n", pages: [Page(start: 3, number: 1), Page(start: 5, number: 2)]),
    MadeJudgment(
      "metadata", "Nomor: 1\n",
      metadata: [
        .init(label: "Nomor", value: "1", span: 7..<8), .init(label: "Nomor", value: "1", span: 7..<8),
        .init(label: "a<&\"'>\u{FFFE}\u{1}", value: " x\r\n\ty  z\u{FFFF} "), .init(label: "", value: ""),
        .init(label: "empty", value: "", span: 3..<3),
      ]),
    MadeJudgment("another format", "abc\n", format: .indoLaw),
    MadeJudgment(
      "evidence all over", "aa bb\ncc\u{FFFE}dd é ee\n", sections: [(.head, 0..<4), (.amar, 4..<20)],
      pages: [Page(start: 0, number: 1), Page(start: 5, number: 2)]
    )
    .proving("court", 0..<2, 3..<8).proving("border", 1..<20, 8..<8).proving("lpsk", 4..<4, 20..<20, 2..<4)
    .proving("defendants[0].name", 10..<12, 0..<20),
  ]
}
