import Decisions
import Foundation
import Testing

@testable import Evaluate

struct GoldFileTests {
  private func read(_ text: String) throws -> [CaseRecord] {
    try GoldFile.records(in: Array(text.utf8), named: "gold.jsonl")
  }

  @Test("records in order; empty lines, CRLF and a byte order mark are passed over; evidence may be quotations")
  func lines() throws {
    let text =
      "\u{FEFF}{\"id\":\"a\",\"victims\":{\"count\":2}}\r\n\n"
      + "{\"id\":\"b\",\"evidence\":{\"victims\":\"dua orang\"}}"
    let records = try read(text)
    #expect(records.map(\.id) == ["a", "b"])
    #expect(records.first?.victims.count == 2)
    #expect(try read("").isEmpty)
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let line: String
    let says: String
    var testDescription: String { says }
  }

  @Test(
    "errors name line, field and reason, and no value",
    arguments: [
      Bad(line: "{\"id\":", says: "not a JSON object: write one JSON object a line"),
      Bad(line: "[\"RAHASIA\"]", says: "not a codebook record: the record should be a JSON object or list"),
      Bad(line: "{\"court\":\"RAHASIA\"}", says: "not a codebook record: id is missing"),
      Bad(line: "{\"id\":null}", says: "not a codebook record: id must not be null"),
      Bad(
        line: "{\"id\":\"b\",\"border\":\"RAHASIA\"}",
        says: "not a codebook record: border has a value that the codebook does not know"),
      Bad(
        line: "{\"id\":\"b\",\"decision_date\":\"31 RAHASIA\"}",
        says: "not a codebook record: decision_date has a value that the codebook does not know"),
      Bad(
        line: "{\"id\":\"b\",\"charged_provisions\":[\"RAHASIA\"]}",
        says: "not a codebook record: charged_provisions has a value that the codebook does not know"),
      Bad(
        line: "{\"id\":\"b\",\"defendants\":[{\"age\":\"RAHASIA\"}]}",
        says: "not a codebook record: defendants[0].age should be a number"),
      Bad(
        line: "{\"id\":\"b\",\"defendants\":[{},{\"represented\":\"RAHASIA\"}]}",
        says: "not a codebook record: defendants[1].represented should be true or false"),
      Bad(
        line: "{\"id\":\"a\",\"court\":\"RAHASIA\"}",
        says: "second record under one id: the first stands in line 1; keep one"),
    ])
  func bad(_ bad: Bad) {
    let error = #expect(throws: GoldFileError.self) { try read("{\"id\":\"a\"}\n\n" + bad.line) }
    #expect(error?.description == "gold.jsonl, line 3: " + bad.says)
  }

  @Test("a file that is not there")
  func absent() {
    let error = #expect(throws: GoldFileError.self) { try GoldFile.read("/nowhere/gold.jsonl") }
    #expect(error?.kind == .unreadable)
    #expect(error?.description.hasPrefix("/nowhere/gold.jsonl: cannot be read") == true)
  }

  @Test("bytes that are not text")
  func binary() {
    let error = #expect(throws: GoldFileError.self) { try GoldFile.records(in: [0xFF, 0xFE, 0x7B], named: "x") }
    #expect(error?.kind == .notJSON)
  }
}
