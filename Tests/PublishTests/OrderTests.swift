import Analyze
import Decisions
import Testing

@testable import Publish

@Suite("The same bytes in any order and from any number of parts")
struct OrderTests {
  static func files(_ tally: FindingsTally) -> [PublishedFile] {
    let options = PublishOptions(corpusName: Phrase("x"), version: "1", profile: .internal)
    return Publisher(options).files(tally.finish())
  }

  static let whole: FindingsTally = {
    var tally = FindingsTally()
    for record in Invented.records(150) { tally.add(record) }
    return tally
  }()

  static let expected = files(whole)

  @Test("random orders, parts and merges", arguments: 1...12)
  func anyOrder(_ seed: Int) throws {
    #expect(try OrderTests.merged(Invented.records(150), seed).finish() == OrderTests.whole.finish())
  }

  @Test("the files too")
  func files() throws {
    #expect(OrderTests.files(try OrderTests.merged(Invented.records(150), 99)) == OrderTests.expected)
  }

  @Test("the same of records with fields missing and figures that no case can have", arguments: 1...40)
  func wildRecords(_ seed: Int) throws {
    let records = Invented.wild(30, seed: UInt64(seed))
    var whole = FindingsTally()
    for record in records { whole.add(record) }
    #expect(try OrderTests.merged(records, seed).finish() == whole.finish())
  }

  /// The tally of all records, added in a random order to a random number of parts.
  static func merged(_ records: [CaseRecord], _ seed: Int) throws -> FindingsTally {
    var dice = Dice(state: UInt64(seed))
    let records = records.shuffled(using: &dice)
    var parts = Array(repeating: FindingsTally(), count: 1 + dice.below(9))
    for record in records { parts[dice.below(parts.count)].add(record) }
    // Merged pairwise, in any order and either way round, until one is left.
    while parts.count > 1 {
      let other = parts.remove(at: dice.below(parts.count))
      parts[dice.below(parts.count)].merge(other)
    }
    return try #require(parts.first)
  }

  @Test("a tally can be finished twice and go on")
  func finishing() {
    var tally = FindingsTally()
    for record in Invented.records(150) {
      tally.add(record)
      if record.id.hasPrefix("7") { _ = tally.finish() }
    }
    #expect(OrderTests.files(tally) == OrderTests.expected)
  }
}
