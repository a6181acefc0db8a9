internal import Decisions

/// What stands beside and below the register's table.
extension ServerPage {
  func addAttachments(_ page: inout MarkupBuffer, _ dice: inout Dice) {
    page.raw("\t\t<div class=\"col-sm-4 nobottommargin col_last\">\n\t\t\t<div class=\"card bg-success mb-3\">\n")
    page.raw("\t\t\t\t<div class=\"togglet\" href=\"#collapseThree\">Lampiran</div>\n")
    page.raw("\t\t\t\t<ul class=\"portfolio-meta nobottommargin\">\n")
    // Some decisions have no file.
    let hasFile = dice.chance(perMille: 850)
    for (name, kind) in [("Zip", "zip"), ("PDF", "pdf")] {
      page.raw("\t\t\t\t\t<li><span><i class=\"icon-download\"></i>Download \(name)</span></li>\n\t\t\t\t\t<li><li>")
      if hasFile {
        page.raw("<a href=\"/direktori/download_file/\(docket.documentID)/\(kind)/\(docket.pageID)\">")
        page.element("", cells.attachment, ".\(kind)</a></li>\n")
      } else {
        page.raw("&#8212;</li>\n")
      }
    }
    page.raw(
      """
      \t\t\t\t</ul>
      \t\t\t</div>
      \t\t\t<div class="card bg-success mb-3">
      \t\t\t\t<div class="togglet" href="#collapseTwo">Putusan Terkait</div>
      \t\t\t\t<ul class="portfolio-meta nobottommargin">
      \t\t\t\t\t<li><li><i class="icon-lightbulb"></i> Putusan terkait tidak ada</li>
      \t\t\t\t</ul>
      \t\t\t</div>
      \t\t\t<div title="Jumlah view"><i class="icon-eye mr-1"></i>\(dice.number(in: 0...400))</div>
      \t\t</div>
      \t</div>
      \t<button id="load_report_form" data-ref-id="\(docket.pageID)" class="btn btn-sm">Kirim Masukan</button>
      </section>
      </div>
      </section>

      """)
  }

  /// Its links lead to decisions that have nothing to do with this one.
  func addFooter(_ page: inout MarkupBuffer, _ dice: inout Dice) {
    let uploaded = docket.pronounced.aboutAMonthLater
    page.raw(
      """
      <footer id="footer" class="dark">
      \t<div id="post-list-footer">
      \t\t<div class="spost clearfix"><div class="entry-c">
      \t\t\t<div class="small"><strong>Putus :</strong>\(docket.pronounced.dashed)&#8212;\
      <strong>Upload :</strong>\(uploaded.dashed)</div>
      \t\t\t<h4><a href="/direktori/putusan/11000000000000000000000000000f00.html">
      """)
    page.element("", cells.unrelated(&dice), "</a></h4>\n\t\t</div></div>\n\t</div>\n")
    page.raw(
      """
      \t<div id="copyrights">&copy; \(uploaded.year) Kepaniteraan Mahkamah Agung. \
      Halaman ini dibuka dalam waktu 0.\(dice.number(in: 1000...9999)) / 0.0120 detik. 3.9MB</div>
      </footer>
      </div>
      </body>
      </html>

      """)
  }
}
