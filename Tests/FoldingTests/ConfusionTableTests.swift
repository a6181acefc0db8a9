import Testing

@testable import Folding

@Suite("Table of confusions")
struct ConfusionTableTests {
  private static let rows = ConfusionTable.strokes + ConfusionTable.shapes

  @Test("the table is bounded, and no row says nothing")
  func bounded() {
    #expect(Self.rows.count <= 70)
    for row in Self.rows {
      #expect((1...3).contains(row.read.utf8.count))
      #expect(row.least >= 4)
      for meant in row.meant {
        #expect(meant != row.read)
        #expect(!meant.isEmpty && meant.utf8.count <= 4)
        #expect(meant.utf8.allSatisfy { (0x61...0x7A).contains($0) })
      }
    }
  }

  /// Words with one place of a row's letters damaged.
  private static func damaged(
    _ read: String, _ meant: String, _ least: Int, _ words: Set<ArraySlice<UInt8>> = LegalVocabulary.legal
  ) -> [(word: String, damaged: String)] {
    words.map { String(decoding: $0, as: UTF8.self) }.sorted().compactMap { word in
      guard let place = word.range(of: meant) else { return nil }
      let damaged = word.replacingCharacters(in: place, with: read)
      return damaged.utf8.count >= least ? (word, damaged) : nil
    }
  }

  private func repaired(_ word: String) -> String {
    let folded = Folder(repairs: [.kerning, .recognition]).fold(Array(word.utf8))
    return folded.string(0..<folded.count)
  }

  @Test("each row repairs a word of the vocabulary")
  func everyRow() {
    let words = Vocabulary.all.union(LegalVocabulary.legal)
    for row in Self.rows {
      for meant in row.meant {
        let samples = Self.damaged(row.read, meant, row.least, words)
        let isOfUse = samples.contains { repaired($0.damaged) == $0.word }
        #expect(isOfUse, "\(row.read) for \(meant)")
      }
    }
  }

  @Test("a legal word with one confusion becomes itself or stays, and no other word but one")
  func noOtherWord() {
    var count = 0
    var others: [String] = []
    for row in Self.rows {
      for meant in row.meant {
        for sample in Self.damaged(row.read, meant, row.least) {
          count += 1
          let result = repaired(sample.damaged)
          if result != sample.word && result != sample.damaged { others.append("\(sample.damaged) \(result)") }
        }
      }
    }
    #expect(count > 3_000)
    // "terbuku" is `terbukti`, which thousands of sentences have, rather than `terbuka`.
    #expect(others == ["terbuku terbukti"])
  }
}
