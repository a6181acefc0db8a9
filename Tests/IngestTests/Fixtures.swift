import Foundation

@testable import Ingest

/// Invented texts and pages: nobody in them exists.
enum Fixtures {
  static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  static let indoLaw = """
    <putusan amar="pidana" id="0123456789abcdef0123456789abcdef" lama_hukuman="720" lembaga_peradilan="pn-contoh" \
    url="https://example.org/a?b=1&amp;c=2" kosong="">
    <kepala_putusan>
    putusan
    nomor 1 pid b 2017 pn ctj
    </kepala_putusan>
    <identitas>
    1 nama   lengkap budi contoh 2 umur 30 tahun
    </identitas>
    <penutup></penutup>
    <fakta>
    saksi \ttina contoh
    </fakta>
    <lain>tanpa bagian</lain>
    <amar_putusan>mengadili</amar_putusan>
    </putusan>
    """

  static let akomaNtoso = """
    <?xml version="1.0" encoding="UTF-8"?>
    <akn:akomaNtoso xmlns:akn="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><akn:judgment name="putusan">
    <akn:meta><akn:identification source="#x">
    <akn:FRBRWork><akn:FRBRuri value="/akn/id/judgment/pn-contoh/2026/1"/><akn:FRBRalias name="nomor" \
    value="1/Pid.Sus/2026/PN Ctj"/><akn:FRBRdate date="2026-06-22" name="dibacakan"/><akn:FRBRauthor href="#pn-contoh"/>\
    <akn:FRBRcountry value="id"/><akn:FRBRnumber value="1"/></akn:FRBRWork>
    <akn:FRBRManifestation><akn:FRBRdate date="2026-07-01" name="transform"/><akn:FRBRauthor href="#pipa"/>\
    </akn:FRBRManifestation></akn:identification>
    <akn:proprietary source="#x"><x:court xmlns:x="urn:x">PN  CONTOH</x:court><x:empty xmlns:x="urn:x"/>\
    </akn:proprietary></akn:meta>
    <akn:header><akn:p><akn:docType>PUTUSAN</akn:docType> <akn:docketNumber>1/Pid.Sus/2026/PN Ctj</akn:docketNumber>\
    </akn:p><akn:p>Terdakwa <akn:party refersTo="#t">Budi
      Contoh</akn:party></akn:p></akn:header>
    <akn:judgmentBody><akn:background><akn:table><akn:tr><akn:td><akn:p>Nama lengkap</akn:p></akn:td><akn:td>\
    <akn:p>: Budi</akn:p></akn:td></akn:tr><akn:tr><akn:td><akn:p>Umur</akn:p></akn:td></akn:tr></akn:table></akn:background>
    <akn:decision><akn:p>MENGADILI:</akn:p><akn:paragraph><akn:num>1.</akn:num><akn:content><akn:p>Menyatakan</akn:p>\
    <akn:p>lanjutan</akn:p></akn:content></akn:paragraph><akn:paragraph><akn:num>2.</akn:num><akn:heading>Biaya</akn:heading>\
    </akn:paragraph></akn:decision></akn:judgmentBody>
    <akn:conclusions><akn:p>Demikian diputuskan</akn:p></akn:conclusions>
    </akn:judgment></akn:akomaNtoso>
    """

  /// A detail page with these rows; each row is a label and the HTML of its value.
  static func page(
    rows: [(String, String)], before: String = "", after: String = "", title: String = defaultTitle
  ) -> [UInt8] {
    let table = rows.map { "<tr><td class=\"text-right\">\($0.0)\n\t\t</td><td>\n\t \($0.1)\t</td></tr>\n" }.joined()
    return bytes(
      """
      <!DOCTYPE html>
      \(before)<html dir="ltr" lang="en-US"><head><title>Direktori Putusan</title><script>var x = "<table>";</script></head>
      <body><section id="content"><ul class="portfolio-meta nobottommargin"><div id="x"></div>
      <table class="table" width="100%"><tbody>\(title)\(table)</tbody></table></ul>
      \(after)</section><div id="post-list-footer"><h4>Putusan Terbaru</h4>
      <a href="https://putusan3.mahkamahagung.go.id/direktori/putusan/zaf0000000000000000000000000ffff.html">lain</a></div>
      <script src="recaptcha__en.js"></script></body></html>
      """)
  }

  static let defaultTitle = """
    <tr><td colspan="2"><h2><strong>Putusan PN CONTOH Nomor 1/Pid.Sus/2026/PN Ctj</strong> <br>Tanggal 22 Juni 2026 \
    —<span id="title_pihak" class="nocolor">Penuntut Umum:<br>1.A. Jaksa, S.H.<br>2.Bela Jaksa, S.H., M.H. <br>Terdakwa:\
    <br>BUDI CONTOH</span></h2></td></tr>
    """

  /// The rows that every test of a whole page has.
  static let usual: [(String, String)] = [
    ("Nomor", "1/Pid.Sus/2026/PN Ctj"), ("Tingkat Proses", "Pertama"), ("Tahun", "2026"),
  ]

  static func string(_ draft: Draft) -> String { String(decoding: draft.text, as: UTF8.self) }
}

/// Real pages and decisions, which stay outside the repository.
enum Shared {
  /// From `PUTUSAN_SHARED`, else a folder `shared` beside the package or one level further up.
  static let folder: URL? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["PUTUSAN_SHARED"].map { URL(filePath: $0) }
    let places = [named, root.appending(path: "../shared"), root.appending(path: "../../shared")].compactMap { $0 }
    return places.first { FileManager.default.fileExists(atPath: $0.appending(path: "gold/pages").path) }
  }()

  static let pages: [URL] = {
    guard let pages = folder?.appending(path: "gold/pages"),
      let files = try? FileManager.default.contentsOfDirectory(at: pages, includingPropertiesForKeys: nil)
    else {
      print("SKIPPED: no shared/gold/pages; set PUTUSAN_SHARED to test with real pages")
      return []
    }
    return files.filter { $0.pathExtension == "html" }.sorted { $0.path < $1.path }
  }()
}
