import Analyze
import Decisions
import Testing

@testable import Publish

@Suite("The same bytes in any order and from any number of parts")
struct OrderTests {
  /// Findings and rows of cases, which are made from the same records.
  struct Parts {
    var tally = FindingsTally()
    var cases = CaseTable()

    mutating func add(_ record: CaseRecord) {
      tally.add(record)
      cases.add(record)
    }

    mutating func merge(_ other: Parts) {
      tally.merge(other.tally)
      cases.merge(other.cases)
    }

    func files() throws -> [PublishedFile] {
      let options = PublishOptions(corpusName: Phrase("x"), version: "1", profile: .internal)
      return try Publisher(options).files(tally.finish(), cases: cases)
    }
  }

  static let expected = Result {
    var parts = Parts()
    for record in Invented.records(150) { parts.add(record) }
    return try parts.files()
  }

  @Test("random orders, parts and merges", arguments: 1...12)
  func anyOrder(_ seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let records = Invented.records(150).shuffled(using: &dice)
    var parts = Array(repeating: Parts(), count: 1 + dice.below(9))
    for record in records { parts[dice.below(parts.count)].add(record) }
    // Merged pairwise, in any order and either way round, until one is left.
    while parts.count > 1 {
      let other = parts.remove(at: dice.below(parts.count))
      parts[dice.below(parts.count)].merge(other)
    }
    // Not by #expect on the files: their difference is of no use.
    let isSame = try #require(parts.first).files() == OrderTests.expected.get()
    #expect(isSame)
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
