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

  @Test(
    "a figure and a word that are written together are two words",
    arguments: [
      ("21tahun 2025oleh", "21 tahun 2025 oleh"), ("mei2025 76e undang2", "mei 2025 76e undang2"), ("  a  1b ", "a 1b"),
    ])
  func seams(_ text: String, _ parts: String) {
    let words = words(text)
    #expect((0..<words.count).map(words.string).joined(separator: " ") == parts)
  }

  @Test(
    "words from the first figure on",
    arguments: [
      ("sejak tanggal 4 november", "4 november"), ("pada hari senin tanggal4 mei", "tanggal 4 mei"),
      ("pada hari senin", ""), ("2024", "2024"), ("", ""),
    ])
  func figures(_ text: String, _ rest: String) {
    let bytes = Array(text.utf8)
    let words = Words(bytes, fromFirstFigureIn: bytes.indices)
    #expect((0..<words.count).map(words.string).joined(separator: " ") == rest)
  }

  @Test("words are compared by their keys")
  func equality() {
    let words = words("undangundang pasal pasalpasalpasalpasal")
    #expect(words.equals(0, "undangundang") && words.equals(1, "pasal") && !words.equals(1, "pasa1"))
    #expect(!words.equals(2, "pasal") && !words.equals(3, "pasal"))
    #expect(words.hasPrefix(2, "pasal") && words.hasSuffix(2, "pasal") && !words.hasPrefix(3, "pasal"))
  }

  @Test("whole words are found, and not as parts of longer ones")
  func wholeWords() {
    let bytes = Array("budi karta budiman budi karta budi kartawijaya sibudi".utf8)
    let name = Array("budi karta".utf8)
    #expect(bytes.ranges(ofWords: name, in: bytes.indices) == [0..<10, 19..<29])
    // Nothing sees what stands behind a range.
    #expect(bytes.ranges(ofWords: name, in: 20..<40) == [30..<40])
    #expect(bytes.ranges(ofWords: name, in: 0..<9).isEmpty)
    #expect(bytes.has("budiman", at: 11) && !bytes.has("budi", at: 12) && !bytes.has("sibudi", at: 49))
  }

  @Test("pieces are those that a split makes", arguments: ["", ";", "a;b", ";a;;bc;", "a"])
  func pieces(_ text: String) {
    let bytes = Array(text.utf8)
    var pieces: [ArraySlice<UInt8>] = []
    bytes[...].forEachPiece(between: 0x3B) { pieces.append($0) }
    #expect(pieces == bytes.split(separator: 0x3B))
  }

  @Test("words with one slip are known, others are not")
  func slips() {
    let table = SlipTable(["tahun": 1, "bulan": 2, "tahan": 3])
    func near(_ word: String) -> [Int] { table.values(near: Array(word.utf8)[...]).sorted() }
    #expect(near("tahun") == [1, 3])
    #expect(near("atahun") == [1] && near("ahun") == [1] && near("tahu") == [1] && near("bualn") == [2])
    #expect(near("hari").isEmpty && near("t").isEmpty && near("").isEmpty)
  }
}
