import Decisions
import Testing

@testable import Ingest

/// The parts of a decision that was scanned and recognised: one long line a page, letters misread.
@Suite("Sections of recognised text")
struct RecognisedSectionsTests {
  private static func text(heading: String = "MENGADILI") -> String {
    let story = String(
      repeating: "Bahwa Terdakwa rnenawarkan pekerjaan kepada korban dan korban rnenerirna tawaran itu; ", count: 12)
    return """
      PUT USAN Nomor 12/Pid.Sus/2020/PN Bgl Pengadilan Negeri Bengkulu yang mengadili perkara pdana menjatuhkan putusan \
      dalam perkara Terdakwa : 1. Nama lengkap : BUDI SANTOSO Bin KARTA 2. Ternpat lahir : Bengkulu 3. UmurfTanggaI lahir \
      : 37 Tahun/14 Maret 1983 4. Jenis kelarnin : Laki-laki 5. Kebangsaan : Indonesia 6. Tempat tinggal : Bengkulu \
      7. Agama : Islam 8. Pekerjaan : Swasta Terdakwa ditahan dalam tahanan rutan OIeh Penyidik; Pengadi1an Negeri \
      tersebut; Setelah rnernbaca berkas perkara; Setelah rnendengar pernbacaan tuntutan pidana yang diajukan OIeh \
      Penuntut IJmum; Menirnbang, bahwa Terdakwa diajukan ke persdangan didakwa dengan dakwaan tunggal: \(story) \
      Menirnbang, bahwa untuk rnernbuktikan dakwaannya Penuntut IJmum telah mengajukan Saksi-saksi: \(story) \
      Menirnbang, bahwa berdasarkan alat bukti diperoIeh fakta-fakta hukum sebagai berikut: \(story) \
      Menhbang, bahwa Majelis Hakim akan rnempertimbangkan apakah Terdakwa bersalah; Keadaan yang rnernberatkan: \
      Perbuatan Terdakwa rneresahkan masyarakat; Keadaan yang meringankan: Terdakwa belum pemah dihukum; \
      Mernperhatikan, Pasal 2 ayat (1) Undang-Undang Nomor 21 Tahun 2007; \(heading): 1. Menyatakan Terdakwa \
      terbukti secara sah dan rneyakinkan bersalah; 2. Menjatuhkan pidana penjara selama 4 (empat) tahun; Dernikianlah \
      diputuskan dalam sidang pada hari Selasa, tanggal 5 Mei 2020;

      """
  }

  private func read(_ text: String) throws -> Decision {
    try DecisionReader().read(Array(text.utf8), id: "made", path: "made.txt")
  }

  @Test(
    "the amar is found under a damaged heading",
    arguments: [
      "MENGADILI", "MENGADIU", "MENGADlLl", "MENGADILl", "MENGAD1LI", "MENGAD1L1", "MENGADLLI", "MENGADILLI",
      "MENGADJLI",
      "M E N G A D I L I", "MENGADIL1", "MENGAOILI", "MENGADILK",
    ])
  func amar(_ heading: String) throws {
    let decision = try read(Self.text(heading: heading))
    #expect(decision.source.isRecognised)
    let sections = decision.sections
    let amar = try #require(sections.first { $0.kind == .amar })
    #expect(decision.passage(amar.span).hasPrefix(heading))
    #expect(decision.passage(amar.span).contains("4 (empat) tahun"))
  }

  @Test(
    "every part is found by its damaged phrase",
    arguments: [
      (Section.Kind.identity, "Nama lengkap"), (.history, "Pengadi1an Negeri"), (.demand, "Setelah rnendengar"),
      (.indictment, "Menirnbang, bahwa Terdakwa diajukan"), (.evidence, "Menirnbang, bahwa untuk"),
      (.facts, "Menirnbang, bahwa berdasarkan"), (.considerations, "Menhbang"), (.circumstances, "Keadaan yang rnern"),
      (.appliedLaw, "Mernperhatikan"), (.closing, "Dernikianlah"),
    ])
  func parts(_ kind: Section.Kind, _ start: String) throws {
    let decision = try read(Self.text())
    let sections = decision.sections
    let section = try #require(sections.first { $0.kind == kind })
    let passage = decision.passage(section.span)
    #expect(passage.hasPrefix(start) || passage.dropFirst(3).hasPrefix(start), "\(passage.prefix(60))")
  }

  @Test("words of text that was not recognised are left as they are")
  func bornDigital() throws {
    let lines = Self.text().split(separator: " ").joined(separator: "\n")
    let decision = try read(lines)
    #expect(!decision.source.isRecognised)
    #expect(decision.folded.string(0..<decision.folded.count).contains("setelah rnendengar pernbacaan"))
  }
}
