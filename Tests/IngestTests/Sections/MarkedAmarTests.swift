import Decisions
import Testing

@testable import Ingest

@Suite("An amar that the source marks")
struct MarkedAmarTests {
  @Test("one that begins with its heading was given up for the putusan sela that stands before it")
  func interlocutory() throws {
    let xml = """
      <putusan id="a"><kepala_putusan>putusan nomor 7001 pid sus 2020 pn bgl pengadilan negeri bengkulu</kepala_putusan>
      <identitas>1 nama lengkap budi santoso 2 tempat lahir bengkulu</identitas>
      <riwayat_dakwaan>menimbang bahwa terdakwa didakwa menawarkan korban
      menimbang bahwa atas keberatan terdakwa telah dijatuhkan putusan sela sebagai berikut
      mengadili
      1 menyatakan keberatan dari penasihat hukum terdakwa tidak diterima
      2 memerintahkan penuntut umum untuk melanjutkan pemeriksaan perkara</riwayat_dakwaan>
      <fakta>menimbang bahwa untuk membuktikan dakwaannya penuntut umum telah mengajukan saksi saksi</fakta>
      <amar_putusan>mengadili
      1 menyatakan terdakwa terbukti secara sah dan meyakinkan bersalah
      2 menjatuhkan pidana penjara selama 4 empat tahun</amar_putusan></putusan>
      """
    let decision = try DecisionReader().read(Array(xml.utf8), id: "a", path: "a.xml")
    let amar = try #require(decision.section(.amar))
    #expect(decision.passage(amar.span).contains("4 empat tahun"))
    #expect(!decision.passage(amar.span).contains("keberatan"))
    #expect(decision.section(.evidence) != nil)
  }
}
