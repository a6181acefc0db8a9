import Decisions
import Foundation
import Testing

@testable import Ingest

struct DirektoriReaderTests {
  private func read(
    _ rows: [(String, String)], before: String = "", after: String = "", title: String = Fixtures.defaultTitle
  ) throws -> Draft {
    try DirektoriReader.read(
      Fixtures.page(rows: Fixtures.usual + rows, before: before, after: after, title: title))
  }

  @Test("every value has a line and a place in the text")
  func text() throws {
    let draft = try read([
      ("Amar Lainnya :", "PIDANA PENJARA  WAKTU\nTERTENTU"), ("Kaidah", "—"), ("Abstrak", "   "),
      ("Catatan Amar", "<p><strong>MENGADILI:</strong></p><ol> <li>Menyatakan</li></ol>"),
      ("Tanggal Dibacakan", "22 Juni 2026"),
    ])
    #expect(
      Fixtures.string(draft) == """
        Judul: Putusan PN CONTOH Nomor 1/Pid.Sus/2026/PN Ctj Tanggal 22 Juni 2026
        Penuntut Umum: A. Jaksa, S.H.
        Penuntut Umum: Bela Jaksa, S.H., M.H.
        Terdakwa: BUDI CONTOH
        Nomor: 1/Pid.Sus/2026/PN Ctj
        Tingkat Proses: Pertama
        Tahun: 2026
        Amar Lainnya: PIDANA PENJARA WAKTU TERTENTU
        Tanggal Dibacakan: 22 Juni 2026
        MENGADILI:
        1. Menyatakan

        """)
    for entry in draft.metadata.entries {
      guard let span = entry.span else { continue }
      #expect(String(decoding: draft.text[span], as: UTF8.self) == entry.value)
    }
    #expect(draft.metadata["Kaidah"] == nil)
    #expect(draft.metadata["Abstrak"] == nil)
    #expect(draft.metadata["Catatan Amar"] == "MENGADILI:\n1. Menyatakan")
    #expect(draft.marked.map(\.kind) == [.metadata, .amar])
    #expect(draft.marked.first?.span.lowerBound == 0)
    #expect(String(decoding: draft.text[draft.marked[1].span], as: UTF8.self) == "MENGADILI:\n1. Menyatakan")
    #expect(draft.format == .direktori)
  }

  @Test("labels count, not their order; the last cell is the value")
  func labels() throws {
    let page = Fixtures.bytes(
      "<table><tr><td>Tahun</td><td></td><td>2026</td></tr><tr><th>Nomor:</th><td>7</td></tr><tr><td>x</td></tr></table>"
    )
    let metadata = try DirektoriReader.read(page).metadata
    #expect(metadata["Nomor"] == "7")
    #expect(metadata["Tahun"] == "2026")
  }

  @Test("repeated classifications once, different ones each")
  func classification() throws {
    let arrow = "<i class=\"fa fa-angle-double-right\"></i>"
    let path = "<a href=\"#\"> Pidana Khusus </a>\(arrow)<a href=\"#\"> Perdagangan Orang </a><br>"
    let draft = try read([("Klasifikasi", path + "\n" + path + "<a>Perdata</a><br>")])
    #expect(draft.metadata.values("Klasifikasi") == ["Pidana Khusus > Perdagangan Orang", "Perdata"])
  }

  @Test("no amar where the cell has none", arguments: ["—", "", "<p></p>"])
  func noAmar(_ cell: String) throws {
    let draft = try read([("Catatan Amar", cell)])
    #expect(draft.marked.map(\.kind) == [.metadata])
    #expect(Fixtures.string(draft).hasSuffix("Tahun: 2026\n"))
  }

  @Test("Para Pihak of the older layout")
  func parties() throws {
    let draft = try read([("Para Pihak", "Penggugat:<br>1. Ani Contoh<br>Tergugat :<br>PT X")], title: "")
    #expect(draft.metadata["Para Pihak"] == "Penggugat: 1. Ani Contoh Tergugat : PT X")
    #expect(draft.metadata["Penggugat"] == "Ani Contoh")
    #expect(draft.metadata["Tergugat"] == "PT X")
  }

  @Test("real pages: every row", .enabled(if: !Shared.pages.isEmpty, "no shared/gold/pages"), arguments: Shared.pages)
  func realPages(_ file: URL) throws {
    let draft = try DirektoriReader.read([UInt8](Data(contentsOf: file)))
    let rows = [
      "Judul", "Penuntut Umum", "Terdakwa", "Nomor", "Tingkat Proses", "Klasifikasi", "Kata Kunci", "Tahun",
      "Tanggal Register", "Lembaga Peradilan", "Jenis Lembaga Peradilan", "Hakim Ketua", "Hakim Anggota", "Panitera",
      "Amar", "Amar Lainnya", "Catatan Amar", "Tanggal Musyawarah", "Tanggal Dibacakan",
    ]
    for row in rows {
      let entry = try #require(draft.metadata.entry(row), "\(row) is missing")
      let span = try #require(entry.span)
      #expect(draft.text[span].elementsEqual(entry.value.utf8))
    }
    #expect(draft.metadata.values("Hakim Anggota").count == 2)
    #expect(!draft.metadata.values("Hakim Anggota").joined().contains("Hakim"))
    #expect(draft.metadata["id"]?.count == 32)
    #expect(draft.metadata["url"]?.hasSuffix(".html") == true)
    #expect(draft.metadata["Kaidah"] == nil && draft.metadata["Abstrak"] == nil)
    #expect(draft.metadata["Putusan Terkait"] == nil)
    #expect(draft.marked.map(\.kind) == [.metadata, .amar])
    let text = Fixtures.string(draft)
    #expect(!text.contains("  ") && !text.contains("\n\n") && !text.contains(" \n"))
  }
}
