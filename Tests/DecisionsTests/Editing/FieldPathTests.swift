import Testing

@testable import Decisions

@Suite("Paths of fields")
struct FieldPathTests {
  @Test(
    "are read as evidence writes them",
    arguments: [
      "border", "victims.count", "source.sha256", "defendants[0].age", "defendants[12].sentence.prison_months",
    ])
  func read(_ text: String) throws {
    let path = try #require(FieldPath(text))
    #expect(path.description == text)
    #expect(path.field.isOfDefendant == text.hasPrefix("defendants"))
  }

  @Test(
    "anything else is none",
    arguments: [
      "", "nothing", "age", "defendants", "defendants[].age", "defendants[0]", "defendants[-1].age",
      "defendants[00].age",
      "defendants[0]age", "defendants[0].", "defendants[٣].age", "defendants[0].age.", "victims", "evidence",
      "defendants[99999999999999999999].age",
      // Pages say the place from 1 on: one more than this was one too many for a number.
      "defendants[9223372036854775807].age", "defendants[1000000].age", String(repeating: "x", count: 100_000),
    ])
  func refused(_ text: String) { #expect(FieldPath(text) == nil) }

  @Test("a field of the defendant has a defendant, no other has one")
  func defendants() throws {
    let age = try #require(CodebookField.all.first { $0.path == "defendants[].age" })
    #expect(FieldPath(age) == nil)
    #expect(FieldPath(age, defendant: 1)?.description == "defendants[1].age")
    let border = try #require(CodebookField.all.first { $0.path == "border" })
    #expect(FieldPath(border, defendant: 0) == nil)
  }

  @Test("a record's paths: all fields but those of the program's own work, one defendant behind the other")
  func reviewable() {
    var record = CaseRecord(id: "x")
    record.defendants = [Defendant(), Defendant()]
    let paths = record.reviewablePaths.map(\.description)
    #expect(paths.first == "case_number")
    #expect(paths.count == 23 + 2 * 19)
    #expect(Set(paths).count == paths.count)
    #expect(paths.firstIndex(of: "arrest_date") == paths.firstIndex(of: "defendants[0].name").map { $0 - 1 })
    #expect(paths.firstIndex(of: "defendants[1].name") == paths.firstIndex(of: "victims.count").map { $0 - 19 })
    #expect(!paths.contains("id") && !paths.contains("extractor.version"))
  }
}
