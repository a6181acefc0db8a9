import Decisions
import Testing

@testable import Extract

@Suite("A decision under its mask")
struct MaskedDecisionTests {
  private func masked(_ made: MadeDecision = MadeDecision()) throws -> (
    old: Decision, record: CaseRecord, new: (decision: Decision, record: CaseRecord)
  ) {
    let decision = try made.decision()
    let extractor = Extractor()
    let record = extractor.extract(decision)
    return (decision, record, NameMask(decision, extractor.cast(decision, record)).masked(decision, record))
  }

  @Test("every place leads to the same words as before, names masked")
  func places() throws {
    let (old, record, new) = try masked()
    let mask = NameMask(old, Extractor().cast(old, record))
    #expect(new.decision.text == Array(mask.text(0..<old.text.count).utf8))
    #expect(new.decision.text.count != old.text.count)
    #expect(new.decision.sections.map(\.kind) == old.sections.map(\.kind))
    for (moved, section) in zip(new.decision.sections, old.sections) {
      #expect(new.decision.passage(moved.span) == mask.text(section.span))
    }
    #expect(new.record.evidence.map(\.field) == record.evidence.map(\.field))
    for (moved, field) in zip(new.record.evidence, record.evidence) {
      for (there, here) in zip(moved.passages, field.passages) {
        #expect(there.span.isEmpty == here.span.isEmpty && there.section == here.section)
        #expect(new.decision.passage(there.span) == mask.text(here.span), "\(field.field)")
      }
    }
  }

  @Test("what cuts a name has it as a whole; borders within it stand at its beginning")
  func cut() throws {
    var decision = try MadeDecision().decision()
    let text = String(decoding: decision.text, as: UTF8.self)
    let found = try #require(text.utf8.firstRange(of: Array("Ani Binti Darma".utf8)))
    let start = text.utf8.distance(from: text.utf8.startIndex, to: found.lowerBound)
    let extractor = Extractor()
    let record = extractor.extract(decision)
    let middle = start + 12
    decision.pages = [Page(start: 0, number: 1), Page(start: middle, number: 2)]
    decision.metadata = Metadata([
      .init(label: "x", value: "rma", span: middle..<middle + 3), .init(label: "y", value: "z"),
    ])
    decision.parts = [
      TextPart(span: 0..<middle, format: .direktori), TextPart(span: middle..<decision.text.count, format: .pdfText),
    ]
    let new = NameMask(decision, extractor.cast(decision, record)).masked(decision, record).decision
    let page = try #require(new.pages.last)
    #expect(new.passage(page.start..<page.start + NameMask.sign.utf8.count) == NameMask.sign)
    #expect(new.parts.map(\.span) == [0..<page.start, page.start..<new.text.count])
    let entry = try #require(new.metadata.entry("x"))
    #expect(entry.value == NameMask.sign && entry.span.map(new.passage) == NameMask.sign)
    #expect(new.metadata["y"] == "z")
  }
}
