import Decisions
import Testing

@testable import Corpus

@Suite("Indo-Law XML")
struct IndoLawXMLTests {
  private func xml(
    _ format: IndoLawXML = IndoLawXML(), seed: Int, _ change: (inout RegisterEntry) -> Void = { _ in }
  ) throws -> String {
    var dice = Dice(seed: UInt64(seed))
    var docket = try MadeUpCase.docket()
    change(&docket)
    return String(decoding: format.write(MadeUpCase.decision, docket, &dice), as: UTF8.self)
  }

  @Test("one child for each section, well formed")
  func sections() throws {
    let outline = try XMLOutline(xml(IndoLawXML(withoutFacts: 0), seed: 1))
    #expect(
      outline.paths == ["putusan"]
        + [
          "kepala_putusan", "identitas", "riwayat_penahanan", "riwayat_perkara", "riwayat_tuntutan", "riwayat_dakwaan",
          "fakta", "fakta_hukum", "pertimbangan_hukum", "amar_putusan", "penutup",
        ].map { "putusan/\($0)" })
  }

  @Test("facts found may end the evidence or begin the reasons", arguments: 1...6)
  func withoutFacts(seed: Int) throws {
    let text = try xml(IndoLawXML(withoutFacts: 1000), seed: seed)
    #expect(!text.contains("fakta_hukum"))
    #expect(text.contains("\nbahwa para terdakwa merekrut saksi anjarwati lembayung pada bulan mei 2019\n"))
  }

  @Test("lower-case letters and figures with single blanks, a line for a paragraph")
  func plain() throws {
    let lines = try xml(IndoLawXML(withUnknownWords: 0), seed: 1).split(separator: "\n").filter { !$0.hasPrefix("<") }
    for line in lines {
      #expect(line.utf8.allSatisfy { $0.isLowerCase || $0.isDigit || $0 == UInt8(ascii: " ") }, "\(line)")
      #expect(!line.contains("  ") && !line.hasPrefix(" ") && !line.hasSuffix(" "), "\(line)")
    }
    #expect(lines.contains("3 umur tanggal lahir 41 tahun 8 agustus 1978"))
    #expect(lines.contains("mengadili"))
    #expect(lines.contains { $0.hasPrefix("5 membebankan") && $0.hasSuffix("rp2 500 00 dua ribu lima ratus rupiah") })
    #expect(lines.contains { $0.hasPrefix("hakim anggota hakim ketua mayangsari tirtonegoro s h dr wiranata") })
  }

  @Test("_unk_ stands for words of exhibits only", arguments: 1...8)
  func unknown(seed: Int) throws {
    var format = IndoLawXML(withoutFacts: 0)
    format.withUnknownWords = 0
    let known = try xml(format, seed: seed).split(whereSeparator: \.isWhitespace)
    format.withUnknownWords = 1000
    let worn = try xml(format, seed: seed).split(whereSeparator: \.isWhitespace)
    #expect(known.count == worn.count)
    for (word, shown) in zip(known, worn) where word != shown && !word.contains("=") {
      #expect(shown == "_unk_")
      #expect(["hitam", "koper", "merah", "kuitansi", "bertuliskan"].contains(word), "\(word)")
    }
  }

  @Test("the root's attributes tell the outcome")
  func attributes() throws {
    let root = try XMLOutline(xml(seed: 1)).attributes
    #expect(root["amar"] == "pidana")
    #expect(root["lama_hukuman"] == "1620")
    #expect(root["lembaga_peradilan"] == "pn-tegal")
    #expect(root["provinsi"] == "jateng")
    #expect(root["id"] == "zaeb0a1b2c3d4e5f0000313031313232")
    #expect(root["sintetis"] == "putusan-buatan-untuk-pengujian-bukan-putusan-pengadilan")
    #expect(try XMLOutline(xml(seed: 1) { $0.prisonDays = nil }).attributes["lama_hukuman"] == "8000")
    let acquitted = try XMLOutline(
      xml(seed: 1) {
        $0.verdict = .acquitted
        $0.prisonDays = nil
      }
    ).attributes
    #expect(acquitted["amar"] == "bebas")
    #expect(acquitted["lama_hukuman"] == "0")
  }

  @Test("the same dice write the same bytes") func same() throws { #expect(try xml(seed: 9) == xml(seed: 9)) }
}
