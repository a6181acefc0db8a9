import Testing

@testable import Decisions

@Suite("Values as people type them")
struct TypedValueTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    let json: String?
    var testDescription: String { "\(path): \(text)" }

    init(_ path: String, _ text: String, _ json: String?) { (self.path, self.text, self.json) = (path, text, json) }
  }

  private static func field(_ path: String) throws -> CodebookField {
    try #require(CodebookField.all.first { $0.path == path })
  }

  static let readable = [
    Row("victims.count", "12", "12"), Row("victims.count", "  0 ", "0"), Row("victims.count", "", nil),
    Row("border", " \n ", nil), Row("decision_date", "2019-05-03", "\"2019-05-03\""),
    Row("defendants[].verdict", "convicted", "\"convicted\""),
    Row("defendants[].verdict", "Convicted", "\"convicted\""),
    Row("border", "cross border", "\"cross_border\""), Row("border", "Cross-border", "\"cross_border\""),
    Row("exploitation", "sexual; Domestic work;", "[\"sexual\",\"domestic_work\"]"),
    Row(
      "charged_provisions", "UU 21/2007 Pasal 2 ayat (1);  KUHP  Pasal 55 ayat (1)",
      "[\"UU 21/2007 Pasal 2 ayat (1)\",\"KUHP Pasal 55 ayat (1)\"]"),
    Row("lpsk", "ya", "true"), Row("lpsk", "YES", "true"), Row("lpsk", "true", "true"), Row("lpsk", "tidak", "false"),
    Row("defendants[].sentence.prison_months", "42", "42"), Row("defendants[].sentence.prison_months", "1,33", "1.33"),
    Row("defendants[].sentence.prison_months", "0.5", "0.5"),
    Row("defendants[].sentence.prison_months", "seumur hidup", "9999"),
    Row("defendants[].sentence.fine_idr", "120000000", "120000000"),
    Row("defendants[].sentence.fine_idr", "Rp120.000.000,00", "120000000"),
    Row("defendants[].sentence.fine_idr", "Rp. 5.000,-", "5000"),
    Row("defendants[].name", "  Contoh   \"Satu\" ", "\"Contoh \\\"Satu\\\"\""),
    Row("platforms", "MiChat; Facebook", "[\"MiChat\",\"Facebook\"]"), Row("platforms", " ; ", nil),
  ]

  @Test("are written as records write them", arguments: readable)
  func read(_ row: Row) throws { #expect(try Self.field(row.path).json(typed: row.text) == row.json) }

  static let unreadable = [
    Row("victims.count", "-1", nil), Row("victims.count", "two", nil), Row("victims.count", "1.5", nil),
    Row("victims.count", "99999999999999999999", nil), Row("defendants[].age", "300", nil),
    Row("register_year", "20", nil), Row("decision_date", "3-5-2019", nil), Row("decision_date", "2019-02-30", nil),
    Row("decision_date", "0019-05-03", nil), Row("defendants[].verdict", "guilty", nil),
    Row("exploitation", "sexual; sexual", nil), Row("exploitation", "sexual, labour", nil),
    Row("charged_provisions", "Pasal 2", nil), Row("charged_provisions", "UU 21/2007", nil),
    // What a citation does not understand would be lost in silence.
    Row("charged_provisions", "UU 21/2007 Pasal 2 ayat (1) dan (2)", nil),
    Row("charged_provisions", "UU 21/2007 Pasal 2 ayat 1", nil), Row("lpsk", "maybe", nil),
    Row("defendants[].sentence.prison_months", "-3", nil), Row("defendants[].sentence.prison_months", "1.333", nil),
    Row("defendants[].sentence.prison_months", "10000", nil), Row("defendants[].sentence.prison_months", "1e3", nil),
    Row("defendants[].sentence.fine_idr", "1.5", nil), Row("defendants[].sentence.fine_idr", "Rp1.20.000", nil),
    Row("defendants[].sentence.fine_idr", "-5", nil), Row("defendants[].name", "a\u{1B}[31m", nil),
    Row("defendants[].name", String(repeating: "a", count: 301), nil),
    Row("court", String(repeating: "x", count: 1 << 20), nil),
    Row("platforms", String(repeating: "a;", count: 201), nil),
  ]

  @Test("others are refused with what is expected, never with what was typed", arguments: unreadable)
  func refused(_ row: Row) throws {
    let field = try Self.field(row.path)
    let error = #expect(throws: FieldError.self) { try field.json(typed: row.text) }
    #expect(error?.kind == .value)
    #expect(error?.description == "\(row.path) takes \(field.expectation)")
    #expect(try #require(error).description.count < 300)
  }

  @Test("every field tells what it expects, with every word of its vocabulary")
  func expectations() {
    for field in CodebookField.all where field.isReviewable {
      #expect(!field.expectation.isEmpty)
      for word in field.words { #expect(field.expectation.contains(word.word)) }
    }
  }
}
