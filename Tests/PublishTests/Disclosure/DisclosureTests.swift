import Analyze
import Decisions
import Foundation
import Testing

@testable import Publish

@Suite("What no public file may tell")
struct DisclosureTests {
  static let name = "Rahasiawati"

  /// 300 Indonesians and 3 Kenyans: by the total, the 3 is in reach unless other figures are withheld too. Every text
  /// that a record takes from a decision or a file's name holds a name.
  static let files = Result {
    var records = Invented.records(300, seed: 3)
    for index in records.indices {
      records[index].id = "\(name) \(index)"
      records[index].doubts.append(Doubt("victims.count", name))
      records[index].platforms = [name]
      records[index].destinationCountries = [name]
      for person in records[index].defendants.indices {
        records[index].defendants[person].name = name
        records[index].defendants[person].nationality = "Indonesia"
        records[index].defendants[person].occupation = "Wiraswasta \(name)"
      }
    }
    for index in 0..<3 {
      records[index].defendants[0].nationality = "Kenya"
      records[index].defendants[0].occupation = "Nelayan"
      records[index].court = name
      records[index].caseNumber = name
    }
    let inputs = records.map { InputFile(path: "/data/\(name)/\($0.id).xml", sha256: nil, setAside: nil) }
    let options = PublishOptions(corpusName: Phrase("x"), version: "1", setAside: [])
    return try Invented.files(records, options, inputs: inputs)
  }

  @Test("a planted name is in none of them")
  func names() throws {
    for file in try DisclosureTests.files.get() {
      #expect(try !file.words().contains(DisclosureTests.name), "\(file.path)")
    }
  }

  @Test("a small count of people is in none of them, nor is its complement")
  func smallCounts() throws {
    let files = try DisclosureTests.files.get()
    let total = try #require(DefendantsTotal.read(files))
    let complement = [Language.id, .en].map { $0.integer(total - 3) } + [String(total - 3)]
    for file in files where file.path.hasSuffix(".csv") || file.path.hasSuffix(".md") {
      let lines = try file.words().split(whereSeparator: \.isNewline)
      for line in lines where line.contains("Kenya") { #expect(!line.contains("3"), "\(file.path)") }
      for line in lines where line.lowercased().contains("indonesia") {
        #expect(!complement.contains { line.contains($0) }, "\(file.path)")
      }
    }
  }

  @Test("in findings.json a row with shares is shown or withheld as a whole, and lists no case")
  func rows() throws {
    let file = try #require(try DisclosureTests.files.get().first { $0.path == "findings.json" })
    let document = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any]
    let findings = try #require(document?["findings"] as? [[String: Any]])
    let tables = findings.flatMap { $0["tables"] as? [[String: Any]] ?? [] }
      .filter { $0["protection"] as? String == "small_counts" }
    #expect(tables.count >= 2)
    var withheld = 0
    for table in tables {
      let described = table["columns"] as? [[String: Any]] ?? []
      let columns = described.compactMap { $0["key"] as? String }
      // A table of counts by counts withholds cell by cell.
      let isCross = columns.count > 1 && described.allSatisfy { $0["kind"] as? String == "count" }
      for row in table["rows"] as? [[String: Any]] ?? [] {
        let marks = columns.filter { (row[$0] as? [String: Any])?["withheld"] != nil }
        #expect(isCross || marks.isEmpty || marks.count == columns.count)
        #expect(row["cases"] == nil && row["cases_total"] == nil)
        withheld += marks.isEmpty ? 0 : 1
      }
    }
    #expect(withheld >= 4)
  }

  @Test("the spreadsheet has a mark for each withheld figure, and no figure more than the edition")
  func marks() throws {
    var tally = FindingsTally()
    for record in Invented.records(220) { tally.add(record) }
    let options = PublishOptions(corpusName: Phrase("x"), version: "1", formats: [.xlsx])
    let edition = Edition(tally.finish(), options)
    let tables = edition.report.findings.flatMap(\.tables)
    let cells = tables.flatMap { table in (table.rows + (table.total.map { [$0] } ?? [])).flatMap(\.cells) }
    let withheld = cells.filter { if case .withheld = $0 { true } else { false } }
    #expect(withheld.count > 5)
    let sheets = FindingsWorkbook(edition).workbook.sheets
    let marks = sheets.flatMap(\.rows).flatMap(\.self).filter { if case .text(_, .mark) = $0 { true } else { false } }
    #expect(marks.count == withheld.count)
  }
}

/// All defendants, by the file that everybody reads.
enum DefendantsTotal {
  static func read(_ files: [PublishedFile]) -> Int? {
    guard let file = files.first(where: { $0.path == "tables/02-defendants.sex.csv" }) else { return nil }
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n")
    return lines.last?.split(separator: ",", omittingEmptySubsequences: false).dropFirst(3).first.flatMap { Int($0) }
  }
}
