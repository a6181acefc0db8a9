import Testing

@testable import Ingest

/// What the server sends before a browser mends it.
struct MalformedPageTests {
  struct Damage: Sendable, CustomTestStringConvertible {
    let name: String
    var before = ""
    var rows = ""
    var after = ""
    var testDescription: String { name }
  }

  static let damages = [
    Damage(
      name: "unquoted src, stray </a>", before: "<img class=\"x\" src=https://example.org/doc-48.png alt=\"\"></a>"),
    Damage(
      name: "unterminated attribute quote",
      before: """
        <ul><li style="font-size: 11px;><i class="icon-check" style="color:green;"></i> <strong style="color:green;">\
        Berkekuatan Hukum Tetap</strong></li></ul>
        """),
    Damage(
      name: "unclosed li, </ol> twice, stray </i>, h1 in the list",
      before: "<ol class=breadcrumb><li></i> <a href=x>Beranda</a><li>PN<h1>Putusan</h1></ol></ol>"),
    Damage(name: "ids twice", before: "<section id=content><div id=popular-post-list-sidebar></div></section>"),
    Damage(name: "div between rows", rows: "<div id=\"div_amar_singkat_lainnya\">\n</div>"),
    Damage(name: "row without end tags", rows: "<tr><td>Kata Kunci<td>"),
    Damage(name: "stray end tags between rows", rows: "</div></span></i>"),
    Damage(
      name: "list items opened twice",
      after: "<ul class=portfolio-meta><li><span>Download Zip</span></li><li><li>—</li></ul>"),
    Damage(name: "bare & and <", before: "<p>A & B < C &copy &bogus;</p>"),
    Damage(name: "no end", after: "<div><table><tr><td>"),
  ]

  @Test("the rows survive", arguments: damages)
  func survives(_ damage: Damage) throws {
    let page = Fixtures.bytes(
      """
      <html><body>\(damage.before)<ul class="portfolio-meta nobottommargin"><table class="table">
      \(Fixtures.defaultTitle)<tr><td class="text-right">Nomor</td><td>1/Pid.Sus/2026/PN Ctj</td></tr>\(damage.rows)
      <tr><td class="text-right">Tahun</td><td>2026</td></tr>
      <tr><td>Catatan Amar</td><td><ol><li>Satu<li>Dua</ol></td></tr><tr><td>Amar</td><td>Lain-lain</td></tr></table></ul>
      \(damage.after)
      """)
    let metadata = try DirektoriReader.read(page).metadata
    #expect(metadata["Nomor"] == "1/Pid.Sus/2026/PN Ctj")
    #expect(metadata["Tahun"] == "2026")
    #expect(metadata["Amar"] == "Lain-lain")
    #expect(metadata["Terdakwa"] == "BUDI CONTOH")
    #expect(metadata["Catatan Amar"] == "1. Satu\n2. Dua")
  }
}
