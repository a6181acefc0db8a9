internal import Decisions

/// The layout of 2020-21 as the server sent it, with its faults: unquoted and unterminated attributes, items that are
/// not closed, ends of elements that never began, the same id twice, a division between a table's rows.
struct ServerPage {
  let docket: RegisterEntry
  let amar: AmarNote

  var cells: RegisterCells { RegisterCells(docket: docket) }

  func write(_ dice: inout Dice) -> [UInt8] {
    var page = MarkupBuffer(capacity: 10_000)
    addHead(&page)
    addTable(&page, &dice)
    addAttachments(&page, &dice)
    addFooter(&page, &dice)
    return page.bytes
  }

  private func addHead(_ page: inout MarkupBuffer) {
    page.raw(
      """
      <!DOCTYPE html>
      <html dir="ltr" lang="en-US">
      <head>
      <meta http-equiv="content-type" content="text/html; charset=utf-8" />
      <meta name="author" content="Kepaniteraan Mahkamah Agung" />
      \(DirektoriPage.mark)
      <title>Direktori Putusan</title>
      <script src="/public/frontend/js/jquery.js"></script>
      </head>
      <body class="stretched">
      <div id="wrapper" class="clearfix">
      <section id="page-title">
      \t<div class="container clearfix">
      \t\t<ol class="breadcrumb">
      \t\t\t<li class="breadcrumb-item"></i> <a href="/beranda.html">Beranda</a>
      \t\t\t<li class="breadcrumb-item"></i> <a href="/pengadilan.html">Pengadilan</a>
      \t\t\t<li class="breadcrumb-item"></i> <a href="\(cells.profile)">\(docket.courtLabel)</a>

      """)
    page.element("\t\t<h1>Putusan ", docket.courtLabel, "<br>")
    page.element("", docket.caseNumber, "</h1>\n\t\t</ol>\n\t\t</ol>\n\t</div>\n</section>\n")
  }

  private func addTable(_ page: inout MarkupBuffer, _ dice: inout Dice) {
    page.raw(
      """
      <section id="content">
      <div class="content-wrap">
      <section id="content">
      \t<div class="row">
      \t\t<div class="col-sm-8 portfolio-single-content nobottommargin">
      \t\t\t<div class="tabs nobottommargin clearfix" id="sidebar-tabs">
      \t\t\t\t<div class="tab-content clearfix" id="tabs-1">
      \t\t\t\t\t<div id="popular-post-list-sidebar">
      \t\t\t\t\t<img class="rounded-circle" src=\(DirektoriPage.site)/public/images/doc-48-green.png alt=""></a>
      \t\t\t\t\t<ul class="portfolio-meta nobottommargin">
      \t\t\t\t\t\t<table class="table" width="100%">
      \t\t\t\t\t\t\t<tr>
      \t\t\t\t\t\t\t\t<td colspan="2">

      """)
    page.element("\t\t\t\t\t\t\t\t\t<h2><strong>Putusan ", docket.courtLabel, " Nomor ")
    page.element("", docket.caseNumber, "</strong> <br>Tanggal \(docket.pronounced.long) &#8212;")
    page.raw("<span id=\"title_pihak\" class=\"nocolor\">")
    cells.addParties(to: &page)
    page.raw(
      """
      </span></h2>
      \t\t\t\t\t\t\t\t</td>
      \t\t\t\t\t\t\t</tr>
      \t\t\t\t\t\t\t<div id="div_amar_singkat_lainnya">
      \t\t\t\t\t\t\t</div>

      """)
    let isFinal = dice.chance(perMille: 700)
    addRows(isFinal, &page, &dice)
    page.raw("\t\t\t\t\t\t</table>\n")
    if isFinal {
      page.raw("\t\t\t\t\t\t<li style=\"font-size: 11px;><i class=\"icon-check\" style=\"color:green;\"></i> ")
      page.raw("<strong style=\"color:green;\">\(Self.final)</strong></li>\n")
    }
    page.raw(
      """
      \t\t\t\t\t</ul>
      \t\t\t\t\t</div>
      \t\t\t\t</div>
      \t\t\t\t<div class="tab-content clearfix" id="tabs-2">
      \t\t\t\t\t<div id="popular-post-list-sidebar">
      \t\t\t\t\t\tData Identitas Tidak Ditemukan
      \t\t\t\t\t</div>
      \t\t\t\t</div>
      \t\t\t</div>
      \t\t</div>

      """)
  }

  private static let final = "Berkekuatan Hukum Tetap"
  private static let nothing = "—"

  private func addRows(_ isFinal: Bool, _ page: inout MarkupBuffer, _ dice: inout Dice) {
    row("Nomor", docket.caseNumber, &page)
    row("Para Pihak", &page) { cells.addParties(to: &$0) }
    row("Tingkat Proses", "Pertama", &page)
    row("Klasifikasi", &page) { page in
      for step in cells.classification {
        page.raw("\n\t\t\t\t\t\t\t\t<a href=\"/direktori/index/kategori/\(step.slug).html\">")
        page.element("", step.name, "</a><br>")
      }
    }
    row("Kata Kunci", Self.nothing, &page)
    row("Tahun", String(docket.year), &page)
    row("Tanggal Register", docket.registered.dashed, &page)
    row("Lembaga Peradilan", &page) { page in
      page.element("<a href=\"\(cells.profile)\">", docket.courtLabel, "</a>")
    }
    row("Jenis Lembaga Peradilan", "PN", &page)
    row("Hakim Ketua", cells.presiding, &page)
    row("Hakim Anggota", cells.members(&dice), &page)
    row("Panitera", cells.clerk(&dice), &page)
    row("Amar", cells.amar, &page)
    if let other = cells.otherAmar(&dice) {
      row("Amar Lainnya", dice.chance(perMille: 200) ? "- \(other)" : other, &page)
    }
    let isTyped = dice.chance(perMille: 700)
    row("Catatan Amar", &page) { page in
      if isTyped { amar.addLines(to: &page, &dice) } else { amar.addLists(to: &page, &dice) }
    }
    row("Tanggal Musyawarah", docket.deliberated.dashed, &page)
    row("Tanggal Dibacakan", docket.pronounced.dashed, &page)
    row("Kaidah", Self.nothing, &page)
    row("Status", isFinal ? Self.final : dice.pick([Self.nothing, "Tidak \(Self.final)"]), &page)
    row("Abstrak", "", &page)
  }

  private func row(_ label: String, _ value: String, _ page: inout MarkupBuffer) {
    row(label, &page) { if value == Self.nothing { $0.raw("&#8212;") } else { $0.text(value) } }
  }

  private func row(_ label: String, _ page: inout MarkupBuffer, _ value: (inout MarkupBuffer) -> Void) {
    page.raw("\t\t\t\t\t\t\t<tr>\n\t\t\t\t\t\t\t\t<td class=\"text-right\">\(label) :</td>\n\t\t\t\t\t\t\t\t<td>")
    value(&page)
    page.raw("</td>\n\t\t\t\t\t\t\t</tr>\n")
  }
}
