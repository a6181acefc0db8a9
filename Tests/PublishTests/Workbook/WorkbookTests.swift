import Analyze
import Decisions
import Foundation
import Testing

@testable import Publish

@Suite("The spreadsheet")
struct WorkbookTests {
  static func options(_ languages: [Language] = Language.allCases) -> PublishOptions {
    PublishOptions(corpusName: Phrase("x"), version: "1", languages: languages, formats: [.xlsx])
  }

  static func workbook(_ options: PublishOptions = options()) -> Workbook {
    var tally = FindingsTally()
    for record in Invented.records(220) { tally.add(record) }
    return FindingsWorkbook(Edition(tally.finish(), options)).workbook
  }

  @Test("one sheet for each finding between an overview and notes, under names that Excel takes")
  func sheets() {
    let names = WorkbookTests.workbook().sheets.map(\.name)
    #expect(names.count == FindingsTally().finish().findings.count + 2)
    #expect(names.first == "Ikhtisar Overview" && names.last == "Catatan Notes")
    #expect(Set(names).count == names.count)
    for name in names {
      #expect((1...31).contains(name.count) && !name.contains { "[]:*?/\\".contains($0) }, "\(name)")
    }
  }

  @Test("every table's figures are in it, and all rows of a table are equally long")
  func figures() throws {
    var tally = FindingsTally()
    for record in Invented.records(220) { tally.add(record) }
    let edition = Edition(tally.finish(), WorkbookTests.options())
    let sheets = FindingsWorkbook(edition).workbook.sheets
    for (finding, sheet) in zip(edition.report.findings, sheets.dropFirst()) {
      for table in finding.tables where !table.rows.isEmpty {
        let labels = table.rows.map(\.label.id)
        let rows = sheet.rows.filter { $0.count > 2 && $0.first.map { labels.contains($0.words) } == true }
        #expect(rows.count >= table.rows.count, "\(table.key)")
      }
    }
  }

  @Test("numbers are numbers with their formats, withheld ones are marks")
  func styles() throws {
    let entries = WorkbookTests.workbook().sheets.flatMap(\.rows).flatMap(\.self)
    #expect(
      entries.contains { if case .number(let value, .percent) = $0 { (0...1).contains(value) } else { false } })
    #expect(entries.contains(.text("<11", .mark)) && entries.contains(.text("*", .mark)))
    #expect(!entries.contains { $0.words.contains("Nama Rahasia") })
  }

  @Test("labels stand in the languages that are asked for")
  func languages() {
    let english = WorkbookTests.workbook(WorkbookTests.options([.en])).sheets
    #expect(english.first?.name == "Overview")
    let words = english.flatMap(\.rows).flatMap(\.self).map(\.words)
    #expect(words.contains("Women") && !words.contains("Perempuan"))
  }

  @Test("the same bytes each time, with a time of creation that is not the clock's")
  func bytes() throws {
    let workbook = WorkbookTests.workbook()
    let bytes = try XLSXDoor.bytes(workbook)
    #expect(try XLSXDoor.bytes(workbook) == bytes)
    #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    let core = try #require(try Zip.members(bytes).first { $0.name == "docProps/core.xml" })
    #expect(String(decoding: core.bytes, as: UTF8.self).contains("2000-01-01T00:00:00Z"))
  }

  @Test("text that looks like a formula stays text")
  func formulas() throws {
    let sheet = Workbook.Sheet(
      name: "s", widths: [], frozen: (0, 0), rows: [[.text("=1+1"), .text("a\u{0}\u{202E}b")]])
    let members = try Zip.members(XLSXDoor.bytes(Workbook(title: "t", subject: "s", sheets: [sheet])))
    let text = members.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(text.contains(">=1+1<") && text.contains(">ab<") && !text.contains("<f>"))
  }

  static let office = OtherProgram.find("soffice", "libreoffice")

  @Test(
    "LibreOffice opens it",
    .enabled(if: office != nil, "LibreOffice (soffice) is missing: that it opens the spreadsheet is not checked"))
  func libreOffice() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "putusan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "findings.xlsx")
    try Data(XLSXDoor.bytes(WorkbookTests.workbook())).write(to: file)
    // All sheets (the last -1), UTF-8, as shown.
    let result = try OtherProgram.run(
      try #require(WorkbookTests.office),
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", folder.path,
        file.path,
      ])
    #expect(result.status == 0, "\(result.output)")
    let sheets = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".csv") }
    #expect(sheets.count == WorkbookTests.workbook().sheets.count)
    let terms = try String(contentsOfFile: "\(folder.path)/findings-09-prison-terms.csv", encoding: .utf8)
    #expect(terms.contains("9. Pidana penjara / Prison terms"))
  }
}

extension Workbook.Entry {
  var words: String { if case .text(let text, _) = self { text } else { "" } }
}
