import Decisions
import TestSupport
import Testing

@testable import Pipeline

@Suite("Reading a page with its document")
struct ReadingTests {
  typealias Made = InventedBundle
  static let number = "12/Pid.Sus/2020/PN Bgl"

  private func read(_ page: String, _ document: String) throws -> Reading {
    let folder = try TemporaryFolder()
    try folder.file("12.html", page)
    try folder.file("12.txt", document)
    var list = InputList([folder.path])
    try list.bundle()
    #expect(list.items.count == 1)
    return Coder().reading(try #require(list.items.first))
  }

  @Test(
    "one decision with the page's number, where the document's is the same, masked or cut",
    arguments: [
      number, "12/PID.SUS/2020/PN.Bgl", "00/Pid.Sus/2020/PN Bgl", "XXX/Pid.Sus/2020/PN xxx", "/Pid.Sus/2020/PN Bgl",
    ])
  func pair(_ number: String) throws {
    let reading = try read(Made.page(Self.number), Made.document(number))
    #expect(reading.setAside.isEmpty)
    let decision = try #require(reading.decisions.first)
    #expect(decision.source.page != nil)
    let record = Coder().code(decision)
    #expect(record.caseNumber == Self.number)
    #expect(record.decisionDate == CalendarDate(year: 2020, month: 5, day: 5))
    #expect(record.defendants.map(\.name) == ["BUDI CONTOH"])
  }

  @Test("another day on the page than in the closing is a doubt")
  func day() throws {
    for (closing, isDoubtful) in [("5 Mei 2020", false), ("6 Mei 2020", true)] {
      let reading = try read(Made.page(Self.number), Made.document(Self.number, closing: closing))
      let record = Coder().code(try #require(reading.decisions.first))
      #expect(record.doubts.contains { $0.field == "decision_date" } == isDoubtful)
    }
  }

  @Test(
    "a document of another case is set aside, the page alone is coded",
    arguments: ["13/Pid.Sus/2020/PN Bgl", "340/Pid.B/2019/PN Dum"])
  func anotherCase(_ number: String) throws {
    let reading = try read(Made.page(Self.number), Made.document(number))
    #expect(reading.decisions.map(\.source.format) == [.direktori])
    #expect(reading.setAside.map(\.reason.kind) == [.anotherCase])
    #expect(reading.setAside.first?.path.hasSuffix("12.txt") == true)
    #expect(reading.setAside.first?.line.contains("Pid.") == false, "a number names a case")
  }

  @Test("a slip in the head is forgiven where the page's number stands in the opening")
  func slip() throws {
    let document = Made.document("13/Pid.Sus/2020/PN Bgl").replacing(
      "Pengadilan Negeri tersebut;", with: "Pengadilan Negeri tersebut; Penetapan Nomor \(Self.number);")
    #expect(try read(Made.page(Self.number), document).decisions.first?.source.page != nil)
  }

  @Test("what is wrong with one of the two does not spoil the other")
  func halves() throws {
    let noDocument = try read(Made.page(Self.number), "")
    #expect(noDocument.decisions.map(\.source.format) == [.direktori])
    #expect(noDocument.setAside.map(\.reason.kind) == [.empty])
    let noPage = try read("<html><title>Just a moment...</title></html>", Made.document(Self.number))
    #expect(noPage.decisions.map(\.source.format) == [.pdfText])
    #expect(noPage.setAside.map(\.reason.kind) == [.challengePage])
    let twoPages = try read(Made.page(Self.number), Made.page("13/Pid.Sus/2020/PN Bgl"))
    #expect(twoPages.decisions.count == 2 && twoPages.setAside.isEmpty)
  }
}
