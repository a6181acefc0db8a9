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
}
