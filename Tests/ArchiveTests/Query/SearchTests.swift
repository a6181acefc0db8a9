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
    #expect(try Answer.cases([("text", text)], archive.path).rows.count == count)
  }

  @Test("of several texts all must occur")
  func several() throws {
    let archive = try RefusalTests.archive()
    #expect(try Answer.cases([("text", "pasal 48"), ("text", "gudang")], archive.path).rows.count == 1)
    #expect(try Answer.cases([("text", "menara"), ("text", "gudang")], archive.path).rows.isEmpty)
  }

  @Test("words that a PDF tore apart are found whole")
  func torn() throws {
    let text = Made.first.replacing("terbukti secara", with: "T erdakwa terbukti secara")
    let archive = try TemporaryArchive([try Sample.text(text, name: "a")])
    #expect(try Answer.cases([("text", "terdakwa terbukti")], archive.path).rows.count == 1)
  }
}
