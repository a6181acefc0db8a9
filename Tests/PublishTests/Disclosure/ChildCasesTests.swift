import Analyze
import Decisions
import Foundation
import Testing

@testable import Publish

@Suite("No list of a public report points at child victims")
struct ChildCasesTests {
  /// Twenty decisions, one of them under provisions made for children.
  static func counted() -> FindingsReport {
    var tally = FindingsTally()
    var records = Invented.records(20)
    for index in records.indices {
      let number = index + 1
      records[index].id = "\(number)"
      records[index].caseNumber = "\(number)/Pid.Sus/2020/PN Dum"
      records[index].chargedProvisions = Invented.provisions(["UU 21/2007 Pasal 2"])
      records[index].exploitation = [.sexual]
      if number == 7 {
        records[index].chargedProvisions += Invented.provisions(["UU 21/2007 Pasal 17", "UU 35/2014 Pasal 88"])
      }
      for person in records[index].defendants.indices {
        records[index].defendants[person].verdict = .convicted
        records[index].defendants[person].convictedProvisions = records[index].chargedProvisions
        records[index].defendants[person].sentence.prison = Months(months: 40)
      }
      tally.add(records[index])
    }
    return tally.finish()
  }

  static func edition(_ report: FindingsReport, _ profile: Profile) -> Edition {
    Edition(report, PublishOptions(corpusName: Phrase("x"), version: "1", profile: profile))
  }

  static func report(_ profile: Profile) -> [Table] { edition(counted(), profile).report.findings.flatMap(\.tables) }

  /// What was said of a table's rows got lost on the way through an internal file.
  @Test("a public edition that is made from an internal file holds back the same")
  func throughFile() throws {
    var bytes: [UInt8] = []
    try FindingsJSON(ChildCasesTests.edition(ChildCasesTests.counted(), .internal)).write { bytes += $0 }
    let file = try JSONDecoder().decode(FindingsFile.self, from: Data(bytes))
    let tables = ChildCasesTests.edition(file.report, .public).report.findings.flatMap(\.tables)
    #expect(tables == ChildCasesTests.report(.public))
    let minimum = try #require(tables.first { $0.key == "statute-bounds" }?.rows.first { $0.key == "minimum-48" })
    #expect(minimum.isUnlisted && minimum.cases == .empty && minimum.cells.first == .count(1))
  }

  /// Tables of laws and of articles listed them, and so did the minimum that Pasal 17 raises.
  @Test("no row whose decisions all have one lists them")
  func childProvisions() {
    func rows(_ profile: Profile) -> [String] {
      ChildCasesTests.report(profile).flatMap { table in
        table.rows.filter {
          $0.cases.total == 1 && ["17", "35/2014", "88", "minimum-48"].contains(where: $0.key.contains)
        }
        .filter { $0.cases.references.map(\.number) == ["7/Pid.Sus/2020/PN Dum"] }.map { "\(table.key) \($0.key)" }
      }
    }
    #expect(rows(.public) == [])
    #expect(rows(.internal).count > 5)
    #expect(rows(.internal).contains { $0.contains("minimum-48") })
  }

  @Test("rows of other bounds list their decisions")
  func others() throws {
    let bounds = try #require(ChildCasesTests.report(.public).first { $0.key == "statute-bounds" })
    #expect(bounds.protection == .open)
    #expect(try #require(bounds.rows.first { $0.key == "minimum-48" }).isUnlisted)
  }
}
