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

  static let expected: [PublishedFile] = {
    var tally = FindingsTally()
    for record in Invented.records(150) { tally.add(record) }
    return files(tally)
  }()

  @Test("random orders, parts and merges", arguments: 1...12)
  func anyOrder(_ seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let records = Invented.records(150).shuffled(using: &dice)
    var parts = Array(repeating: FindingsTally(), count: 1 + dice.below(9))
    for record in records { parts[dice.below(parts.count)].add(record) }
    // Merged pairwise, in any order and either way round, until one is left.
    while parts.count > 1 {
      let other = parts.remove(at: dice.below(parts.count))
      parts[dice.below(parts.count)].merge(other)
    }
    #expect(OrderTests.files(try #require(parts.first)) == OrderTests.expected)
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
