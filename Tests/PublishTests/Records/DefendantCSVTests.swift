import Decisions
import Testing

@testable import Publish

@Suite("Records in flat tables")
struct DefendantCSVTests {
  private func record(_ names: String...) -> CaseRecord {
    var record = CaseRecord(id: "x")
    record.defendants = names.map { name in
      var defendant = Defendant()
      defendant.name = name
      defendant.occupation = "=cmd, \"x\""
      return defendant
    }
    return record
  }

  @Test("a row for each defendant, one where there is none")
  func rows() {
    func lines(_ record: CaseRecord) -> Int { DefendantCSV.rows(record).count { $0 == 0x0A } }
    #expect(lines(record()) == 1)
    #expect(lines(record("Budi Contoh")) == 1)
    #expect(lines(record("Budi Contoh", "Tina Contoh")) == 2)
  }

  @Test("cells are quoted, and no spreadsheet takes them for a formula")
  func quoting() {
    let text = String(decoding: DefendantCSV.rows(record("Budi Contoh")), as: UTF8.self)
    #expect(text.contains(",Budi Contoh,"))
    #expect(text.contains(",\"'=cmd, \"\"x\"\"\","))
    #expect(text.hasSuffix("\r\n"))
  }

  static let names: [(String, String)] = [
    ("Budi Contoh", "B. C."), ("BUDI CONTOH bin FULAN", "B. C."), ("H. Budi Contoh, S.H.", "H. B. C."),
    ("Terdakwa I", "T. I."), ("Budi", "B."), ("Nur'aini Contoh alias Ani", "N. C."), ("M. Budi", "M. B."), ("", ""),
    ("123", ""),
  ]

  @Test("names as initials", arguments: names)
  func initials(_ name: String, _ initials: String) { #expect(Initials.of(name) == initials) }

  @Test("the public edition has no name, no birth date, and no case number that may be something else")
  func edition() {
    var record = record("Budi Contoh")
    record.defendants[0].birthDate = CalendarDate(iso: "1990-01-02")
    record.caseNumber = "Budi Contoh"
    let edition = record.edition(for: .public)
    #expect(edition.defendants[0].name == "B. C.")
    #expect(edition.defendants[0].birthDate == nil)
    #expect(edition.caseNumber == nil)
    #expect(record.edition(for: .internal) == record)
    record.caseNumber = "78/Pid.Sus/2025/PN Dum"
    #expect(record.edition(for: .public).caseNumber == "78/Pid.Sus/2025/PN Dum")
  }
}
