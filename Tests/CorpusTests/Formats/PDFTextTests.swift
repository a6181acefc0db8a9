import Decisions
import Testing

@testable import Corpus

@Suite("PDF text")
struct PDFTextTests {
  private func text(_ wear: Wear = Wear(), seed: Int) throws -> String {
    var dice = Dice(seed: UInt64(seed))
    return String(
      decoding: PDFText(wear: wear).write(MadeUpCase.decision, try MadeUpCase.docket(), &dice), as: UTF8.self)
  }

  /// The decision's own lines, page by page.
  private func bodies(_ text: String) -> [[Substring]] {
    text.split(separator: "\n\u{0C}\n").map { page in
      Array(page.split(separator: "\n").dropFirst(7).prefix { !$0.contains(" dari ") || !$0.contains("utusan Nomor") })
    }
  }

  @Test("each page has stamps, header, counted footer and disclaimer with its number", arguments: 1...8)
  func pages(seed: Int) throws {
    let pages = try text(seed: seed).split(separator: "\n\u{0C}\n")
    #expect(pages.count >= 2)
    for (index, page) in pages.enumerated() {
      let lines = page.split(separator: "\n")
      #expect(lines.prefix(5).allSatisfy { $0 == "Mahkamah Agung Republik Indonesia" })
      #expect(lines[5] == "Direktori Putusan Mahkamah Agung Republik Indonesia")
      #expect(lines[6] == "putusan.mahkamahagung.go.id")
      #expect(lines.count { $0.contains("\(index + 1) dari \(pages.count) ") && $0.contains("9871/Pid.Sus") } == 1)
      #expect(lines.last?.hasSuffix("(ext.318) Halaman \(index + 1)") == true)
    }
  }

  @Test("no line of the body is longer than a page is wide", arguments: 1...20)
  func width(seed: Int) throws {
    for line in try bodies(text(seed: seed)).joined() { #expect(line.unicodeScalars.count <= 85) }
  }

  @Test("the last line behind the signatures says that the decision is synthetic")
  func mark() throws {
    let last = try #require(bodies(try text(seed: 3)).last?.last)
    #expect(last == "Putusan buatan (sintetis) untuk pengujian, bukan putusan pengadilan.")
  }

  @Test("without wear the words are those of the decision", arguments: 1...4)
  func unworn(seed: Int) throws {
    let words = try bodies(text(.none, seed: seed)).joined().flatMap { $0.split(separator: " ") }
    let source = MadeUpCase.decision.parts.flatMap { $0.paragraphs }.flatMap { paragraph -> [Substring] in
      let text = paragraph.text.split(separator: " ")
      switch paragraph.form {
      case .title, .plain: return text
      case .item(let marker): return [marker[...]] + text
      case .columns(let right): return text + right.split(separator: " ")
      }
    }
    let mark = SyntheticMark.sentence.split(separator: " ")
    #expect(words == source + mark)
  }

  @Test("kerning tears only its own words: numbers, names and the dictum stay whole", arguments: 1...6)
  func kerning(seed: Int) throws {
    var wear = Wear.none
    wear.kernedFiles = 1000
    wear.kernedWords = [1000]
    wear.otherKernedWords = 1000
    let words = try bodies(text(wear, seed: seed)).joined().joined(separator: " ")
    #expect(words.contains("T erdakwa") && words.contains("se jumlah"))
    for whole in [
      "RAGAWAN KUSUMAJATI Bin DARSONAH", "Nyai Sekar D'Arunika binti Wirya", "Rp4.500.000,00 (empat juta lima ratus",
      "4 (empat) tahun dan 6 (enam) bulan", "9871/Pid.Sus/2020/PN Tgl", "Undang-Undang Nomor 21",
      "MENGADILI: 1. Menyatakan Terdakwa I",
    ] { #expect(words.contains(whole), "\(whole)") }
  }

  @Test("values of the identity block go on under an indent")
  func indent() throws {
    let lines = try bodies(text(.none, seed: 5)).joined()
    #expect(lines.contains { $0.hasPrefix("6. Tempat tinggal : Dusun Cempaka") })
    #expect(lines.contains { $0.hasPrefix("  ") && $0.contains("Kabupaten Tegal;") })
  }

  @Test("names under the judgment stand in two columns")
  func columns() throws {
    let lines = try bodies(text(.none, seed: 5)).joined()
    let line = try #require(lines.first { $0.hasPrefix("Mayangsari Tirtonegoro, S.H.  ") })
    #expect(line.hasSuffix("   Dr. Wiranata Sekarlangit, S.H., M.H."))
  }

  @Test("names too long for two columns stand under each other")
  func longColumns() {
    var dice = Dice(seed: 1)
    var lines = TextLines(width: 72, wear: FileWear(.none, &dice))
    lines.add(left: String(repeating: "a", count: 40), right: String(repeating: "b", count: 40))
    #expect(lines.count == 2)
    #expect((0..<2).allSatisfy { lines.line($0).count <= lines.limit })
  }

  @Test("bullets and quotes of a word processor")
  func bullets() throws {
    var wear = Wear.none
    wear.bulletFiles = 1000
    wear.curlyFiles = 1000
    let worn = try text(wear, seed: 6)
    #expect(worn.contains("\u{F0B7} Bahwa") || worn.contains("\u{F02D} Bahwa"))
    #expect(worn.contains("“perdagangan orang”"))
    #expect(!worn.contains("\""))
  }

  @Test("the same dice write the same bytes, others write others")
  func same() throws {
    #expect(try text(seed: 9) == text(seed: 9))
    #expect(try text(seed: 9) != text(seed: 10))
  }
}
