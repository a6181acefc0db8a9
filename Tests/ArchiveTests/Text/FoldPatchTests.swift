import Decisions
import Folding
import Testing

@testable import Archive

@Suite("The folded text, made anew from the text")
struct FoldPatchTests {
  static let texts = [
    "", "tanpa tanda baca", "Undang-\nundang  Nomor 21 Tahun 2007, Rp120.000.000,00",
    "T erdakwa M E N G A D I L I : Menyatakan T erdakwa bersalah", "IO April 2020 denda Rp5.OOO,OO",
    "Korban\u{AD}nya dibawa ke M\u{E9}dan \u{2014} tiga \u{200B}orang",
  ]
  static let repairs: [Folder.Repairs] = [[], .kerning, [.kerning, .recognition]]

  @Test("whatever was repaired", arguments: texts, repairs)
  func repaired(_ text: String, _ repairs: Folder.Repairs) throws {
    let bytes = Array(text.utf8)
    let folded = Folder(repairs: repairs).fold(bytes)
    let again = try #require(FoldPatch.apply(FoldPatch.make(bytes, folded), to: bytes))
    expectSame(again, folded)
  }

  @Test("of every format, and of pages with their documents")
  func formats() throws {
    var formats: Set<Source.Format> = []
    var isJoined = false
    for sample in try Sample.cases(40) {
      formats.insert(sample.decision.source.format)
      isJoined = isJoined || sample.decision.source.page != nil
      let patch = FoldPatch.make(sample.decision.text, sample.decision.folded)
      let again = try #require(FoldPatch.apply(patch, to: sample.decision.text))
      expectSame(again, sample.decision.folded)
      #expect(patch.count < sample.decision.text.count / 4)
    }
    // A PDF is folded as its text is.
    #expect(formats == Set(Source.Format.allCases).subtracting([.pdf]) && isJoined)
  }

  @Test("a damaged patch is noticed, and no reason to stop")
  func damaged() {
    let text = Array("Menimbang bahwa".utf8)
    for patch: [UInt8] in [[0xFF], [0x7C], [0x03], [0x02], [0x01], Array(repeating: 0x80, count: 12)] {
      #expect(FoldPatch.apply(patch, to: text) == nil)
    }
  }

  private func expectSame(_ a: FoldedText, _ b: FoldedText) {
    #expect(a.bytes == b.bytes)
    #expect((0...a.count).allSatisfy { a.origin(of: $0) == b.origin(of: $0) })
  }
}
