import Testing

@testable import Folding

@Suite("Recognition of hostile text")
struct RecognitionBoundsTests {
  private func fold(_ text: String) -> Int { Folder(repairs: [.kerning, .recognition]).fold(Array(text.utf8)).count }

  @Test("a word of nothing but confusable letters takes a bounded number of steps")
  func steps() {
    for word in [
      "rnilbhdktwilbhdktwilbhdktwil", String(repeating: "il", count: 14), String(repeating: "rn", count: 14),
    ] {
      let letters = ArraySlice(Array(word.utf8))
      #expect(LegalVocabulary.tree.steps(through: letters, limit: 3) <= WordTree.mostSteps)
    }
  }

  @Test("longer runs of letters are not looked at", arguments: [29, 1_000, 2_000_000])
  func runs(_ count: Int) {
    #expect(fold(String(repeating: "i", count: count)) == count)
  }

  @Test(
    "twice the text folds to twice the words",
    arguments: ["rnilbhdktw ", "ab&cdefg", "terdakvva ", "xqzvkwjy ", "pidanapenjara ", "M\u{E9}ran "])
  func twice(_ piece: String) {
    let once = String(repeating: piece, count: 500) + "."
    // The mark between the halves folds to one blank more.
    #expect(fold(once + once) == 2 * fold(once) + 1)
  }

  @Test(
    "odd bytes do not trap",
    arguments: [
      [0xC2], [0x26], [0x61, 0x26], [0x61, 0x26, 0x62], [0xC2, 0xB1, 0x61], [0x61, 0xC2], [0x61, 0xE2, 0x80],
      [0x61, 0xE2, 0x80, 0xA2, 0x61], [0xC3, 0xA9, 0x61, 0x61, 0x61, 0x61, 0x61], Array(repeating: 0x26, count: 50),
    ] as [[UInt8]])
  func odd(_ bytes: [UInt8]) {
    let folded = Folder(repairs: [.kerning, .recognition]).fold(bytes)
    #expect(folded.origins.count == folded.bytes.count)
    #expect(folded.origins.allSatisfy { $0 < bytes.count })
  }
}
