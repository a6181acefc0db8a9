import Folding
import Testing

@testable import Extract

@Suite("Sums of rupiah")
struct MoneyReaderTests {
  struct Sum: Sendable, CustomTestStringConvertible {
    let text: String
    let rupiah: Int?
    var disagrees = false
    var testDescription: String { text }
  }

  @Test(
    "sums",
    arguments: [
      Sum(text: "Rp120.000.000,00 (seratus dua puluh juta rupiah)", rupiah: 120_000_000),
      Sum(text: "Rp. 200.000.000,- (dua ratus juta rupiah)", rupiah: 200_000_000),
      Sum(text: "Rp 5.000,-", rupiah: 5_000),
      Sum(text: "Rp.200.000.000,00.", rupiah: 200_000_000),
      Sum(text: "Rp1.000.000.000 ,- (Satu Milyar Rupiah)", rupiah: 1_000_000_000),
      Sum(text: "Rp200.000.000,00,- (dua ratus juta rupiah)", rupiah: 200_000_000),
      Sum(text: "rp 200 000 000 dua ratus juta rupiah", rupiah: 200_000_000),
      // Sources that lost the figure leave the words.
      Sum(text: "_unk_ 000 000 dua juta rupiah", rupiah: 2_000_000),
      Sum(text: "Rp (lima ribu rupiah)", rupiah: 5_000),
      // The words lost their "ribu": the figure wins.
      Sum(text: "Rp2.500.000,00 (dua juta lima ratus rupiah)", rupiah: 2_500_000, disagrees: true),
      // The figure lost three zeros: the words win.
      Sum(text: "Rp.200.000,- (dua ratus juta rupiah)", rupiah: 200_000_000, disagrees: true),
      Sum(text: "Rp5.000,00 5. Menetapkan", rupiah: 5_000),
      Sum(text: "dua ratus juta orang", rupiah: nil),
      // Kerning tore the figure, and 120 rupiah were read.
      Sum(text: "Rp1 20.000.000,00 (seratus dua puluh juta rupiah)", rupiah: 120_000_000),
      Sum(text: "Rp. 5 00.000.000,-", rupiah: 500_000_000),
      Sum(text: "Rp5.000,00 500 lembar", rupiah: 5_000),
      Sum(text: "Rp15.000.000 5 100 lembar", rupiah: 15_000_000),
      // A figure with a group too short or too long says nothing; the words do.
      Sum(text: "Rp.200.00.000,00 (dua ratus juta rupiah)", rupiah: 200_000_000, disagrees: true),
      Sum(text: "Rp120.0000.000,00 (seratus dua puluh juta rupiah)", rupiah: 120_000_000, disagrees: true),
      Sum(text: "Rp800.0000.000 (delapan ratus jutarupiah)", rupiah: 8_000_000_000, disagrees: true),
      Sum(text: "Rp. 120.00.000,-", rupiah: nil),
      // A word multiplies the figure.
      Sum(text: "Rp120 juta (seratus dua puluh juta rupiah)", rupiah: 120_000_000),
      Sum(text: "Rp1,2 miliar", rupiah: 1_200_000_000),
      Sum(text: "Rp 1 (satu) juta", rupiah: 1_000_000, disagrees: true),
    ])
  func sums(_ sum: Sum) {
    let folded = Folder().fold(Array(sum.text.utf8))
    let found = MoneyReader.first(in: folded.bytes, 0..<folded.count)
    #expect(found?.rupiah == sum.rupiah)
    #expect((found?.disagrees ?? false) == sum.disagrees)
  }

  @Test("figures that no sum has do not trap")
  func overflow() {
    let text = "Rp999.999.999.999.999.999.999 rp " + String(repeating: "sejuta juta juta ", count: 20)
    let folded = Folder().fold(Array(text.utf8))
    #expect(MoneyReader.all(in: folded.bytes, 0..<folded.count).allSatisfy { $0.rupiah >= 0 })
  }

  @Test(
    "a figure with a word that multiplies it is never more than 15 digits",
    arguments: ["Rp9999 triliun", "Rp999,9 triliun"])
  func largeScale(_ text: String) {
    let folded = Folder().fold(Array(text.utf8))
    #expect((MoneyReader.first(in: folded.bytes, 0..<folded.count)?.rupiah ?? 0) < 1_000_000_000_000_000)
  }
}
