import Decisions
import Testing

@testable import Evaluate

@Suite("Coding sheets that come back")
struct CodedSheetTests {
  @Test(
    "rows as spreadsheets write them",
    arguments: [
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("a;b\n1,5;2", [["a", "b"], ["1,5", "2"]]),
      ("\u{FEFF}a,b\n\n,\n", [["a", "b"], ["", ""]]), ("a,\"b\"\"c\nd\"\n", [["a", "b\"c\nd"]]),
      ("a,x\"y\n\"\"\n", [["a", "x\"y"], [""]]), ("", []), ("a,\"b;c\"\r\n", [["a", "b;c"]]),
    ])
  func delimited(_ text: String, _ rows: [[String]]) {
    #expect(DelimitedText(Array(text.utf8))?.rows.map(\.cells) == rows)
  }

  @Test("rows know the line on which they begin; what is no text, or does not end, is none")
  func lines() {
    #expect(DelimitedText(Array("a\n\n\"x\ny\"\nz\n".utf8))?.rows.map(\.line) == [1, 3, 5])
    #expect(DelimitedText([0x61, 0xFF]) == nil)
    #expect(DelimitedText(Array("a,\"b\n".utf8)) == nil)
  }

  private static func sheet(_ rows: [String]) -> CodedSheet? {
    CodedSheet(Array((["id,case_number,field,meaning,allowed,value,note,sha256"] + rows).joined(separator: "\n").utf8))
  }

  @Test("cells are read by the codebook; empty ones are passed over, - and ? are undecidable")
  func answers() throws {
    let sheet = try #require(
      Self.sheet([
        "x,,border,m,a,cross border,note,00", "x,,border,m,a,,,00", "x,,border,m,a, ? ,,00",
        "x,,victims.count,m,a,-,,00",
        "x,,defendants[0].verdict,m,a,Convicted,,00", "'=x,,lpsk,m,a,ya,,00",
      ]))
    #expect(sheet.problems.isEmpty)
    #expect(
      sheet.rows.map(\.answer) == [
        .value("\"cross_border\""), .undecidable, .undecidable, .value("\"convicted\""), .value("true"),
      ])
    #expect(sheet.rows.map(\.line) == [2, 4, 5, 6, 7])
    #expect(sheet.rows[0].note == "note" && sheet.rows[1].note == nil && sheet.rows.last?.id == "=x")
  }

  @Test("what cannot be taken is told by its line, without what stands there")
  func problems() throws {
    let sheet = try #require(
      Self.sheet(["x,,border,m,a,somewhere,,00", "x,,nothing,m,a,1,,00", "x,,source.sha256,m,a,1,,00", "x,,id"]))
    #expect(sheet.rows.isEmpty)
    #expect(sheet.problems.map(\.line) == [2, 3, 4])
    #expect(sheet.problems.allSatisfy { !$0.reason.contains("somewhere") && !$0.reason.isEmpty })
  }

  @Test("a file without the columns is no sheet", arguments: ["", "id,field,value\nx,border,ya", "{}", "a;b;c\n1;2;3"])
  func noSheet(_ text: String) { #expect(CodedSheet(Array(text.utf8)) == nil) }
}
