import Foundation
import Testing

@testable import Decisions

@Suite("Records")
struct RecordTests {
  private func record() -> CaseRecord {
    var record = CaseRecord(id: "412_Pid.Sus_2019_PN_Bgl")
    record.caseNumber = "412/Pid.Sus/2019/PN Bgl"
    record.court = "Pengadilan Negeri Bengkulu"
    record.registerYear = 2019
    record.decisionDate = CalendarDate(year: 2019, month: 11, day: 5)
    record.indictmentForm = .alternative
    record.chargedProvisions = [Provision(law: "UU 21/2007", article: "2", paragraph: "1")]
    var defendant = Defendant()
    defendant.name = "Budi \"Kobu\"\nBin Karta\u{1}"
    defendant.sex = .male
    defendant.sentence.prison = Months(years: 3, months: 6, days: 20)
    defendant.sentence.fine = 120_000_000
    record.defendants = [defendant]
    record.exploitation = [.domesticWork]
    record.victimTestimony = .readOut
    record.doubts = [Doubt("victims.children", "no age is told")]
    record.evidence = [
      .init(field: "case_number", passages: [Evidence(span: 8..<31, section: .head, rule: "case-number", page: 1)])
    ]
    record.source = Source(path: "a/b.txt", sha256: "00", format: .pdfText)
    record.extractor = ExtractorVersion(version: "0", rules: "1")
    return record
  }

  @Test("what is written is read back")
  func roundTrip() throws {
    var json = JSONWriter()
    record().write(to: &json)
    let back = try JSONDecoder().decode(CaseRecord.self, from: Data(json.bytes))
    #expect(back == record())
  }

  @Test("a page stands in the source where one was read, and only there")
  func page() throws {
    var record = record()
    var json = JSONWriter()
    record.write(to: &json)
    #expect(!String(decoding: json.bytes, as: UTF8.self).contains("page\":{"))
    record.source?.page = Source.Page(path: "a/b.html", sha256: "11", format: .direktori)
    json.removeAll()
    record.write(to: &json)
    let text = String(decoding: json.bytes, as: UTF8.self)
    #expect(text.contains(#""ocr":false,"page":{"path":"a/b.html","sha256":"11","format":"direktori"}}"#))
    #expect(try JSONDecoder().decode(CaseRecord.self, from: Data(json.bytes)) == record)
  }

  @Test("keys stand in the codebook's order, under its names")
  func order() throws {
    var json = JSONWriter()
    record().write(to: &json)
    let text = String(decoding: json.bytes, as: UTF8.self)
    let keys = [
      "id", "case_number", "court", "register_year", "decision_date", "indictment_form", "charged_provisions",
      "arrest_date", "defendants", "victims", "exploitation", "border", "destination_countries", "platforms",
      "payment_or_debt", "restitution_requested", "lpsk", "victim_testimony", "closed_hearing", "victim_named",
      "aggravating_count", "mitigating_count", "doubts", "evidence", "source", "extractor",
    ]
    let places = keys.map { text.range(of: "\"\($0)\":")?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test("a person's record, with quotations for evidence, is read too")
  func handCoded() throws {
    let text = #"{"id": "x", "evidence": {"court": "a passage"}, "defendants": null, "doubts": ["age: not told"]}"#
    let record = try JSONDecoder().decode(CaseRecord.self, from: Data(text.utf8))
    #expect(record.evidence.isEmpty)
    #expect(record.doubts == [Doubt("age", "not told")])
  }

  @Test("what is no provision is refused without being quoted")
  func badProvision() {
    let text = #"{"id": "x", "charged_provisions": ["Ani Binti Karta"]}"#
    do {
      _ = try JSONDecoder().decode(CaseRecord.self, from: Data(text.utf8))
      Issue.record("accepted")
    } catch {
      #expect(!"\(error)".contains("Ani"))
    }
  }
}

@Suite("Values of records")
struct ValueTests {
  @Test(
    "months", arguments: [(0, 0, 20, "0.67"), (3, 6, 0, "42"), (0, 0, 3, "0.1"), (0, 1, 15, "1.5"), (0, 0, 1, "0.03")])
  func months(_ years: Int, _ months: Int, _ days: Int, _ text: String) {
    #expect(Months(years: years, months: months, days: days).description == text)
  }

  @Test("days that do not exist are refused")
  func dates() {
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2024, month: 2, day: 29) != nil)
    #expect(CalendarDate(iso: "2024-13-01") == nil)
    #expect(CalendarDate(iso: "2024-1") == nil && CalendarDate(iso: "2024-+1-01") == nil)
    let new = CalendarDate(year: 2026, month: 1, day: 2)
    #expect(new.flatMap { CalendarDate(iso: "2024-12-31")?.days(to: $0) } == 367)
  }

  @Test(
    "provisions",
    arguments: ["UU 21/2007 Pasal 2 ayat (1)", "KUHP Pasal 296", "UU 18/2017 Pasal 72 huruf c", "UU 35/2014 Pasal 76E"])
  func provisions(_ text: String) { #expect(Provision(text)?.description == text) }

  @Test(
    "the first ayat or huruf of several provisions was taken for the first provision's",
    arguments: [
      "UU 21/2007 Pasal 10 jo. KUHP Pasal 55 ayat (1)", "UU 21/2007 Pasal 2 atau Pasal 12 huruf c", "Pasal 2",
    ])
  func noProvision(_ text: String) { #expect(Provision(text) == nil) }

  @Test("courts are found by code and by seat, whatever the spelling")
  func courts() {
    let table = CourtTable.standard
    #expect(table.courts.count == 378)
    #expect(table.court(code: "JKT.SEL")?.name == "Pengadilan Negeri Jakarta Selatan")
    #expect(table.court(code: "sel")?.name == "Pengadilan Negeri Selong")
    #expect(table.court(startingWords: "jakarta selatan yang mengadili")?.code == "Jkt.Sel")
    #expect(table.court(seat: "nowhere") == nil)
  }
}
