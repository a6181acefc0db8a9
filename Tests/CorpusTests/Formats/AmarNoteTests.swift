import Testing

@testable import Corpus

@Suite("Catatan Amar")
struct AmarNoteTests {
  private func lists(seed: Int) throws -> String {
    var dice = Dice(seed: UInt64(seed))
    var page = MarkupBuffer(capacity: 0)
    try AmarNote(MadeUpCase.amar, MadeUpCase.docket()).addLists(to: &page, &dice)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test("lists are closed", arguments: 1...20)
  func closed(seed: Int) throws {
    // A line break is the only element without an end.
    _ = try XMLOutline("<td>" + lists(seed: seed).replacing("<br>", with: "<br/>") + "</td>")
  }

  @Test("exhibits stand within their item or behind the list; then numbers are lost")
  func exhibits() throws {
    let all = try (1...20).map { try lists(seed: $0) }
    #expect(all.contains { $0.contains("berupa:<ul> <li>1 (satu)") && $0.contains("<br>Dimusnahkan;</li> <li>Membe") })
    #expect(all.contains { $0.contains("berupa:</li></ol><ul> <li>1 (satu)") && $0.contains("<p>Membebankan") })
  }

  @Test("what was a curly quote is a question mark")
  func damaged() throws {
    let all = try (1...20).map { try lists(seed: $0) }
    #expect(all.contains { $0.contains("tindak pidana ?perdagangan orang? sebagaimana") })
    #expect(all.contains { $0.contains("&quot;perdagangan orang&quot;") })
  }

  @Test("typed lines bring their numbers")
  func typed() throws {
    var dice = Dice(seed: 1)
    var page = MarkupBuffer(capacity: 0)
    try AmarNote(MadeUpCase.amar, MadeUpCase.docket()).addLines(to: &page, &dice)
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.hasPrefix("MENGADILI:"))
    #expect(text.contains("<br>2. Menjatuhkan"))
    #expect(text.contains("<br>- 1 (satu) buah koper"))
    #expect(text.contains("<br>5. Membebankan"))
  }

  @Test("numbered exhibits do not count among the sentences of the dictum")
  func numbered() throws {
    let amar = [
      MadeUpCase.item("1.", "Menyatakan"), MadeUpCase.item("2.", "Menetapkan barang bukti:"),
      MadeUpCase.item("1.", "satu"), MadeUpCase.item("2.", "dua"), MadeUpCase.item("3.", "Membebankan"),
    ]
    #expect(
      try AmarNote(amar, MadeUpCase.docket()).pieces == [
        .numbered(1, "Menyatakan"), .numbered(2, "Menetapkan barang bukti:"), .listed(marker: "1.", "satu"),
        .listed(marker: "2.", "dua"), .numbered(3, "Membebankan"),
      ])
  }
}
