import Decisions
import Testing

@testable import Folding

@Suite("Words of recognised text")
struct RecognisedWordsTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let read: String
    let meant: String
    var testDescription: String { read }
    init(_ read: String, _ meant: String) { (self.read, self.meant) = (read, meant) }
  }

  private func fold(_ text: String) -> FoldedText {
    Folder(repairs: [.kerning, .recognition]).fold(Array(text.utf8))
  }

  private func words(_ text: String) -> String {
    let folded = fold(text)
    return folded.string(0..<folded.count)
  }

  private static let repaired: [Sample] = [
    // One stroke for another.
    Sample("TanggaI", "tanggal"), Sample("tanggai", "tanggal"), Sample("keiuarga", "keluarga"),
    Sample("pjdana", "pidana"), Sample("datam", "dalam"), Sample("metakukan", "melakukan"), Sample("OIeh", "oleh"),
    Sample("Iain", "lain"), Sample("Ianjut", "lanjut"), Sample("lJndang", "undang"), Sample("IJmum", "umum"),
    // Digits among letters.
    Sample("P1DANA", "pidana"), Sample("Pengadi1an", "pengadilan"), Sample("5aksi", "saksi"), Sample("8ahwa", "bahwa"),
    Sample("0leh", "oleh"), Sample("terdakwa", "terdakwa"),
    // Strokes that run together or fall apart.
    Sample("rnenjatuhkan", "menjatuhkan"), Sample("Mahkarnah", "mahkamah"), Sample("wama", "warna"),
    Sample("menirnbang", "menimbang"), Sample("terdakvva", "terdakwa"), Sample("pemah", "pernah"),
    Sample("altematif", "alternatif"), Sample("cliajukan", "diajukan"), Sample("terbuku", "terbukti"),
    Sample("perscorangan", "perseorangan"), Sample("schingga", "sehingga"),
    // Headings.
    Sample("MENGADIU", "mengadili"), Sample("MENGADlLl", "mengadili"), Sample("MENGAD1LI", "mengadili"),
    Sample("MENGADILL", "mengadili"), Sample("MENGADILLI", "mengadili"), Sample("PUT USAN", "putusan"),
    Sample("MENIRNBANG", "menimbang"), Sample("MENETAPKAM", "menetapkan"),
    // Smeared print.
    Sample("tobng", "tolong"), Sample("dahm", "dalam"), Sample("bnpa", "tanpa"), Sample("pdana", "pidana"),
    Sample("ddakwakan", "didakwakan"), Sample("tWak", "tidak"), Sample("unWk", "untuk"),
    // Slips, in legal words only.
    Sample("terdakw", "terdakwa"), Sample("menyatkaan", "menyatakan"), Sample("persidangann", "persidangan"),
    Sample("mempertimbagkn", "mempertimbangkan"), Sample("Meninbang", "menimbang"),
    // Split and joined.
    Sample("men jatuhkan", "menjatuhkan"), Sample("pidanapenjara", "pidana penjara"),
    Sample("Terdakwadengan", "terdakwa dengan"), Sample("dakwaantersebut", "dakwaan tersebut"),
    Sample("Nomor269", "nomor 269"), Sample("Desernber2024", "desember 2024"),
    Sample("Umurrranggal", "umur tanggal"),
    // A sign in place of letters.
    Sample("perbu&n", "perbuatan"), Sample("ters\u{B1}ut", "tersebut"), Sample("Terd*wa", "terdakwa"),
    Sample("m\u{E9}ran", "migran"), Sample("Bah\u{2022}wa", "bahwa"), Sample("mernba\u{2022}wa", "membawa"),
  ]

  @Test("damaged words are repaired", arguments: repaired)
  func repairs(_ sample: Sample) {
    #expect(words(sample.read) == sample.meant)
    #expect(words("dan \(sample.read) itu") == "dan \(sample.meant) itu")
  }

  @Test("a repaired word is not repaired again", arguments: repaired)
  func idempotence(_ sample: Sample) {
    #expect(words(sample.meant) == sample.meant)
  }

  @Test("evidence covers the whole damaged word", arguments: repaired)
  func origins(_ sample: Sample) throws {
    let text = "dan \(sample.read) itu"
    let folded = fold(text)
    #expect(folded.origins.count == folded.bytes.count)
    #expect(folded.origins == folded.origins.sorted())
    let end = 4 + sample.meant.utf8.count
    #expect(folded.origin(of: 4) == 4)
    #expect(folded.origin(of: end - 1) + 1 == 4 + sample.read.utf8.count)
    #expect(folded.index(atOrigin: 4) == 4)
    #expect(folded.string(end..<(end + 4)) == " itu")
  }

  @Test(
    "each half of two joined words is found where it stands",
    arguments: [("pidanapenjara", 6), ("Terdakwadengan", 8), ("Nomor269", 5)])
  func joined(_ read: String, _ second: Int) {
    let folded = fold(read)
    #expect(folded.origin(of: second - 1) == second - 1)
    #expect(folded.origin(of: second + 1) == second)
  }

  @Test(
    "what may be two words, or is one that nobody listed, stays",
    arguments: [
      // "mengatakan" or "menguraikan"; "lengkapi" is a word; "per tamu" is no damaged "pertama".
      "mengurakan", "lengkapi", "pertamu", "berjanjian", "memaknai", "unggal",
      // Words of decisions that lie near to legal ones.
      "perundungan", "kekalahan", "penerbangan", "menerbangkan", "ketegangan", "keperdataan", "utusan", "sarjana",
      "pelindungan", "sekurang", "tulus", "detik", "rapi", "perkasa", "sensual", "pengambil", "penunggu",
      // Half a word.
      "k&ra", "x\u{2022}plakukan", "dana@umum",
      // "Terdakwa I" is no damaged "terdakwa".
      "TerdakwaI", "IIterdakwa",
    ])
  func stays(_ word: String) {
    let plain = Folder(repairs: .kerning).fold(Array(word.utf8))
    #expect(words(word) == plain.string(0..<plain.count))
  }

  @Test("text that was not recognised folds as it did", arguments: repaired)
  func bornDigital(_ sample: Sample) {
    guard !sample.read.contains(" ") else { return }
    let letters = sample.read.unicodeScalars.map { $0.isASCII ? $0.properties.lowercaseMapping : "" }.joined()
    guard letters.unicodeScalars.count == sample.read.utf8.count, letters.allSatisfy(\.isLetter) else { return }
    let folded = Folder(repairs: .kerning).fold(Array(sample.read.utf8))
    #expect(folded.string(0..<folded.count) == letters)
  }
}
