import Foundation
import Testing

@testable import Decisions

@Suite("Records read from the lines that were written")
struct JSONLineTests {
  private static func full() -> CaseRecord {
    var record = CaseRecord(id: "1_Pid \"x\" \\ \u{7F}\u{1}\n Ünï")
    record.caseNumber = "1/Pid.Sus/2020/PN Dum"
    record.decisionDate = CalendarDate(year: 2020, month: 2, day: 29)
    record.chargedProvisions = [
      Provision(law: "UU 21/2007", article: "2", paragraph: "1"), Provision(law: "KUHP", article: "296"),
    ]
    var person = Defendant()
    person.name = "Contoh"
    person.sentence.prison = Months(hundredths: 4_233)
    person.sentence.fine = 120_000_000
    person.sentence.probation = .life
    person.demand.fineSubstitute = Months(days: 3)
    person.verdict = .convicted
    record.defendants = [person, Defendant()]
    record.exploitation = [.onlineScam, .labour]
    record.lpsk = false
    record.closedHearing = true
    record.doubts = [Doubt("victims.children", "age: not stated"), Doubt("a", "")]
    record.evidence = [
      .init(field: "z", passages: [Evidence(span: 3..<9, section: .amar, rule: "r", page: 4)]),
      .init(field: "a", passages: [Evidence(span: 0..<0, section: .appliedLaw, rule: "s")]),
    ]
    record.source = Source(
      path: "a/b.txt", sha256: "00", format: .pdfText, isRecognised: true,
      page: Source.Page(path: "p", sha256: "11", format: .direktori))
    record.extractor = ExtractorVersion(version: "0.1.0", rules: "ab")
    return record
  }

  /// U+009B begins a command to a terminal, and the name of a file can hold it.
  @Test("what steers a terminal or nobody sees is escaped, and other letters of two bytes are not")
  func steering() throws {
    let record = CaseRecord(id: "a\u{9B}31m\u{80}\u{AD}\u{61C}\u{A0}\u{D8}é\u{62A}")
    var json = JSONWriter()
    record.write(to: &json)
    let line = String(decoding: json.bytes, as: UTF8.self)
    #expect(line.contains(#""a\u009b31m\u0080\u00ad\u061c"# + "\u{A0}\u{D8}é\u{62A}\""))
    #expect(CaseRecord(jsonLine: json.bytes)?.id == record.id)
  }

  @Test(
    "whole numbers are written as they are",
    arguments: [0, 7, 10, 1_234_567, 99_999_999, 100_000_000, 1_000_000_001, -5, .max, .min])
  func numbers(_ number: Int) {
    var json = JSONWriter()
    json.array { json in
      json.value(number)
      json.value(number)
    }
    #expect(String(decoding: json.bytes, as: UTF8.self) == "[\(number),\(number)]")
  }

  /// Eight bytes are looked at together.
  @Test(
    "what has to be escaped is, wherever it stands",
    arguments: [
      ("\"", #"\""#), ("\\", #"\\"#), ("\n", #"\n"#), ("\u{1F}", #"\u001f"#), ("\u{7F}", #"\u007f"#), ("é", "é"),
      ("~ !", "~ !"),
    ])
  func escapes(_ odd: String, _ escaped: String) {
    for (before, after) in (0..<18).flatMap({ before in (0..<10).map { (before, $0) } }) {
      let (head, tail) = (String(repeating: "~", count: before), String(repeating: " ", count: after))
      var json = JSONWriter()
      json.value(head + odd + tail)
      #expect(String(decoding: json.bytes, as: UTF8.self) == "\"\(head)\(escaped)\(tail)\"")
    }
  }

  @Test("months below zero are no months", arguments: ["-1", "-0.5", "-0", "-1.33"])
  func negative(_ months: String) throws {
    var json = JSONWriter()
    Self.full().write(to: &json)
    let line = String(decoding: json.bytes, as: UTF8.self)
    #expect(line.contains(":42.33"))
    #expect(CaseRecord(jsonLine: Array(line.replacing(":42.33", with: ":\(months)").utf8)) == nil)
  }

  @Test("are the same, and written again they are the same bytes", arguments: [CaseRecord(id: ""), full()])
  func roundTrip(_ record: CaseRecord) throws {
    var json = JSONWriter()
    record.write(to: &json)
    let again = try #require(CaseRecord(jsonLine: json.bytes))
    #expect(again == record)
    var second = JSONWriter()
    again.write(to: &second)
    #expect(second.bytes == json.bytes)
  }

  @Test("unknown keys are passed over, escapes of other writers are understood")
  func others() throws {
    let line = #" { "new": [1, {"x": [null, true, -1.5e3]}], "id" : "a\u00e9\ud83d\ude00\/", "lpsk": null } "#
    #expect(CaseRecord(jsonLine: Array(line.utf8)) == CaseRecord(id: "aé😀/"))
  }

  @Test("a line among others is read without them, and nothing behind its end")
  func amongOthers() {
    let lines = #"{"id":"a","register_year":2020}"# + "\n" + #"{"id":"b"}"# + "\n"
    let bytes = Array(lines.utf8)
    let end = lines.utf8.firstIndex(of: 0x0A).map { lines.utf8.distance(from: lines.startIndex, to: $0) } ?? 0
    #expect(CaseRecord(jsonLine: bytes, in: 0..<end)?.registerYear == 2020)
    #expect(CaseRecord(jsonLine: bytes, in: end + 1..<bytes.count)?.id == "b")
    for cut in 0..<end { #expect(CaseRecord(jsonLine: bytes, in: 0..<cut) == nil, "\(cut)") }
    #expect(CaseRecord(jsonLine: bytes) == nil)
  }

  @Test("doubts as people write them are the program's", arguments: ["age: x", "age:x", "age", "age:", ": x"])
  func doubts(_ text: String) throws {
    let line = Array("{\"id\":\"a\",\"doubts\":[\"\(text)\"]}".utf8)
    let ours = try #require(CaseRecord(jsonLine: line)).doubts
    #expect(try JSONDecoder().decode(CaseRecord.self, from: Data(line)).doubts == ours)
    #expect(ours == [Doubt(text.hasPrefix("age") ? "age" : "", text.hasSuffix("x") ? "x" : "")])
  }

  static let brokenLines = [
    "", "null", "[]", "{", "{\"id\"}", "{\"id\":1}", "{\"id\":\"a\"}x", "{\"id\":\"a\"", "{\"lpsk\":\"yes\"}",
    "{\"id\":\"\\",
    "{\"border\":\"sea\"}", "{\"decision_date\":\"2020-02-30\"}", "{\"register_year\":1e}",
    "{\"charged_provisions\":[\"x\"]}",
    "{\"id\":\"\\ud800\"}", "{\"id\":\"\\u12\"}", "{\"x\":" + String(repeating: "[", count: 10_000),
    "{\"victims\":{\"count\":99999999999999999999}}", "{\"defendants\":[{\"sentence\":{\"prison_months\":1e999}}]}",
    "{\"source\":{\"path\":\"a\"}}",
  ]

  @Test("what is broken is no record, and no reason to stop", arguments: brokenLines)
  func broken(_ line: String) { #expect(CaseRecord(jsonLine: Array(line.utf8)) == nil) }

  @Test("marks that turn the direction of writing went to the terminal as they are: they are escaped, and read back")
  func marks() {
    var record = CaseRecord(id: "a\u{202E}b\u{2066}c\u{200B}d\u{FEFF}e\u{2014}é")
    record.court = "\u{2028}"
    var json = JSONWriter()
    record.write(to: &json)
    let line = String(decoding: json.bytes, as: UTF8.self)
    #expect(line.contains(##"a\u202eb\u2066c\u200bd\ufeffe"##) && line.contains("\u{2014}é"))
    #expect(!line.unicodeScalars.contains("\u{202E}") && !line.unicodeScalars.contains("\u{2028}"))
    #expect(CaseRecord(jsonLine: json.bytes) == record)
  }

  @Test("what nobody sees stood raw in lines, beyond the marks that were listed, and in what Foundation wrote")
  func unseen() {
    var writer = JSONWriter()
    writer.value("a\u{E0041}b\u{180E}c\u{FFF9}d\u{F0B7}é")
    let line = String(decoding: writer.bytes, as: UTF8.self)
    #expect(line == ##""a\udb40\udc41b\u180ec\ufff9d\uf0b7é""##)
    let foreign = JSONWriter.harmless(Array("{\n \"é\u{9B}31m\": \"\u{202E}\u{E0041}\"\n}".utf8))
    #expect(String(decoding: foreign, as: UTF8.self) == "{\n \"é\\u009b31m\": \"\\u202e\\udb40\\udc41\"\n}")
  }
}
