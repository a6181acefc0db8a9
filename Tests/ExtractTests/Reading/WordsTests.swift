import Testing

@testable import Extract

@Suite("Words of folded text")
struct WordsTests {
  private func words(_ text: String) -> Words { Words(Array(text.utf8), 0..<text.utf8.count) }

  @Test(
    "two words written together have the key of one",
    arguments: ["en am", "d ua", "sembil an", "sepulu h", "a bcdefghijklmnop"])
  func together(_ text: String) {
    let whole = text.replacing(" ", with: "")
    #expect(words(text).keyWithNext(0) == words(whole).key(0))
    #expect(words(text).keyWithNext(1) == .long)
  }

  @Test("words are joined with one blank, also where a figure was glued to one")
  func joined() {
    let words = words("nomor21 tahun 2007tentang")
    #expect(String(decoding: words.joined(0..<words.count), as: UTF8.self) == "nomor 21 tahun 2007 tentang")
  }

  @Test("letters are found first and last, within a range")
  func letters() {
    let bytes = Array("tidak terbukti membebaskan terbukti".utf8)
    #expect(bytes.firstIndex(of: "terbukti", in: bytes.indices) == 6)
    #expect(bytes.lastIndex(of: "terbukti", in: bytes.indices) == 27)
    #expect(bytes.lastIndex(of: "terbukti", in: 0..<34) == 6)
    #expect(bytes.firstIndex(of: "terbukti", in: 7..<34) == nil)
    #expect([UInt8]().firstIndex(of: "a", in: 0..<0) == nil)
  }
}
