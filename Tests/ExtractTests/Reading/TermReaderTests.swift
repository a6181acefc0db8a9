import Decisions
import Folding
import Testing

@testable import Extract

@Suite("Lengths of time")
struct TermReaderTests {
  struct Term: Sendable, CustomTestStringConvertible {
    let text: String
    let months: Double?
    var disagrees = false
    var testDescription: String { text }
  }

  @Test(
    "terms",
    arguments: [
      Term(text: "3 (tiga) tahun dan 6 (enam) bulan", months: 42),
      Term(text: "6 (enam) tahun", months: 72),
      Term(text: "1 (satu) Tahun 6 (Enam) bulan dikurangi selama", months: 18),
      Term(text: "10 (sepuluh) bulan", months: 10),
      Term(text: "50 (lima puluh) hari", months: 1.67),
      Term(text: "2 (dua) tahun, 3 (tiga) bulan dan 15 (lima belas) hari", months: 27.5),
      Term(text: "3 tahun", months: 36),
      Term(text: "seumur hidup", months: 9999),
      // Figure and word differ: the word wins.
      Term(text: "3 (empat) tahun", months: 48, disagrees: true),
      Term(text: "3 (satu) bulan", months: 1, disagrees: true),
      // Slips of the pen and torn words.
      Term(text: "4 (emapt) tahun", months: 48),
      Term(text: "6 (en am) bulan", months: 6),
      Term(text: "12 (duabelas) tahun", months: 144),
      Term(text: "1 (satu) bulan 15 (limabelas) hari", months: 1.5),
      Term(text: "6 (enam) tahum", months: 72),
      Term(text: "6 (enam) tahun dan 6 (enam) bualn", months: 78),
      Term(text: "8 (delalapan) tahun", months: 96, disagrees: true),
      Term(text: "21tahun dan 6bulan", months: 258),
      Term(text: "1 (satu) bukan tanaman", months: nil),
      Term(text: "8 (orang) tahun", months: nil),
      Term(text: "membayar biaya perkara", months: nil),
      // "golongan 1 bukan tanaman" was read as one month.
      Term(text: "Narkotika Golongan 1 bukan tanaman", months: nil),
      Term(text: "Nomor 21 Tahun 2007", months: nil),
    ])
  func terms(_ term: Term) {
    let folded = Folder().fold(Array(term.text.utf8))
    let found = TermReader.first(in: folded.bytes, 0..<folded.count)
    #expect(found?.months.value == term.months)
    #expect((found?.disagrees ?? false) == term.disagrees)
  }
}
