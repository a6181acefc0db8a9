internal import Decisions

/// Today's layout as a browser saves it: the tree written out again, well formed, with the address it came from.
struct SavedPage {
  let docket: RegisterEntry
  let amar: AmarNote

  var cells: RegisterCells { RegisterCells(docket: docket) }
  private var address: String { "\(DirektoriPage.site)/direktori/putusan/\(docket.pageID).html" }
  private var title: String { "Putusan \(docket.courtLabel) Nomor \(docket.caseNumber)" }
  /// Most rows pad their value with line feeds and tabs, some with blanks.
  private static let pad = "\n\t\t\t\t\t"

  func write(_ dice: inout Dice) -> [UInt8] {
    var page = MarkupBuffer(capacity: 12_000)
    addHead(&page)
    addBreadcrumb(&page)
    addTable(&page, &dice)
    addAttachments(&page, &dice)
    addFooter(&page, &dice)
    return page.bytes
  }

  private func addHead(_ page: inout MarkupBuffer) {
    let digits = String(address.utf8.count)
    let length = String(repeating: "0", count: 4 - digits.utf8.count) + digits
    page.raw(
      """
      <!DOCTYPE html>
      <!-- saved from url=(\(length))\(address) -->
      \(DirektoriPage.mark)
      <html dir="ltr" lang="en-US"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
          <script type="text/javascript" async="" src="./\(docket.fileName)_files/js"></script><script>
              if (1 < 2 && "<td>Nomor</td>".length > 3) { window.dataLayer = []; }
          </script>
          <meta name="author" content="Kepaniteraan Mahkamah Agung">
          <meta name="keterangan" content="sintetis">
          <title>Direktori Putusan</title>
          <style>
              .table td > a:hover { color: #060; }
          </style>
      </head>

      <body class="stretched no-transition device-lg">
          <div id="wrapper" class="clearfix" style="opacity: 1;">

      """)
  }

  private func addBreadcrumb(_ page: inout MarkupBuffer) {
    let cases = "/direktori/index/pengadilan/\(docket.courtSlug)/kategori/"
    let steps =
      [("Beranda", "/beranda.html"), ("Pengadilan", "/pengadilan.html"), (docket.courtLabel, cells.profile)]
      + cells.classification.map { ($0.name, "\(cases)\($0.slug).html") }
    page.raw("<section id=\"page-title\">\n    <div class=\"container clearfix\">\n        <ol class=\"breadcrumb\">\n")
    for (name, path) in steps {
      page.raw("            <li class=\"breadcrumb-item\"><a href=\"\(DirektoriPage.site)\(path)\">")
      page.element("", name, "</a></li>\n")
    }
    page.element("        </ol>\n        <h1>Putusan ", docket.courtLabel, "<br>")
    page.element("", docket.caseNumber, "</h1>\n    </div>\n</section>\n")
  }

  private func addTable(_ page: inout MarkupBuffer, _ dice: inout Dice) {
    page.raw(
      """
      <section id="content" style="margin-bottom: 0px;">
      <section id="content">
      \t<div class="row">
      \t\t<div class="col-sm-8 portfolio-single-content nobottommargin">
      \t\t\t<div class="tabs nobottommargin clearfix ui-tabs" id="sidebar-tabs">
      \t\t\t\t<div class="tab-container"><div class="tab-content clearfix ui-tabs-panel" id="tabs-1">
      \t\t\t\t<div id="popular-post-list-sidebar"><ul class="portfolio-meta nobottommargin">
      \t\t\t\t<div id="div_amar_singkat_lainnya">
      \t\t\t\t</div><table class="table" width="100%">
      \t\t\t\t<tbody>
      \t\t\t\t<tr>
      \t\t\t\t\t<td colspan="2">

      """)
    page.element("\t\t\t\t\t\t<h2><strong>", title, "</strong> <br>")
    page.raw("Tanggal \(docket.pronounced.long) —<span id=\"title_pihak\" class=\"nocolor\">")
    cells.addParties(to: &page)
    page.raw("</span></h2>\t\t\t\t\t</td>\n\t\t\t\t</tr>\n")
    addRows(&page, &dice)
    page.raw(
      """
      \t\t\t\t</tbody>
      \t\t\t</table>
      \t\t\t</ul></div></div>
      \t\t\t<div class="tab-content clearfix ui-tabs-panel" id="tabs-2" style="display: none;">
      \t\t\t\t<div id="popular-post-list-sidebar">
      \t\t\t\t\tData Identitas Tidak Ditemukan\t\t\t\t</div>
      \t\t\t</div></div></div>
      \t\t</div>

      """)
  }

  private func addRows(_ page: inout MarkupBuffer, _ dice: inout Dice) {
    page.raw("\t\t\t\t<tr>\n\t\t\t\t\t<td class=\"text-right\" style=\"width:30%\">Nomor</td>\n\t\t\t\t\t<td>")
    page.element("", docket.caseNumber, "</td>\n\t\t\t\t</tr>\n")
    row("Tingkat Proses", "Pertama", &page)
    row("Klasifikasi", &page) { page in
      // The path often stands there twice.
      for _ in 0..<dice.number(in: 1...2) {
        page.raw(Self.pad)
        for (index, step) in cells.classification.enumerated() {
          if index > 0 { page.raw("<i class=\"fa fa-angle-double-right\"></i>") }
          page.raw("<a href=\"\(DirektoriPage.site)/direktori/index/kategori/\(step.slug).html\"> ")
          page.element("", step.name, " </a>")
        }
        page.raw("<br>")
      }
    }
    row("Kata Kunci", dice.pick(["—", cells.classification[1].name]), &page)
    row("Tahun", String(docket.year), &page)
    row("Tanggal Register", docket.registered.long, &page)
    row("Lembaga Peradilan", &page) { page in
      page.element("<a href=\"\(DirektoriPage.site)\(cells.profile)\">", docket.courtLabel, "</a>")
    }
    row("Jenis Lembaga Peradilan", "PN", &page)
    row("Hakim Ketua", cells.presiding, &page)
    row("Hakim Anggota", cells.members(&dice), &page)
    row("Panitera", cells.clerk(&dice), &page)
    row("Amar", cells.amar, &page)
    if let other = cells.otherAmar(&dice) { row("Amar Lainnya\n\t\t\t\t\t", other, &page) }
    let isTyped = dice.chance(perMille: 120)
    row("Catatan Amar", &page) { page in
      page.raw(Self.pad)
      if isTyped { amar.addLines(to: &page, &dice) } else { amar.addLists(to: &page, &dice) }
    }
    row("Tanggal Musyawarah", docket.deliberated.long, &page)
    row("Tanggal Dibacakan", docket.pronounced.long, &page)
    row("Kaidah", "—", &page)
    row("Abstrak", "", &page)
  }

  private func row(_ label: String, _ value: String, _ page: inout MarkupBuffer) {
    row(label, &page) { $0.element(Self.pad, value, "") }
  }

  private func row(_ label: String, _ page: inout MarkupBuffer, _ value: (inout MarkupBuffer) -> Void) {
    page.raw("\t\t\t\t<tr>\n\t\t\t\t\t<td class=\"text-right\">\(label)</td>\n\t\t\t\t\t<td>")
    value(&page)
    page.raw("\t\t\t\t\t</td>\n\t\t\t\t</tr>\n")
  }
}
