import Decisions
import Foundation
import Pipeline
import Testing

@testable import Evaluate

/// What the program must reach against coding by hand, on decisions that it can read whole.
private let thresholds: [String: Double] = [
  "case_number": 0.95, "court": 0.95, "register_year": 0.95, "defendants.verdict": 0.95, "defendants.sex": 0.95,
  "defendants.age": 0.95, "defendants.sentence.prison_months": 0.90, "defendants.sentence.fine_idr": 0.90,
  "defendants.sentence.fine_substitute_months": 0.90, "defendants.demand.prison_months": 0.90,
]

/// Codes the decisions of gold below a folder and prints how far the two agree.
private func agreement(_ gold: [CaseRecord], below folder: URL, named name: String) throws -> Agreement {
  let wanted = Set(gold.map(\.id))
  var list = InputList([folder.path])
  list.keep { wanted.contains($0.name) }
  var ours: [CaseRecord] = []
  try Batch(list.items).run({ $1 }) { outcome in
    if case .coded(let record) = outcome { ours.append(record) }
  }
  let agreement = Agreement.compare(gold: gold, ours: ours)
  // Figures and ids only: real decisions name people.
  print("Agreement with \(name):\n\(agreement.text())")
  return agreement
}

private func expectThresholds(_ agreement: Agreement) throws {
  for (field, least) in thresholds {
    let score = try #require(agreement.fields.first { $0.field == field })
    let accuracy = try #require(score.accuracy, "\(field) has no comparison")
    #expect(accuracy >= least, "\(field): \(score.hits) of \(score.count)")
  }
}

@Suite("Agreement with the truth of the invented decisions")
struct CorpusAgreementTests {
  @Test func corpus() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "corpus/decisions")
    let gold = try GoldFile.read(folder.appending(path: "truth.jsonl").path)
    #expect(gold.count == 14)
    let agreement = try agreement(gold, below: folder, named: "the truth of corpus/decisions")
    #expect(agreement.missing.isEmpty)
    try expectThresholds(agreement)
  }
}

@Suite(
  "Agreement with gold",
  .enabled(
    if: SharedGold.path != nil, "SKIPPED: no shared/gold/dev.jsonl: set PUTUSAN_SHARED to the folder that holds it"))
struct GoldAgreementTests {
  @Test("32 real decisions")
  func decisions() throws {
    let path = try #require(SharedGold.path)
    let folder = URL(filePath: path).deletingLastPathComponent().appending(path: "decisions")
    let agreement = try agreement(try GoldFile.read(path), below: folder, named: "gold")
    #expect(agreement.records.count == 32)
    #expect(agreement.missing.isEmpty)
    try expectThresholds(agreement)
  }

  @Test("8 real pages are read, with a case number, a court and a verdict in each")
  func pages() throws {
    let path = try #require(SharedGold.path)
    let folder = URL(filePath: path).deletingLastPathComponent().appending(path: "pages")
    var coded = 0
    try Batch(InputList([folder.path]).items).run({ $1 }) { outcome in
      guard case .coded(let record) = outcome else {
        Issue.record("a page was set aside")
        return
      }
      coded += 1
      #expect(record.caseNumber != nil && record.court != nil, "\(record.id)")
      #expect(record.defendants.contains { $0.verdict != nil }, "\(record.id)")
    }
    #expect(coded == 8)
  }
}
