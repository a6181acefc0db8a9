import Decisions
import Testing

@testable import Corpus

/// An invented case with two defendants for the tests of the formats. Nobody and nothing in it is real.
enum MadeUpCase {
  static func docket() throws -> RegisterEntry {
    RegisterEntry(
      number: 9871, kind: "Pid.Sus", year: 2020, court: try #require(CourtTable.standard.court(code: "Tgl")),
      registered: try day(2020, 3, 2), deliberated: try day(2020, 6, 4), pronounced: try day(2020, 6, 9),
      prosecutors: ["Larasita Kumaladewi, S.H.", "Bonifasius Tagunara, S.H., M.H."],
      presidingJudge: "Dr. Wiranata Sekarlangit, S.H., M.H.",
      memberJudges: ["Mayangsari Tirtonegoro, S.H.", "Osvaldus Bentarani, S.H., M.Kn."],
      clerk: "Pujiastama Wening, S.H.",
      defendants: ["RAGAWAN KUSUMAJATI Bin DARSONAH", "Nyai Sekar D'Arunika binti Wirya"], verdict: .convicted,
      prisonDays: 4 * 360 + 6 * 30, pageID: "zaeb0a1b2c3d4e5f0000313031313232",
      documentID: "5e1a7e7100000000000000000000abcd")
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  static let decision = ComposedDecision(parts: opening + findings)

  private static let opening: [ComposedDecision.Part] = [
    part(
      .head,
      [
        title("P U T U S A N"), title("Nomor 9871/Pid.Sus/2020/PN Tgl"),
        title("DEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA"),
        plain(
          "Pengadilan Negeri Tegal yang mengadili perkara pidana dengan acara pemeriksaan biasa dalam tingkat pertama "
            + "menjatuhkan putusan sebagai berikut dalam perkara Para Terdakwa:"),
      ]),
    part(.identity, identity),
    part(
      .detention,
      [
        plain("Para Terdakwa ditangkap pada tanggal 2 Januari 2020;"),
        plain("Para Terdakwa ditahan dalam tahanan Rumah Tahanan Negara oleh:"),
        item("1.", "Penyidik sejak tanggal 3 Januari 2020 sampai dengan tanggal 22 Januari 2020;"),
        item("2.", "Perpanjangan Penuntut Umum sejak tanggal 23 Januari 2020 sampai dengan tanggal 2 Maret 2020;"),
      ]),
    part(.counsel, [plain("Para Terdakwa didampingi oleh Penasihat Hukum Gandaria Molek, S.H.;")]),
    part(
      .history,
      [
        plain("Pengadilan Negeri tersebut;"), plain("Setelah membaca:"),
        item("-", "Penetapan Ketua Pengadilan Negeri Tegal tentang penunjukan Majelis Hakim;"),
        item("-", "Berkas perkara dan surat-surat lain yang bersangkutan;"),
      ]),
    part(
      .demand,
      [
        plain(
          "Setelah mendengar pembacaan tuntutan pidana yang diajukan oleh Penuntut Umum yang pada pokoknya sebagai "
            + "berikut:"),
        item("1.", "Menyatakan Para Terdakwa bersalah melakukan tindak pidana \"perdagangan orang\";"),
        item("2.", "Menjatuhkan pidana penjara terhadap Para Terdakwa masing-masing selama 6 (enam) tahun;"),
      ]),
    part(.plea, [plain("Setelah mendengar pembelaan Penasihat Hukum Para Terdakwa yang mohon keringanan;")]),
    part(
      .indictment,
      [
        plain(
          "Menimbang, bahwa Para Terdakwa diajukan ke persidangan oleh Penuntut Umum didakwa berdasarkan surat dakwaan "
            + "sebagai berikut:"),
        title("KESATU"),
        plain(
          "Bahwa Para Terdakwa pada bulan Mei 2019 bertempat di kantor CV \"Mitra <Jaya> & Rekan\" telah melakukan "
            + "perekrutan dan pengiriman seseorang dengan penipuan untuk tujuan mengeksploitasi orang tersebut;"),
        plain(
          "Perbuatan Para Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 2 ayat (1) Undang-Undang Nomor 21 "
            + "Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang;"),
      ]),
    part(
      .interlocutory,
      [plain("Menimbang, bahwa terhadap dakwaan tersebut Para Terdakwa tidak mengajukan keberatan;")]),
  ]

  private static let identity: [Paragraph] = [
    plain("Terdakwa I"), item("1.", "Nama lengkap : RAGAWAN KUSUMAJATI Bin DARSONAH;"),
    item("2.", "Tempat lahir : Tegal;"), item("3.", "Umur/Tanggal lahir : 41 tahun/8 Agustus 1978;"),
    item("4.", "Jenis kelamin : Laki-laki;"), item("5.", "Kebangsaan : Indonesia;"),
    item(
      "6.",
      "Tempat tinggal : Dusun Cempaka Lurah Wetan RT 009 RW 005, Desa Kalimenir Wetan, Kecamatan Tambak Indah Kidul, "
        + "Kabupaten Tegal;"),
    item("7.", "Agama : Islam;"), item("8.", "Pekerjaan : Wiraswasta;"), plain("Terdakwa II"),
    item("1.", "Nama lengkap : Nyai Sekar D'Arunika binti Wirya;"), item("2.", "Tempat lahir : Brebes;"),
    item("3.", "Umur/Tanggal lahir : 37 tahun/1 Desember 1982;"), item("4.", "Jenis kelamin : Perempuan;"),
    item("5.", "Kebangsaan : Indonesia;"), item("6.", "Tempat tinggal : Desa Kalimenir Wetan, Kabupaten Tegal;"),
    item("7.", "Agama : Islam;"), item("8.", "Pekerjaan : Mengurus rumah tangga;"),
  ]

  static func part(_ kind: Section.Kind, _ paragraphs: [Paragraph]) -> ComposedDecision.Part {
    ComposedDecision.Part(kind: kind, paragraphs: paragraphs)
  }

  static func plain(_ text: String) -> Paragraph { Paragraph(.plain, text) }

  static func title(_ text: String) -> Paragraph { Paragraph(.title, text) }

  static func item(_ marker: String, _ text: String) -> Paragraph { Paragraph(.item(marker: marker), text) }
}
