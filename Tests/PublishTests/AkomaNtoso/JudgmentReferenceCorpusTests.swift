import Decisions
import Extract
import Foundation
import Ingest
import Pipeline
import Testing

@testable import Publish

/// The reference corpus, exported and read back: once for all tests.
private enum Exported {
  struct Judgment: Sendable {
    let id: String
    /// What came back other than it was.
    let differences: [String]
    let whole: [UInt8]
    let masked: [UInt8]
    let names: [String]
    /// Of the masked one, read as a decision.
    let maskedRecord: CaseRecord?
    let record: CaseRecord
  }

  static let judgments: Result<[Judgment], any Error> = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var list = InputList([Array(root.appending(path: "corpus/reference/decisions").path.utf8)])
    try list.bundle(jobs: nil)
    var judgments: [Judgment] = []
    try Batch(list.items).runWithCoder({ judgment($0, $1, $2) }) { outcome in
      if case .coded(let judgment) = outcome { judgments.append(judgment) }
    }
    return judgments
  }

  private static func judgment(_ coder: Coder, _ decision: Decision, _ record: CaseRecord) -> Judgment {
    let whole = JudgmentXML.bytes(decision, record, profile: .internal)
    let names = record.defendants.compactMap(\.name)
    let shown = NameMask(decision, coder.cast(decision, record), names: names).masked(decision, record)
    let masked = JudgmentXML.bytes(shown.decision, shown.record, profile: .public)
    let back = try? DecisionReader().read(whole, id: decision.id, path: "x.xml")
    let maskedBack = try? DecisionReader().read(masked, id: decision.id, path: "x.xml")
    return Judgment(
      id: decision.id, differences: back.map { differences($0, decision, coder.code($0), record) } ?? ["unreadable"],
      whole: whole, masked: masked, names: names, maskedRecord: maskedBack.map(coder.code), record: record)
  }

  private static func differences(
    _ back: Decision, _ decision: Decision, _ backRecord: CaseRecord, _ record: CaseRecord
  ) -> [String] {
    var differences: [String] = []
    if back.text != decision.text { differences.append("text") }
    if back.folded.bytes != decision.folded.bytes { differences.append("folded text") }
    let origins = 0...decision.folded.count
    if !origins.allSatisfy({ back.folded.origin(of: $0) == decision.folded.origin(of: $0) }) {
      differences.append("origins")
    }
    if back.sections != decision.sections { differences.append("sections") }
    if back.pages != decision.pages { differences.append("pages") }
    if back.metadata != decision.metadata { differences.append("metadata") }
    if back.parts != decision.parts { differences.append("parts") }
    var expected = record
    expected.source = backRecord.source
    if backRecord != expected { differences.append("record") }
    return differences
  }
}

@Suite("The reference corpus as judgments")
struct JudgmentReferenceCorpusTests {
  @Test("all 435 decisions come back, each with its record")
  func roundTrip() throws {
    let judgments = try Exported.judgments.get()
    #expect(judgments.count == 435)
    for judgment in judgments { #expect(judgment.differences.isEmpty, "\(judgment.id)") }
  }

  @Test("all of them keep the order of the standard, in both profiles")
  func valid() throws {
    for judgment in try Exported.judgments.get() {
      #expect(JudgmentGrammar.problem(judgment.whole) == nil, "\(judgment.id)")
      #expect(JudgmentGrammar.problem(judgment.masked) == nil, "\(judgment.id), public")
    }
  }

  @Test("no name of a defendant stands in the public ones, be it in text, metadata or attributes")
  func names() throws {
    var found = 0
    for judgment in try Exported.judgments.get() {
      let text = String(decoding: judgment.masked, as: UTF8.self).lowercased()
      // A decision that names nobody calls its defendant "Terdakwa", and so do we.
      for name in judgment.names where name.lowercased() != "terdakwa" {
        found += 1
        #expect(!text.contains(name.lowercased()), "\(judgment.id)")
      }
      #expect(!text.contains("birth_date"), "\(judgment.id)")
    }
    #expect(found > 400)
  }

  @Test("the public ones are read as decisions: same number, court, day, verdicts and terms")
  func masked() throws {
    for judgment in try Exported.judgments.get() {
      let (back, record) = (try #require(judgment.maskedRecord), judgment.record)
      #expect(back.caseNumber == record.caseNumber && back.court == record.court, "\(judgment.id)")
      #expect(back.decisionDate == record.decisionDate, "\(judgment.id)")
      #expect(back.defendants.map(\.verdict) == record.defendants.map(\.verdict), "\(judgment.id)")
      #expect(back.defendants.map(\.sentence) == record.defendants.map(\.sentence), "\(judgment.id)")
    }
  }
}
