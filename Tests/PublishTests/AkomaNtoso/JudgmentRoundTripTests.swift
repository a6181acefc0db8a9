import Decisions
import Foundation
import Ingest
import Testing

@testable import Publish

@Suite("Judgments of odd decisions")
struct JudgmentRoundTripTests {
  @Test("text, sections, pages and metadata come back, byte for byte", arguments: MadeJudgment.odd)
  func everything(_ made: MadeJudgment) throws {
    let back = try made.readBack()
    let decision = made.decision
    #expect(back.text == decision.text)
    #expect(back.sections.map(\.kind) == decision.sections.map(\.kind))
    #expect(back.sections.map(\.span) == decision.sections.map(\.span))
    #expect(back.pages == decision.pages)
    #expect(back.metadata == decision.metadata)
    #expect(back.parts == decision.parts)
    #expect(back.source.format == decision.source.format && back.source.container == .akomaNtoso)
  }

  @Test("they keep the order of the standard", arguments: MadeJudgment.odd)
  func valid(_ made: MadeJudgment) { #expect(JudgmentGrammar.problem(made.bytes) == nil) }

  @Test("the grammar refuses what the standard refuses")
  func strictness() throws {
    let made = try #require(MadeJudgment.odd.last)
    #expect(JudgmentGrammar.problem(made.bytes) == nil)
    for (right, wrong) in [
      ("<header>", "<header/><header>"), ("<judgmentBody>", "<judgmentBody><p>x</p>"), ("<eop", "<p/><eop"),
      ("FRBRWork>", "FRBRItem>"), (" as=\"#editor\"", ""), (" eId=\"section_1\"", " eId=\"a b\""),
      ("<FRBRlanguage language=\"ind\"/>", ""), ("class=\"head\"", "class=\"heading\""),
    ] {
      #expect(made.xml.contains(right))
      #expect(JudgmentGrammar.problem(Array(made.xml.replacing(right, with: wrong).utf8)) != nil, "\(wrong)")
    }
  }

  @Test("ids stand once, references lead to them", arguments: MadeJudgment.odd)
  func references(_ made: MadeJudgment) {
    let ids = made.xml.matches(of: /eId="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let attributes = made.xml.matches(of: /(?:refersTo|source|href|as|dictionary)="(#[^"]*)"/)
    let targets = Set(attributes.flatMap { $0.1.split(separator: " ").map { String($0.dropFirst()) } })
    // A person of whom there is evidence in this record only.
    #expect(targets.subtracting(ids).subtracting(["terdakwa-1"]).isEmpty)
  }

  @Test("an export of an export is the same but for the fingerprint of its source", arguments: MadeJudgment.odd)
  func again(_ made: MadeJudgment) throws {
    var second = try made.readBack()
    second.source.sha256 = made.decision.source.sha256
    #expect(JudgmentXML.bytes(second, made.record, profile: .internal) == made.bytes)
  }
}

@Suite("Evidence marked in judgments")
struct JudgmentEvidenceTests {
  /// What is marked as proof of a field, in order.
  private func marked(_ field: String, in xml: String) -> [String] {
    xml.matches(of: /<(?:inline|docketNumber|courtType|party) [^>]*refersTo="([^"]*)">([^<]*)</)
      .filter { $0.1.split(separator: " ").contains("#field.\(field)") }.map { String($0.2) }
  }

  @Test("passages that overlap are marked where each stands")
  func overlap() {
    let made = MadeJudgment("overlap", "satu dua tiga empat\n").proving("border", 0..<13).proving("platforms", 5..<19)
    #expect(marked("border", in: made.xml) == ["satu ", "dua tiga"])
    #expect(marked("platforms", in: made.xml) == ["dua tiga", " empat"])
  }

  @Test("a passage of several lines is marked in each of them")
  func lines() {
    let made = MadeJudgment("lines", "satu dua\ntiga\nempat lima\n").proving("border", 5..<19)
    #expect(marked("border", in: made.xml) == ["dua", "tiga", "empat"])
  }

  @Test("the rules stand with the passage, the value with the field")
  func rules() {
    var made = MadeJudgment("rules", "dua tahun\n")
    var defendant = Defendant()
    defendant.name = "Contoh"
    defendant.sentence.prison = Months(years: 2)
    made.record.defendants = [defendant]
    made = made.proving("defendants[0].sentence.prison_months", 0..<9, 0..<9, rule: "dictum-clause")
    #expect(made.xml.contains(##"refersTo="#field.defendants-1.sentence.prison_months">dua tahun<"##))
    #expect(made.xml.contains(#"class="dictum-clause""#))
    #expect(made.xml.contains(#"showAs="defendants[0].sentence.prison_months = 24""#))
  }

  @Test("the standard's own elements for number, court and accused")
  func elements() {
    let made = MadeJudgment("elements", "1/Pid PN Budi\n").proving("case_number", 0..<5).proving("court", 6..<8)
      .proving("defendants[0].name", 9..<13)
    #expect(made.xml.contains(/<docketNumber [^>]*>1\/Pid<\/docketNumber> <courtType [^>]*>PN<\/courtType>/))
    #expect(made.xml.contains(/<party [^>]*as="#peran-terdakwa"[^>]*#terdakwa-1">Budi<\/party>/))
  }

  @Test("what was not found is marked where the search began")
  func absence() {
    let made = MadeJudgment("absence", "satu\ndua\n", sections: [(.head, 0..<3), (.amar, 3..<9)]).proving("lpsk", 3..<3)
      .proving("border", 3..<3)
    let mark = ##"<p><marker eId="absence_1" name="absence" refersTo="#field.lpsk #field.border"/>u</p>"##
    #expect(made.xml.contains(mark))
  }

  @Test("evidence that cuts a character or leaves the text spoils no file")
  func cut() throws {
    let made = MadeJudgment("cut", "é\u{20AC}\n").proving("border", 1..<3, 2..<900).proving("lpsk", 1..<1, 700..<700)
    #expect(try made.readBack().text == made.decision.text)
    #expect(JudgmentGrammar.problem(made.bytes) == nil)
  }

  @Test("pages are numbered where they end")
  func pages() {
    let made = MadeJudgment("pages", "satu dua\n", pages: [Page(start: 0, number: 4), Page(start: 5, number: 5)])
    #expect(made.xml.contains(#"<p>satu <eop number="4"/>dua<eop number="5"/></p>"#))
  }
}
