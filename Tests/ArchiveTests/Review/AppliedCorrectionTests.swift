import Decisions
import Testing

@testable import Archive

@Suite("Records as people left them")
struct AppliedCorrectionTests {
  static func record() -> CaseRecord {
    var record = CaseRecord(id: "x")
    record.defendants = [Defendant()]
    record.defendants[0].sentence.prison = Months(months: 36)
    record.border = .domestic
    record.victims.count = 2
    record.evidence = ["border", "defendants[0].sentence.prison_months", "victims.count"].map {
      CaseRecord.FieldEvidence(field: $0, passages: [Evidence(span: 3..<9, section: .amar, rule: "r")])
    }
    record.doubts = [
      Doubt("border", "two places"), Doubt("victims.count", "two counts"), Doubt("defendants[0].demand", "none found"),
    ]
    return record
  }

  static func correction(
    _ field: String, _ status: Correction.Status, machine: String? = nil, value: String? = nil, by: String = "anna"
  ) -> Correction {
    Correction(
      caseNumber: 1, field: field, machineValue: machine, value: value, status: status, by: by,
      at: "2026-01-02T03:04:05Z")
  }

  @Test("a value that is replaced loses its evidence and its doubt, one that is accepted its doubt only")
  func applied() {
    let result = Self.record().applying([
      Self.correction("border", .corrected, machine: "\"domestic\"", value: "\"cross_border\""),
      Self.correction("victims.count", .accepted, machine: "2"),
      Self.correction("defendants[0].sentence.prison_months", .undecidable, machine: "36"),
    ])
    #expect(result.record.border == .crossBorder)
    #expect(result.record.victims.count == 2)
    #expect(result.record.defendants[0].sentence.prison == nil)
    #expect(result.record.evidence.map(\.field) == ["victims.count"])
    #expect(result.record.doubts == [Doubt("defendants[0].demand", "none found")])
    #expect(result.applied.count == 3 && result.stale.isEmpty)
    var summary = ReviewSummary()
    summary.add(result)
    summary.add(CorrectedRecord(record: Self.record()))
    #expect(summary.accepted == 1 && summary.corrected == 1 && summary.undecidable == 1)
    #expect(summary.cases == 1 && summary.changedCases == 1 && summary.stale == 0)
  }

  @Test(
    "the program's value in another spelling or order counted as a correction",
    arguments: [
      ("decision_date", "\"2020-12-01\"", "\"2020-12-1\""), ("platforms", "[\"a\",\"b\"]", "[\"b\",\"a\"]"),
      ("victims.count", "2", "2"),
    ])
  func sameValue(_ field: String, _ machine: String, _ value: String) throws {
    let checked = try Self.correction(field, .corrected, machine: machine, value: value).checked()
    #expect(checked.status == .accepted && checked.value == nil)
    #expect(try Self.correction(field, .corrected, machine: nil, value: value).checked().status == .corrected)
  }

  @Test("without corrections a record stays as it is")
  func none() { #expect(Self.record().applying([]) == CorrectedRecord(record: Self.record())) }

  @Test("the last correction of a field holds, whoever made it")
  func last() {
    let result = Self.record().applying([
      Self.correction("victims.count", .corrected, machine: "2", value: "3"),
      Self.correction("victims.count", .corrected, machine: "2", value: "4", by: "budi"),
    ])
    #expect(result.record.victims.count == 4)
    #expect(result.applied.map(\.by) == ["budi"])
  }

  @Test("a corrected value that the program now gives too keeps the evidence that it found")
  func agrees() {
    let result = Self.record().applying([Self.correction("victims.count", .corrected, machine: "1", value: "2")])
    #expect(result.record.evidence == Self.record().evidence)
  }

  @Test("what people found holds whatever the program says now; what they accepted must be what they saw")
  func coded_anew() {
    let result = Self.record().applying([
      Self.correction("border", .corrected, machine: nil, value: "\"cross_border\""),
      Self.correction("victims.count", .accepted, machine: "1"),
      Self.correction("defendants[0].sentence.prison_months", .undecidable, machine: "12"),
    ])
    #expect(result.record.border == .crossBorder)
    #expect(result.record.defendants[0].sentence.prison == nil)
    #expect(result.stale.map(\.field) == ["victims.count"])
    #expect(result.record.doubts.contains(Doubt("victims.count", "two counts")))
  }

  @Test(
    "of a defendant who is gone, of no field, of a value that the field does not take: stale",
    arguments: [
      correction("defendants[1].age", .corrected, value: "7"), correction("nothing", .undecidable),
      correction("border", .corrected, value: "\"abroad\""), correction("id", .corrected, value: "\"y\""),
    ])
  func stale(_ correction: Correction) {
    let result = Self.record().applying([correction])
    #expect(result.record == Self.record())
    #expect(result.stale == [correction] && result.applied.isEmpty)
  }
}
