import Decisions
import Foundation
import TestSupport
import Testing

@testable import Analyze

@Suite("Findings of parts")
struct PartialFindingsTests {
  /// A decision in which anything may be missing.
  static func record(_ number: Int, _ dice: inout Dice) -> CaseRecord {
    let day = "\(Int.random(in: 2018...2026, using: &dice))-0\(Int.random(in: 1...9, using: &dice))-12"
    return changed(ReportTests.full("\(number)", day: day)) {
      if Bool.random(using: &dice) { $0.caseNumber = nil }
      let courts = ["Pengadilan Negeri Bengkulu", "Pengadilan Negeri Dumai", nil]
      $0.court = courts.randomElement(using: &dice) ?? nil
      if Int.random(in: 0..<5, using: &dice) == 0 { $0.decisionDate = nil }
      $0.exploitation = Exploitation.allCases.filter { _ in Int.random(in: 0..<4, using: &dice) == 0 }
      $0.border = [.domestic, .crossBorder, nil].randomElement(using: &dice) ?? nil
      $0.destinationCountries = ["Malaysia", "Atlantis", "Japan"].filter { _ in Bool.random(using: &dice) }
      $0.victims.count = [nil, 0, 1, 2, 30].randomElement(using: &dice) ?? nil
      $0.victims.children = [nil, 0, 1].randomElement(using: &dice) ?? nil
      $0.indictmentForm = IndictmentForm.allCases.randomElement(using: &dice)
      $0.victimTestimony = (VictimTestimony.allCases + [nil]).randomElement(using: &dice) ?? nil
      if Bool.random(using: &dice) { $0.doubts = [Doubt("court", "x"), Doubt("defendants[1].age", "y")] }
      $0.extractor = ExtractorVersion(version: "1.0.0", rules: "ab")
      guard let first = $0.defendants.first else { return }
      $0.defendants = (0...Int.random(in: 0...2, using: &dice)).map { _ in
        var person = first
        person.verdict = (Verdict.allCases + [nil]).randomElement(using: &dice) ?? nil
        person.sex = [.male, .female, nil].randomElement(using: &dice) ?? nil
        person.age = Int.random(in: 10...90, using: &dice)
        person.nationality = ["WNI", "Malaysia", "?"].randomElement(using: &dice)
        let terms = [Months.life, Months(days: 100), Months(months: 36), nil]
        person.sentence.prison = terms.randomElement(using: &dice) ?? nil
        person.sentence.fine = [nil, 0, 5_000_000, 120_000_000].randomElement(using: &dice) ?? nil
        return person
      }
    }
  }

  static func written(_ findings: PartialFindings) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    encoder.userInfo = PartialFindings.userInfo()
    return try encoder.encode(findings)
  }

  static func read(_ data: Data) throws -> PartialFindings {
    let decoder = JSONDecoder()
    decoder.userInfo = PartialFindings.userInfo()
    return try decoder.decode(PartialFindings.self, from: data)
  }

  static func empty(rules: String = "ab") -> PartialFindings { PartialFindings(version: "1.0.0", rules: rules) }

  @Test(
    "however a collection is cut, written and joined: the findings of the whole",
    arguments: [(1, 40, 1), (2, 40, 3), (3, 60, 7), (4, 60, 60), (5, 80, 12), (6, 1300, 3)])
  func parts(seed: UInt64, decisions: Int, parts: Int) throws {
    var dice = Dice(state: seed)
    let records = (0..<decisions).map { Self.record($0, &dice) }
    var whole = Self.empty()
    var cut = Array(repeating: Self.empty(), count: parts)
    for record in records {
      whole.add(record)
      cut[Int.random(in: 0..<parts, using: &dice)].add(record)
    }
    for reason in ["empty", "unreadable", "empty"] {
      whole.addSetAside(reason)
      cut[Int.random(in: 0..<parts, using: &dice)].addSetAside(reason)
    }
    var joined = Self.empty()
    for part in cut.shuffled(using: &dice) { try joined.merge(try Self.read(try Self.written(part))) }
    #expect(joined.decisions == decisions)
    #expect(joined.setAside == ["empty": 2, "unreadable": 1])
    #expect(joined.tally.finish() == whole.tally.finish())
    // The same counts are the same bytes, read and written again too.
    let bytes = try Self.written(whole)
    #expect(try Self.written(joined) == bytes)
    #expect(try Self.written(try Self.read(bytes)) == bytes)
  }

  @Test("parts of other rules, another form and damaged ones are refused")
  func refused() throws {
    var findings = Self.empty()
    #expect(throws: PartialFindingsError.otherRules(theirs: "1.0.0 (rules cd)", ours: "1.0.0 (rules ab)")) {
      try findings.merge(Self.empty(rules: "cd"))
    }
    findings.add(ReportTests.full("1", day: "2020-01-02"))
    let text = String(decoding: try Self.written(findings), as: UTF8.self)
    #expect(throws: PartialFindingsError.otherForm(2)) {
      try Self.read(Data(text.replacing("\"putusan_tally\":1", with: "\"putusan_tally\":2").utf8))
    }
    // A figure that points to a decision which the table does not have.
    let short = text.replacing(/"references":\[.*?\]\]/, with: "\"references\":[]")
    #expect(throws: PartialFindingsError.damaged) { try Self.read(Data(short.utf8)) }
    #expect(throws: (any Error).self) { try Self.read(Data(text.utf8.dropLast(9))) }
  }
}
