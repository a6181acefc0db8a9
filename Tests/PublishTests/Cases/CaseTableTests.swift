import Decisions
import Foundation
import Testing

@testable import Publish

@Suite("One row a decision")
struct CaseTableTests {
  static func record(
    _ number: Int, _ kind: Exploitation? = .sexual, year: Int = 2020, court: String = "Pengadilan Negeri Dumai"
  ) -> CaseRecord {
    var record = CaseRecord(id: "Nama Rahasia \(number)")
    record.caseNumber = "\(number)/Pid.Sus/\(year)/PN Dum"
    record.court = court
    record.decisionDate = CalendarDate(year: year, month: 1, day: 2)
    record.exploitation = kind.map { [$0] } ?? []
    var defendant = Defendant()
    defendant.name = "Nama Rahasia"
    defendant.age = 77
    defendant.nationality = "Nama Rahasia"
    defendant.occupation = "Nama Rahasia"
    record.defendants = [defendant]
    record.victims.children = 99
    record.victimNamed = true
    return record
  }

  static func rows(_ records: [CaseRecord], _ profile: Profile = .public) throws -> [[String: String]] {
    var table = CaseTable()
    for record in records { try table.add(record) }
    var bytes: [UInt8] = []
    try table.csv(profile) { bytes += $0 }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { line in
      Dictionary(zip(header, line).map { (String($0), String($1)) }, uniquingKeysWith: { first, _ in first })
    }
  }

  @Test("in the order of case numbers, without names and traits of people")
  func order() throws {
    let rows = try CaseTableTests.rows([10, 2, 1].map { CaseTableTests.record($0) })
    #expect(rows.map { $0["case_number"] } == ["1", "2", "10"].map { "\($0)/Pid.Sus/2020/PN Dum" })
    for value in rows.flatMap(\.values) { #expect(!value.contains("Nama Rahasia") && value != "77" && value != "99") }
    for name in ["id", "victim_named", "closed_hearing", "victims_children", "defendant_age"] {
      #expect(rows[0][name] == nil)
    }
  }

  @Test("what happened to victims is withheld where fewer than eleven decisions share it")
  func rare() throws {
    let common = (1...11).map { CaseTableTests.record($0) }
    #expect(try Set(CaseTableTests.rows(common).map { $0["exploitation"] }) == ["sexual"])
    #expect(try Set(CaseTableTests.rows(Array(common.dropLast())).map { $0["exploitation"] }) == ["withheld"])
    // Another year, another place, another kind: each is too few.
    let others =
      (20...23).map { CaseTableTests.record($0, .organ) } + (30...39).map { CaseTableTests.record($0, year: 2019) }
    let rows = try CaseTableTests.rows(common + others)
    #expect(rows.filter { $0["exploitation"] == "sexual" }.count == 11)
    #expect(!rows.contains { $0["exploitation"] == "organ" })
  }

  /// Undated decisions of many years counted as one year, whose rows of all years together were not rare.
  @Test("a decision without a day goes by the year of its number")
  func undated() throws {
    let records = (2012...2022).map { year in
      var record = CaseTableTests.record(1, year: year)
      record.registerYear = year
      record.decisionDate = nil
      return record
    }
    let rows = try CaseTableTests.rows(records)
    #expect(rows.count == 11 && Set(rows.map { $0["exploitation"] }) == ["withheld"])
  }

  @Test("a few hidden rows take more with them, so that they cannot be worked out from totals")
  func complementary() throws {
    let records = (1...12).map { CaseTableTests.record($0) } + (20...40).map { CaseTableTests.record($0, .labour) }
    #expect(try Set(CaseTableTests.rows(records).map { $0["exploitation"] }) == ["sexual", "labour"])
    let rows = try CaseTableTests.rows(records + [CaseTableTests.record(50, .organ)])
    #expect(rows.filter { $0["exploitation"] == "withheld" }.count == 13)
    #expect(rows.filter { $0["exploitation"] == "labour" }.count == 21)
  }

  /// Whoever sorted by Pasal 17 had a list of the decisions with child victims.
  @Test("provisions made for children are left out of the public edition")
  func childProvisions() throws {
    var record = CaseTableTests.record(1)
    record.chargedProvisions = Invented.provisions([
      "UU 21/2007 Pasal 2 ayat (1)", "UU 21/2007 Pasal 17", "UU 35/2014 Pasal 88", "KUHP Pasal 296",
    ])
    let shown = try CaseTableTests.rows([record])[0]["charged_provisions"]
    #expect(shown == "UU 21/2007 Pasal 2 ayat (1); KUHP Pasal 296")
    let all = try CaseTableTests.rows([record], .internal)[0]["charged_provisions"]
    #expect(all == record.chargedProvisions.map(\.description).joined(separator: "; "))
  }

  @Test("decisions that say nothing have nothing to withhold")
  func silent() throws {
    #expect(try CaseTableTests.rows([CaseTableTests.record(1, nil)])[0]["exploitation"] == "")
  }

  @Test("only what looks like a case number and a court stands as one")
  func freeText() throws {
    var record = CaseTableTests.record(1, court: "Nama Rahasia")
    record.caseNumber = "Nama Rahasia"
    let row = try CaseTableTests.rows([record])[0]
    #expect(row["case_number"] == "" && row["court"] == "" && row["province"] == "")
  }

  @Test("the internal edition names records and withholds nothing")
  func internalEdition() throws {
    let row = try CaseTableTests.rows([CaseTableTests.record(1, .organ)], .internal)[0]
    #expect(row["id"] == "Nama Rahasia 1" && row["exploitation"] == "organ")
  }
}
