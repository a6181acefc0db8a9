import Decisions

@testable import Corpus

/// From the evidence to the signatures.
extension MadeUpCase {
  static let findings: [ComposedDecision.Part] = [
    part(
      .evidence,
      [
        plain(
          "Menimbang, bahwa untuk membuktikan dakwaannya Penuntut Umum telah mengajukan Saksi-saksi sebagai berikut:"),
        item("1.", "Saksi Anjarwati Lembayung, di bawah sumpah pada pokoknya menerangkan sebagai berikut:"),
        item(
          "-",
          "Bahwa Saksi dijanjikan gaji sejumlah Rp4.500.000,00 (empat juta lima ratus ribu rupiah) setiap bulan dan "
            + "diberangkatkan dengan kapal pada tanggal 17 Mei 2019;"),
        item("-", "Bahwa Saksi mempertanggungjawabkan utangnya dengan bekerja 16 (enam belas) jam sehari;"),
        plain(
          "Menimbang, bahwa diajukan barang bukti berupa 1 (satu) unit telepon genggam warna hitam, 1 (satu) buah "
            + "koper warna merah dan 2 (dua) lembar kuitansi;"),
      ]),
    part(
      .facts,
      [
        plain(
          "Menimbang, bahwa berdasarkan alat bukti dan barang bukti yang diajukan diperoleh fakta-fakta hukum sebagai "
            + "berikut:"),
        item("-", "Bahwa Para Terdakwa merekrut Saksi Anjarwati Lembayung pada bulan Mei 2019;"),
      ]),
    part(
      .considerations,
      [
        plain(
          "Menimbang, bahwa Majelis Hakim mempertimbangkan dakwaan kesatu Pasal 2 ayat (1) Undang-Undang Nomor 21 Tahun "
            + "2007 yang unsur-unsurnya adalah sebagai berikut:"),
        item("1.", "Setiap orang;"), item("2.", "Melakukan perekrutan atau pengiriman seseorang;"),
        item("Ad.1.", "Setiap orang"),
        plain("Menimbang, bahwa identitas Para Terdakwa tidak dibantah, sehingga unsur ini terpenuhi;"),
      ]),
    part(
      .circumstances,
      [
        plain("Keadaan yang memberatkan:"), item("-", "Perbuatan Para Terdakwa meresahkan masyarakat;"),
        plain("Keadaan yang meringankan:"), item("-", "Para Terdakwa belum pernah dihukum;"),
      ]),
    part(
      .appliedLaw,
      [
        plain(
          "Memperhatikan, Pasal 2 ayat (1) Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana "
            + "Perdagangan Orang dan Undang-Undang Nomor 8 Tahun 1981 tentang Hukum Acara Pidana;")
      ]),
    part(.amar, amar),
    part(
      .closing,
      [
        plain(
          "Demikianlah diputuskan dalam sidang permusyawaratan Majelis Hakim Pengadilan Negeri Tegal, pada hari Kamis, "
            + "tanggal 4 Juni 2020, oleh kami, Dr. Wiranata Sekarlangit, S.H., M.H., sebagai Hakim Ketua, Mayangsari "
            + "Tirtonegoro, S.H., dan Osvaldus Bentarani, S.H., M.Kn., masing-masing sebagai Hakim Anggota, yang "
            + "diucapkan dalam sidang terbuka untuk umum pada hari Selasa tanggal 9 Juni 2020;"),
        Paragraph(.columns(right: "Hakim Ketua,"), "Hakim Anggota,"),
        Paragraph(.columns(right: "Dr. Wiranata Sekarlangit, S.H., M.H."), "Mayangsari Tirtonegoro, S.H."),
        Paragraph(.columns(right: ""), "Osvaldus Bentarani, S.H., M.Kn."),
        plain("Panitera Pengganti,"), plain("Pujiastama Wening, S.H."),
      ]),
  ]

  static let amar: [Paragraph] = [
    title("MENGADILI:"),
    item(
      "1.",
      "Menyatakan Terdakwa I RAGAWAN KUSUMAJATI Bin DARSONAH dan Terdakwa II Nyai Sekar D'Arunika binti Wirya tersebut "
        + "di atas terbukti secara sah dan meyakinkan bersalah melakukan tindak pidana \"perdagangan orang\" "
        + "sebagaimana dalam dakwaan kesatu;"),
    item(
      "2.",
      "Menjatuhkan pidana kepada Para Terdakwa dengan pidana penjara masing-masing selama 4 (empat) tahun dan 6 (enam) "
        + "bulan dan denda masing-masing sejumlah Rp120.000.000,00 (seratus dua puluh juta rupiah);"),
    item("3.", "Menetapkan Para Terdakwa tetap ditahan;"),
    item("4.", "Menetapkan barang bukti berupa:"),
    item("-", "1 (satu) unit telepon genggam warna hitam bertuliskan “Nova & Co”;"),
    item("-", "1 (satu) buah koper warna merah;"),
    plain("Dimusnahkan;"),
    item("5.", "Membebankan kepada Para Terdakwa biaya perkara sejumlah Rp2.500,00 (dua ribu lima ratus rupiah);"),
  ]
}
