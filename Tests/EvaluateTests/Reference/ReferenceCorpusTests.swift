import Analyze
import Decisions
import Foundation
import Pipeline
import Publish
import Testing

@testable import Evaluate

/// The reference corpus and what the program codes of it: once for all tests.
private enum Reference {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "corpus/reference")

  static let truth: [CaseRecord] = (try? GoldFile.read(folder.appending(path: "truth.jsonl").path)) ?? []

  static let coded: (records: [CaseRecord], setAside: [String]) = {
    var records: [CaseRecord] = []
    var setAside: [String] = []
    do {
      var list = InputList([Array(folder.appending(path: "decisions").path.utf8)])
      try list.bundle(jobs: nil)
      try Batch(list.items).run({ $1 }) { outcome in
        switch outcome {
        case .coded(let record): records.append(record)
        case .setAside(let item): setAside.append(item.line)
        case .duplicate: break
        }
      }
    } catch {
      setAside.append("\(error)")
    }
    return (records, setAside)
  }()

  /// Fields of cases in which the program may differ from the truth, each with its reason: none.
  static let exceptions: [String: String] = [:]
}

@Suite("The 435 made-up decisions of the reference corpus")
struct ReferenceCorpusTests {
  @Test("each case is coded once: a page and the text beside it are one decision")
  func coded() {
    #expect(Reference.truth.count == 435)
    #expect(Reference.coded.setAside.isEmpty, "\(Reference.coded.setAside)")
    #expect(Set(Reference.coded.records.map(\.id)) == Set(Reference.truth.map(\.id)))
    #expect(Reference.coded.records.count == 435)
  }

  @Test("each field of each case agrees with the truth")
  func agreement() {
    let agreement = Agreement.compare(gold: Reference.truth, ours: Reference.coded.records)
    let misses = agreement.misses.filter { Reference.exceptions["\($0.record) \($0.field)"] == nil }
    for miss in misses { Issue.record("\(miss.record): \(miss.field)") }
    #expect(agreement.missing.isEmpty && agreement.surplus.isEmpty)
  }

  @Test("planted disagreements of figure and word are doubted")
  func doubts() {
    let coded = Dictionary(uniqueKeysWithValues: Reference.coded.records.map { ($0.id, $0) })
    let planted = Reference.truth.filter { !$0.doubts.isEmpty }
    #expect(!planted.isEmpty)
    for record in planted {
      let fields = Set((coded[record.id]?.doubts ?? []).map(\.field))
      #expect(fields.isSuperset(of: record.doubts.map(\.field)), "\(record.id)")
    }
  }

  @Test("each finding equals the one computed from the truth, whatever the order")
  func findings() {
    var planted = FindingsTally()
    for record in Reference.truth { planted.add(record) }
    var found = FindingsTally()
    for record in Reference.coded.records.reversed() { found.add(record) }
    let expected = planted.finish()
    let actual = found.finish()
    #expect(expected.corpus.decisions == actual.corpus.decisions)
    #expect(expected.corpus.defendants == actual.corpus.defendants)
    #expect(expected.corpus.years == actual.corpus.years)
    #expect(expected.findings.count == actual.findings.count)
    for (left, right) in zip(expected.findings, actual.findings) {
      #expect(left == right, "finding \(left.number), \(left.key)")
    }
  }
}
