import Decisions
import Testing

@testable import Extract

/// Mistakes that the reference corpus brought to light, each named after what went wrong.
@Suite("Story and sentence: repaired mistakes")
struct RepairedStoryTests {
  @Test("a fine 'masing-masing' behind terms listed with names was given to the last defendant only")
  func fineForEach() throws {
    var made = MadeDecision()
    made.identity = """
      Terdakwa I
      1. Nama lengkap : BUDI SANTOSO; 2. Tempat lahir : Bengkulu; 3. Umur/Tanggal lahir : 37 Tahun/14 Maret 1983;
      4. Jenis kelamin : Laki-laki; 5. Kebangsaan : Indonesia; 8. Pekerjaan : Wiraswasta;
      Terdakwa II
      1. Nama lengkap : CITRA DEWANTI; 2. Tempat lahir : Bengkulu; 3. Umur/Tanggal lahir : 30 Tahun/1 Mei 1990;
      4. Jenis kelamin : Perempuan; 5. Kebangsaan : Indonesia; 8. Pekerjaan : Pedagang;
      Para Terdakwa ditahan sejak tanggal 10 Januari 2020;
      """
    made.amar = """
      MENGADILI:
      1. Menyatakan Para Terdakwa terbukti secara sah dan meyakinkan bersalah melakukan tindak pidana perdagangan orang;
      2. Menjatuhkan pidana kepada Terdakwa I Budi Santoso dengan pidana penjara selama 3 (tiga) tahun dan Terdakwa II Citra
      Dewanti dengan pidana penjara selama 4 (empat) tahun dan denda masing-masing sejumlah Rp120.000.000,00 (seratus dua
      puluh juta rupiah) dengan ketentuan apabila denda tersebut tidak dibayar diganti dengan pidana kurungan masing-masing
      selama 6 (enam) bulan;
      """
    let record = try made.record()
    #expect(record.defendants.map(\.sentence.prison) == [Months(years: 3), Months(years: 4)])
    #expect(record.defendants.map(\.sentence.fine) == [120_000_000, 120_000_000])
    #expect(record.defendants.map(\.sentence.fineSubstitute) == [Months(months: 6), Months(months: 6)])
  }

  @Test("of two counts under one article the one whose paragraph was applied is proven")
  func paragraphDecides() throws {
    var made = MadeDecision()
    made.indictment = """
      KESATU
      PRIMAIR
      Bahwa Terdakwa menawarkan saksi korban Ani kepada tamu untuk prostitusi;
      Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 2 ayat (2) Undang-Undang RI Nomor 21 Tahun 2007;
      SUBSIDAIR
      Bahwa Terdakwa pada waktu dan tempat tersebut menawarkan saksi korban Ani kepada tamu;
      Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 2 ayat (1) Undang-Undang RI Nomor 21 Tahun 2007;
      ATAU
      KEDUA
      Bahwa Terdakwa memudahkan perbuatan cabul;
      Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 296 KUHP;
      """
    made.law =
      "Memperhatikan, Pasal 2 ayat (2) Undang-Undang RI Nomor 21 Tahun 2007 dan Undang-Undang Nomor 8 Tahun 1981;"
    #expect(
      try made.record().defendants[0].convictedProvisions.map(\.description) == ["UU 21/2007 Pasal 2 ayat (2)"])
  }

  @Test("a price for leaving and wages that were never paid bind a victim; the fine of a sentence does not")
  func priceForLeaving() throws {
    var made = MadeDecision()
    #expect(try made.record().paymentOrDebt == false)
    made.facts +=
      "\n- Bahwa apabila berhenti sebelum kontrak selesai saksi korban Ani wajib membayar denda Rp5.000.000,00;"
    #expect(try made.record().paymentOrDebt == true)
    var unpaid = MadeDecision()
    unpaid.facts += "\n- Bahwa upah saksi korban Ani tidak pernah dibayarkan;"
    #expect(try unpaid.record().paymentOrDebt == true)
  }

  @Test("short decisions tell a rare form once where it was charged and once where it was found")
  func rareForms() throws {
    var organ = MadeDecision()
    organ.indictment = """
      Bahwa Terdakwa membawa saksi korban Ani ke India untuk menjual ginjalnya;
      Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 4 Undang-Undang RI Nomor 21 Tahun 2007;
      """
    organ.facts = "- Bahwa benar Terdakwa membawa saksi korban Ani ke India untuk diambil ginjalnya;"
    organ.evidence = "1. Saksi Ani Binti Darma, di bawah sumpah menerangkan:\n- Bahwa saksi dibawa ke India;"
    #expect(try organ.record().exploitation == [.organ])
    var bride = organ
    bride.indictment = bride.indictment.replacing("untuk menjual ginjalnya", with: "setelah pernikahan pesanan")
    bride.facts = "- Bahwa benar saksi korban Ani dibawa ke India setelah pernikahan pesanan;"
    #expect(try bride.record().exploitation == [.marriage])
  }

  @Test("a scam compound that is told of once, beside no other work, was taken for work of a kind not stated")
  func scamToldOnce() throws {
    var made = MadeDecision()
    made.indictment = """
      Bahwa Terdakwa memberangkatkan saksi korban Ani ke Kamboja;
      Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 4 Undang-Undang RI Nomor 21 Tahun 2007;
      """
    made.facts = "- Bahwa benar saksi korban Ani dibawa ke Kamboja dan dipaksa melakukan penipuan daring;"
    made.evidence = "1. Saksi Ani Binti Darma, di bawah sumpah menerangkan:\n- Bahwa saksi dibawa ke Kamboja;"
    #expect(try made.record().exploitation == [.onlineScam])
  }

  @Test("restitution that is ordered was asked for, although nobody tells by whom")
  func orderedRestitution() throws {
    var made = MadeDecision()
    made.amar +=
      "\n4. Menghukum Terdakwa membayar restitusi kepada saksi korban Ani sebesar Rp15.000.000,00 (lima belas juta rupiah);"
    let record = try made.record()
    #expect(record.restitutionRequested == true)
    #expect(record.doubts.contains { $0.field == "restitution_requested" })
  }
}
