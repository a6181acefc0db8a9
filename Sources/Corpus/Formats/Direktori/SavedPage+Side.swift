internal import Decisions

/// What stands beside and below the register's table.
extension SavedPage {
  func addAttachments(_ page: inout MarkupBuffer, _ dice: inout Dice) {
    page.raw("\t\t<div class=\"col-sm-4 nobottommargin col_last\">\n\t\t\t<div class=\"card bg-success mb-3\">\n")
    page.raw("\t\t\t<div class=\"togglet\" href=\"#collapseThree\">Lampiran</div>\n")
    page.raw("\t\t\t<div id=\"collapseThree\" class=\"collapse show\"><ul class=\"portfolio-meta nobottommargin\">\n")
    for (name, kind) in [("Zip", "zip"), ("PDF", "pdf")] {
      page.raw("\t\t\t\t<li><span><i class=\"icon-download\"></i>Download \(name)</span></li>\n")
      page.raw("\t\t\t\t<li>\n\t\t\t\t</li>")
      page.raw("<li><a href=\"\(DirektoriPage.site)/direktori/download_file/\(docket.documentID)/\(kind)/")
      page.raw("\(docket.pageID)\">")
      page.element("", cells.attachment, ".\(kind)</a></li>\n")
    }
    page.raw(
      """
      \t\t\t</ul></div></div>
      \t\t\t<div class="card bg-success mb-3">
      \t\t\t<div class="togglet" href="#collapseTwo">Putusan Terkait</div>
      \t\t\t<div id="collapseTwo" class="collapse show"><ul class="portfolio-meta nobottommargin">
      \t\t\t\t<li>
      \t\t\t\t</li><li><i class="icon-lightbulb"></i> Putusan terkait tidak ada</li>
      \t\t\t</ul></div></div>
      \t\t\t<div id="collapseTen" class="collapse show">
      \t\t\t\t<div title="Jumlah view"><i class="icon-eye mr-1"></i>\(dice.number(in: 0...400))</div>
      \t\t\t\t<div title="Jumlah download"><i class="icon-download mr-1"></i>\(dice.number(in: 0...90))</div>
      \t\t\t</div>
      \t\t</div>
      \t</div>
      \t<button id="load_report_form" data-ref-id="\(docket.pageID)" class="btn btn-sm">Kirim Masukan</button>
      </section></section>
      <script type="text/javascript">
      \tvar object = [{"response":false,"data":"Pidana Khusus","type":"","hide":false}];
      </script>

      """)
  }

  /// Its links lead to decisions that have nothing to do with this one.
  func addFooter(_ page: inout MarkupBuffer, _ dice: inout Dice) {
    let uploaded = docket.pronounced.aboutAMonthLater
    page.raw(
      """
          <footer id="footer" class="dark">
              <h4>Putusan Terbaru</h4>
              <div id="post-list-footer">
                  <div class="spost clearfix"><div class="entry-c">
                      <h4><a href="\(DirektoriPage.site)/direktori/putusan/za00000000000000000000000000000f.html">
      """)
    page.element("", cells.unrelated(&dice), "</a></h4>\n")
    page.raw(
      """
                      <ul class="entry-meta"><li>\(uploaded.long)</li></ul>
                  </div></div>
              </div>
              <div id="copyrights">
                  © \(uploaded.year). Hak Cipta dan Kekayaan Intelektual dilindungi Undang-Undang. <br>
                  Halaman ini dibuka dalam waktu 0.\(dice.number(in: 1000...9999)) / 0.0188 detik. 5.2MB
              </div>
          </footer><!-- #footer end -->
          </div><!-- #wrapper end -->


      </body></html>

      """)
  }
}
