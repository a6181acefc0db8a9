import Decisions
import Testing

@testable import Archive

@Suite("Full text")
struct SearchTests {
  static let found: [(String, Int)] = [
    ("pasal 48", 2), ("Pasal  48!", 2), ("PERDAGANGAN ORANG", 2), ("perdagang*", 2), ("pidana perdag*", 2),
    ("menara tua", 1),
    ("tua menara", 0), ("undang-undang nomor 21", 2), ("undang undang nom*", 2), ("dagang", 0), ("mén\u{AD}ara", 1),
    ("\"gudang tua\"", 1), ("Contoh Dua", 1), ("48", 2), ("4*", 2),
  ]

  @Test("words are found whatever their capitals, accents, punctuation and line breaks", arguments: found)
  func search(_ text: String, _ count: Int) throws {
    let archive = try RefusalTests.archive()
    let phrase = try SearchPhrase(text)
    let reader = try ArchiveReader(archive.path)
    let hits = try reader.search([phrase])
    #expect(hits.count == count)
    #expect(try Answer.cases([("text", text)], archive.path).rows.count == count)
    for hit in hits {
      let decision = try #require(try reader.decision(hit.number))
      let passages = ArchiveReader.passages([phrase], in: decision)
      #expect(!passages.isEmpty)
      for passage in passages { #expect(Words.are(phrase, decision.passage(passage))) }
    }
  }

  @Test("of several texts all must occur")
  func several() throws {
    let archive = try RefusalTests.archive()
    #expect(try Answer.cases([("text", "pasal 48"), ("text", "gudang")], archive.path).rows.count == 1)
    #expect(try Answer.cases([("text", "menara"), ("text", "gudang")], archive.path).rows.isEmpty)
    #expect(try ArchiveReader(archive.path).search([SearchPhrase("menara"), SearchPhrase("gudang")]).isEmpty)
  }

  @Test("words that a PDF tore apart are found whole, and shown as they stand there")
  func torn() throws {
    let text = Made.first.replacing("terbukti secara", with: "T erdakwa terbukti secara")
    let archive = try TemporaryArchive([try Sample.text(text, name: "a")])
    let reader = try ArchiveReader(archive.path)
    let phrase = try SearchPhrase("terdakwa terbukti")
    let hit = try #require(try reader.search([phrase]).first)
    let decision = try #require(try reader.decision(hit.number))
    #expect(ArchiveReader.passages([phrase], in: decision).map { decision.passage($0) } == ["T erdakwa terbukti"])
  }
}

private enum Words {
  /// Whether a passage is the phrase, or begins with it where only a beginning was asked for.
  static func are(_ phrase: SearchPhrase, _ passage: String) -> Bool {
    let words = passage.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.count == phrase.words.count, let last = words.last, let wanted = phrase.words.last else { return false }
    return words.dropLast().elementsEqual(phrase.words.dropLast())
      && (phrase.isPrefix ? last.hasPrefix(wanted) : last == wanted)
  }
}
