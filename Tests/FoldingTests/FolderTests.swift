import Decisions
import Testing

@testable import Folding

@Suite("Folding")
struct FolderTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let folded: String
    var testDescription: String { text }
  }

  private func fold(_ text: String, _ repairs: Folder.Repairs = []) -> FoldedText {
    Folder(repairs: repairs).fold(Array(text.utf8))
  }

  @Test(
    "punctuation, capitals, blanks and accents go",
    arguments: [
      Sample(text: "Undang-\nundang  Nomor 21", folded: "undang undang nomor 21"),
      Sample(text: "Rp120.000.000,00 (seratus)", folded: "rp120 000 000 00 seratus "),
      Sample(text: "pen\u{AD}jara", folded: "penjara"),
      Sample(text: "zero\u{200B}width \u{202E}bidi", folded: "zerowidth bidi"),
      Sample(text: "Andr\u{E9} \u{201C}kutip\u{201D}\u{A0}\u{F0B7} x", folded: "andre kutip x"),
      Sample(text: "", folded: ""),
    ])
  func folds(_ sample: Sample) {
    let folded = fold(sample.text)
    #expect(folded.string(0..<folded.count) == sample.folded)
  }

  @Test("each folded byte knows where it came from")
  func origins() {
    let text = "Pasal\u{A0} 2, ayat \u{201C}(1)\u{201D}"
    let folded = fold(text)
    let bytes = Array(text.utf8)
    for index in 0..<folded.count where folded.bytes[index] != 0x20 {
      let origin = bytes[folded.origin(of: index)]
      #expect(origin | 0x20 == folded.bytes[index] | 0x20)
    }
    #expect(folded.index(atOrigin: 0) == 0)
    #expect(folded.index(atOrigin: bytes.count + 5) == folded.count)
  }

  @Test("plain text folds byte for byte, without a table")
  func oneToOne() {
    let folded = fold("menyatakan terdakwa\nterbukti")
    #expect(folded.origins.isEmpty)
    #expect(folded.string(0..<folded.count) == "menyatakan terdakwa terbukti")
    #expect(folded.origin(of: 5) == 5)
  }

  /// Blocks of 64 bytes are folded at once: less than that goes byte by byte, and is what the blocks are held against.
  @Test(
    "a text folds the same wherever blocks of bytes begin",
    arguments: [
      "Undang-\nun", "a  b", "\u{E9}. x", "x\u{200B}Y", " .a", "7,8 \u{2014}9", ". . .", "Ab1\u{AD}",
      "\u{201C}a,b\u{201D}",
    ])
  func blocks(_ text: String) {
    let short = fold(text)
    for (before, after) in (0..<70).flatMap({ before in [0, 1, 15, 40, 100].map { (before, $0) } }) {
      let (head, tail) = (String(repeating: "h", count: before), String(repeating: "t", count: after))
      let whole = fold(head + text + tail)
      #expect(whole.string(0..<whole.count) == head + short.string(0..<short.count) + tail)
      for index in 0..<short.count { #expect(whole.origin(of: before + index) == before + short.origin(of: index)) }
      #expect(after == 0 || whole.origin(of: whole.count - 1) == before + text.utf8.count + after - 1)
    }
  }

  @Test("torn words among many others are mended, and all others stay where they were")
  func tornAmongOthers() {
    let text = "Bahwa T erdakwa, yang se jumlah 80.OOO rupiah; M E N G A D I L I : 1. Pasal 76I dan 2 2 Mei"
    let folded = fold(text, .kerning)
    #expect(
      folded.string(0..<folded.count)
        == "bahwa terdakwa yang sejumlah 80 000 rupiah mengadili 1 pasal 76i dan 22 mei")
    let bytes = Array(text.utf8)
    for index in 0..<folded.count where (0x61...0x7A).contains(folded.bytes[index]) {
      #expect(bytes[folded.origin(of: index)] | 0x20 == folded.bytes[index])
    }
  }

  @Test(
    "words that kerning tore apart are mended",
    arguments: [
      Sample(text: "T erdakwa", folded: "terdakwa"),
      Sample(text: "denda se jumlah", folded: "denda sejumlah"),
      Sample(text: "M E N G A D I L I :", folded: "mengadili"),
      Sample(text: "P enuntut  Umum", folded: "penuntut umum"),
      // Two words of the vocabulary stay two.
      Sample(text: "ke tiga", folded: "ke tiga"),
      // Names and initials are not touched.
      Sample(text: "Budi S. Karta, S.H., M.H.", folded: "budi s karta s h m h"),
      Sample(text: "Rp80.OOO.OOO,OO", folded: "rp80 000 000 00"),
      Sample(text: "Pasal 76I", folded: "pasal 76i"),
      // A torn day was read as its last figure.
      Sample(text: "tanggal 2 2 Mei 2025", folded: "tanggal 22 mei 2025"),
      Sample(text: "Pasal 1 0 UU", folded: "pasal 10 uu"),
      Sample(text: "1-6 Juni", folded: "1 6 juni"), Sample(text: "Pasal 2 (1)", folded: "pasal 2 1"),
      Sample(text: "4 2 Mei", folded: "4 2 mei"),
    ])
  func mendsKerning(_ sample: Sample) {
    let folded = fold(sample.text, .kerning)
    #expect(folded.string(0..<folded.count) == sample.folded)
    #expect(folded.origins.count == folded.bytes.count)
    #expect(folded.origins == folded.origins.sorted())
  }

  @Test("recognised days are read only in recognised text")
  func recognition() {
    let text = "tanggal IO April 2025"
    #expect(fold(text, [.kerning, .recognition]).string(0..<18) == "tanggal 10 april 2")
    #expect(fold(text, .kerning).string(0..<18) == "tanggal io april 2")
  }

  @Test("broken UTF-8 does not trap")
  func broken() {
    for bytes: [UInt8] in [[0xC3], [0xE2, 0x80], [0x80, 0x41], [0xFF, 0xFE, 0x41]] {
      #expect(Folder().fold(bytes).count >= 1)
    }
  }
}
