import Decisions
import Folding
import Testing

@testable import Extract

@Suite("Dates and provisions")
struct DateAndProvisionTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let value: String?
    var testDescription: String { text }
  }

  @Test(
    "dates",
    arguments: [
      Sample(text: "tanggal 17 Februari 2024", value: "2024-02-17"),
      Sample(text: "hari Senin, tanggal 5 Nopember 2019", value: "2019-11-05"),
      Sample(text: "37 Tahun/14 Maret 1988", value: "1988-03-14"),
      Sample(text: "tanggal 10-11-2024", value: "2024-11-10"),
      Sample(text: "21 Agutus 2025", value: "2025-08-21"),
      Sample(text: "28 Mei 202 5", value: "2025-05-28"),
      Sample(text: "22 Mei 2 025", value: "2025-05-22"),
      Sample(text: "25 Juni 2025oleh Hakim Ketua", value: "2025-06-25"),
      Sample(text: "31Juli2025", value: nil),
      Sample(text: "31 Juli2025", value: "2025-07-31"),
      Sample(text: "31 Februari 2024", value: nil),
      Sample(text: "pada bulan Februari", value: nil),
    ])
  func dates(_ sample: Sample) {
    let folded = Folder().fold(Array(sample.text.utf8))
    #expect(DateReader.first(in: folded.bytes, 0..<folded.count)?.date.description == sample.value)
  }

  @Test(
    "citations",
    arguments: [
      Sample(
        text: "Pasal 2 ayat (1) jo. Pasal 17 Undang-Undang RI Nomor 21 Tahun 2007 jo. Pasal 55 ayat (1) ke-1 KUHP",
        value: "UU 21/2007 Pasal 2 ayat (1); UU 21/2007 Pasal 17; KUHP Pasal 55 ayat (1)"),
      Sample(text: "Pasal 296 KUHP", value: "KUHP Pasal 296"),
      Sample(text: "Pasal 378 KUH Pidana", value: "KUHP Pasal 378"),
      Sample(
        text: "Pasal 86 huruf c jo Pasal 72 huruf c UU No. 18 Tahun 2017",
        value: "UU 18/2017 Pasal 86 huruf c; UU 18/2017 Pasal 72 huruf c"),
      Sample(
        text:
          "Pasal 76 I jo Pasal 88 Undang-Undang Nomor 35 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2002",
        value: "UU 35/2014 Pasal 76I; UU 35/2014 Pasal 88"),
      Sample(
        text:
          "Pasal 88 Undang-Undang Nomor 17 Tahun 2016 tentang Penetapan Perppu Nomor 1 Tahun 2016 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2002",
        value: "UU 17/2016 Pasal 88"),
      Sample(
        text: "Pasal 2 ayat (1) Undang-Undang Republik Indoesia No 21 Tahun 2007", value: "UU 21/2007 Pasal 2 ayat (1)"),
      Sample(
        text: "Pasal 455 ayat (1) Undang-Undang Nomor 1 Tahun 2023 tentang KUHP", value: "UU 1/2023 Pasal 455 ayat (1)"),
      // The word behind a title was passed over, and with it the mark of the next article.
      Sample(
        text: "Pasal 455 ayat (1) UU Nomor 1 Tahun 2023 tentang KUHP, Pasal 81 UU Nomor 18 Tahun 2017",
        value: "UU 1/2023 Pasal 455 ayat (1); UU 18/2017 Pasal 81"),
      Sample(
        text:
          "Pasal 455 UU Nomor 1 Tahun 2023 tentang Kitab Undang-Undang Hukum Pidana jo Pasal 17 UU Nomor 21 Tahun 2007",
        value: "UU 1/2023 Pasal 455; UU 21/2007 Pasal 17"),
      Sample(text: "Pasal 1365 KUHPerdata, Pasal 296 KUHP", value: "KUHP Pasal 296"),
      Sample(
        text: "Pasal 4 Jo Pasal IO Undang-Undang Nomor 21 Tahun 2007", value: "UU 21/2007 Pasal 4; UU 21/2007 Pasal 10"),
      // Glued and torn marks of laws gave articles to the next law.
      Sample(
        text: "Pasal 2 ayat (1) UU Nomor 21Tahun 2007 jo Pasal 55 KUHP",
        value: "UU 21/2007 Pasal 2 ayat (1); KUHP Pasal 55"),
      Sample(
        text: "Pasal 81 U U Nomor 18 Tahun 2017 jo Pasal 55 KUHPdiana", value: "UU 18/2017 Pasal 81; KUHP Pasal 55"),
      Sample(
        text: "Pasal 4 UU 21/2007 jo Pasal 55 ayat (1) K.U.H.P.", value: "UU 21/2007 Pasal 4; KUHP Pasal 55 ayat (1)"),
      Sample(text: "Pasal 296 Kitap Undang-Undang Hukum Pidana", value: "KUHP Pasal 296"),
      Sample(
        text: "Pasal 4 UU 21/2007 jo Pasal 1 Peraturan Pemerintah Nomor 59 Tahun 2021 jo Pasal 56 ke-2 KUHP",
        value: "UU 21/2007 Pasal 4; KUHP Pasal 56"),
      Sample(
        text: "Pasal 88 Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2016", value: "UU 17/2016 Pasal 88"),
      Sample(text: "Pasal 506 j.o. Pasal 55 KUHP", value: "KUHP Pasal 506; KUHP Pasal 55"),
      // Lists lost their members.
      Sample(
        text: "Pasal 83 Jo 68 Jo 76 F UU Nomor 18 Tahun 2017",
        value: "UU 18/2017 Pasal 83; UU 18/2017 Pasal 68; UU 18/2017 Pasal 76F"),
      Sample(
        text: "Pasal 15 ayat (1) huruf e, huruf f dan huruf g UU Nomor 12 Tahun 2022",
        value:
          "UU 12/2022 Pasal 15 ayat (1) huruf e; UU 12/2022 Pasal 15 ayat (1) huruf f; UU 12/2022 Pasal 15 ayat (1) huruf g"
      ),
      Sample(
        text: "Pasal 5 huruf b sampai dengan huruf d UU 18/2017",
        value: "UU 18/2017 Pasal 5 huruf b; UU 18/2017 Pasal 5 huruf c; UU 18/2017 Pasal 5 huruf d"),
      Sample(
        text: "Pasal 5 huruf c s/d d UU 18/2017", value: "UU 18/2017 Pasal 5 huruf c; UU 18/2017 Pasal 5 huruf d"),
      Sample(
        text: "Pasal 5 huruf b, c dan d UU 18/2017",
        value: "UU 18/2017 Pasal 5 huruf b; UU 18/2017 Pasal 5 huruf c; UU 18/2017 Pasal 5 huruf d"),
      Sample(
        text: "Pasal 2 ayat (1) dan (2) UU 21/2007", value: "UU 21/2007 Pasal 2 ayat (1); UU 21/2007 Pasal 2 ayat (2)"),
      Sample(text: "Pasal 363 ayat (1) ke-4 dan 5 KUHP", value: "KUHP Pasal 363 ayat (1)"),
      Sample(text: "Pasal 2 ayat (1) dan 2 orang lain, UU 21/2007", value: "UU 21/2007 Pasal 2 ayat (1)"),
      // An article that amends another is not charged.
      Sample(
        text: "Pasal 186 ayat (1) UU 13/2003 sebagaimana telah dirubah pada Pasal 81 angka 67 UU 6/2023",
        value: "UU 13/2003 Pasal 186 ayat (1)"),
      Sample(text: "hak atas restitusi", value: nil),
    ])
  func citations(_ sample: Sample) {
    let folded = Folder().fold(Array(sample.text.utf8))
    let found = ProvisionReader.read(folded.bytes, 0..<folded.count)
    #expect(found?.provisions.map(\.description).joined(separator: "; ") == sample.value)
  }
}
