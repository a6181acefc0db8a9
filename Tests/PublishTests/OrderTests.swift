import Analyze
import Decisions
import TestSupport
import Testing

@testable import Publish

@Suite("The same bytes in any order and from any number of parts")
struct OrderTests {
  /// Findings and rows of cases, which are made from the same records.
  struct Parts {
    var tally = FindingsTally()
    var records: [CaseRecord] = []

    mutating func add(_ record: CaseRecord) {
      tally.add(record)
      records.append(record)
    }

    mutating func merge(_ other: Parts) {
      tally.merge(other.tally)
      records += other.records
    }

    func files() throws -> [PublishedFile] {
      let options = PublishOptions(corpusName: Phrase("x"), version: "1", profile: .internal)
      var cases = CaseTable()
      for record in records { cases.add(record) }
      return try Publisher(options).files(tally.finish(), cases: cases)
    }
  }

  static let whole: Parts = {
    var parts = Parts()
    for record in Invented.records(150) { parts.add(record) }
    return parts
  }()

  static let expected = Result { try whole.files() }

  @Test("random orders, parts and merges", arguments: 1...12)
  func anyOrder(_ seed: Int) throws {
    #expect(try OrderTests.merged(Invented.records(150), seed).tally.finish() == OrderTests.whole.tally.finish())
  }

  @Test("the files too")
  func files() throws {
    // Not by #expect on the files: their difference is of no use.
    let isSame = try OrderTests.merged(Invented.records(150), 99).files() == OrderTests.expected.get()
    #expect(isSame)
  }

  @Test("the same of records with fields missing and figures that no case can have", arguments: 1...40)
  func wildRecords(_ seed: Int) throws {
    let records = Invented.wild(30, seed: UInt64(seed))
    var whole = FindingsTally()
    for record in records { whole.add(record) }
    #expect(try OrderTests.merged(records, seed).tally.finish() == whole.finish())
  }

  /// All records, added in a random order to a random number of parts.
  static func merged(_ records: [CaseRecord], _ seed: Int) throws -> Parts {
    var dice = Dice(state: UInt64(seed))
    let records = records.shuffled(using: &dice)
    var parts = Array(repeating: Parts(), count: 1 + dice.below(9))
    for record in records { parts[dice.below(parts.count)].add(record) }
    // Merged pairwise, in any order and either way round, until one is left.
    while parts.count > 1 {
      let other = parts.remove(at: dice.below(parts.count))
      parts[dice.below(parts.count)].merge(other)
    }
    return try #require(parts.first)
  }

  @Test("a tally can be finished twice and go on")
  func finishing() throws {
    var parts = Parts()
    for record in Invented.records(150) {
      parts.add(record)
      if record.id.hasPrefix("7") { _ = parts.tally.finish() }
    }
    let isSame = try parts.files() == OrderTests.expected.get()
    #expect(isSame)
  }
}
