import Analyze
import Foundation
import Testing

@testable import Publish

@Suite("A comparison in words")
struct ComparisonDocumentTests {
  static let comparison: Comparison = {
    func report(_ count: Int, seed: UInt64) -> FindingsReport {
      var tally = FindingsTally()
      for record in Invented.records(count, seed: seed) { tally.add(record) }
      return tally.finish()
    }
    return Comparison(report(120, seed: 3), report(80, seed: 11))
  }()

  @Test func markdown() throws {
    try expectGolden(ComparisonDocument.markdown(ComparisonDocumentTests.comparison, [.id, .en]), "comparison.md")
  }

  @Test func json() throws {
    let text = ComparisonDocument.json(ComparisonDocumentTests.comparison)
    try expectGolden(text, "comparison.json")
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect((document?["measures"] as? [Any])?.count == ComparisonDocumentTests.comparison.measures.count)
  }

  @Test("it has a sentence in each language for each measure, and no name")
  func sentences() {
    for language in Language.allCases {
      let words = ComparisonWords(language)
      for change in ComparisonDocumentTests.comparison.measures {
        #expect(words.sentence(change).hasSuffix("."))
        #expect(words.cells(change).count == words.heads.count)
        #expect(!words.sentence(change).contains("Nama Rahasia"))
      }
    }
  }
}
