import Decisions
import Testing

@testable import Corpus

@Suite("Direktori page")
struct DirektoriPageTests {
  private static let saved = DirektoriPage(savedByBrowser: 1000)
  private static let raw = DirektoriPage(savedByBrowser: 0)

  private func page(_ format: DirektoriPage, seed: Int, _ change: (inout RegisterEntry) -> Void = { _ in }) throws
    -> String
  {
    var dice = Dice(seed: UInt64(seed))
    var docket = try MadeUpCase.docket()
    change(&docket)
    return String(decoding: format.write(MadeUpCase.decision, docket, &dice), as: UTF8.self)
  }

  @Test("a saved page has its address, today's rows and spelled dates")
  func saved() throws {
    let text = try page(Self.saved, seed: 1)
    let id = "zaeb0a1b2c3d4e5f0000313031313232"
    #expect(
      text.contains(
        "<!-- saved from url=(0092)https://putusan3.mahkamahagung.go.id/direktori/putusan/\(id).html -->"))
    #expect(text.contains("<br>Tanggal 9 Juni 2020 —<span id=\"title_pihak\""))
    #expect(text.contains("<br>1.Larasita Kumaladewi, S.H.<br>2.Bonifasius Tagunara, S.H., M.H.<br>Terdakwa:"))
    #expect(text.contains("2 Maret 2020"))
    #expect(text.contains("/direktori/download_file/5e1a7e7100000000000000000000abcd/pdf/\(id)\""))
    #expect(!text.contains("Para Pihak"))
    #expect((6_000...10_000).contains(text.utf8.count), "\(text.utf8.count)")
  }

  @Test("the server's own markup has its rows, dashed dates and faults")
  func raw() throws {
    let text = try page(Self.raw, seed: 1)
    #expect(text.contains("<td class=\"text-right\">Para Pihak :</td>"))
    #expect(text.contains("<td class=\"text-right\">Status :</td>"))
    #expect(text.contains("<td>09-06-2020</td>"))
    #expect(text.contains("src=https://putusan3"))
    #expect(text.contains("<li><li>"))
    #expect(text.contains("</i> <a "))
    #expect(text.contains("</tr>\n\t\t\t\t\t\t\t<div id=\"div_amar_singkat_lainnya\">"))
    #expect(text.split(separator: "id=\"popular-post-list-sidebar\"").count == 3)
    let all = try (1...10).map { try page(Self.raw, seed: $0) }
    #expect(all.contains { $0.contains("<li style=\"font-size: 11px;><i") })
    #expect((6_000...10_000).contains(text.utf8.count), "\(text.utf8.count)")
  }

  @Test("a comment says that the page is synthetic", arguments: [0, 1000])
  func mark(share: Int) throws {
    let text = try page(DirektoriPage(savedByBrowser: share), seed: 2)
    #expect(text.contains("<!-- Halaman buatan (sintetis) untuk pengujian, bukan putusan pengadilan;"))
  }

  @Test("names cannot become markup", arguments: [0, 1000])
  func escaped(share: Int) throws {
    let text = try page(DirektoriPage(savedByBrowser: share), seed: 3) {
      $0.defendants = ["<b>Ra & \"Ja\""]
      $0.clerk = "Sri <Ayu>"
    }
    #expect(text.contains("Terdakwa:<br>&lt;b&gt;Ra &amp; &quot;Ja&quot;"))
    #expect(text.contains("Sri &lt;Ayu&gt;"))
    #expect(text.contains("Nova &amp; Co"))
  }

  @Test("judges without titles; line breaks have become the word Br")
  func bench() throws {
    let pages = try (1...20).map { try page(Self.saved, seed: $0) }
    #expect(pages.allSatisfy { $0.contains("Hakim Ketua Wiranata Sekarlangit\t") })
    #expect(pages.contains { $0.contains("Hakim Anggota  Mayangsari Tirtonegoro, Br Hakim Anggota  Osvaldus Benta") })
    #expect(pages.contains { $0.contains("Br Hakim Anggota  Mayangsari Tirtonegoro, Hakim Anggota  Osvaldus Benta") })
    #expect(RegisterCells.bare("Dr. WIRA SEKAR, S.H., M.H.") == "Wira Sekar")
  }

  @Test("the row Amar tells the outcome")
  func amar() throws {
    let rows: [(Verdict, String)] = [
      (.convicted, "Lain-lain"), (.acquitted, "Bebas"), (.released, "Lepas"), (.inadmissible, "Tidak Dapat Diterima"),
    ]
    for (verdict, amar) in rows {
      let text = try page(Self.raw, seed: 4) { $0.verdict = verdict }
      #expect(text.contains("Amar :</td>\n\t\t\t\t\t\t\t\t<td>\(amar)</td>"))
      #expect(text.contains("Amar Lainnya") == (verdict == .convicted))
    }
  }

  @Test("the same dice write the same bytes")
  func same() throws {
    #expect(try page(DirektoriPage(), seed: 9) == page(DirektoriPage(), seed: 9))
  }
}
