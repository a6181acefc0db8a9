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
      Sample(
        text: "Pasal 4 Jo Pasal IO Undang-Undang Nomor 21 Tahun 2007", value: "UU 21/2007 Pasal 4; UU 21/2007 Pasal 10"),
      Sample(text: "hak atas restitusi", value: nil),
    ])
  func citations(_ sample: Sample) {
    let folded = Folder().fold(Array(sample.text.utf8))
    let found = ProvisionReader.read(folded.bytes, 0..<folded.count)
    #expect(found?.provisions.map(\.description).joined(separator: "; ") == sample.value)
  }
}
