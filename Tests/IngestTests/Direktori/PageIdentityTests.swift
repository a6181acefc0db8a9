import Testing

@testable import Ingest

struct PageIdentityTests {
  static let own = "zaf0123456789abcdef0123456789012"
  static let base = "https://putusan3.mahkamahagung.go.id/direktori"

  private func metadata(before: String = "", after: String = "") throws -> [String: String] {
    let draft = try DirektoriReader.read(Fixtures.page(rows: Fixtures.usual, before: before, after: after))
    return Dictionary(draft.metadata.entries.map { ($0.label, $0.value) }) { first, _ in first }
  }

  @Test(
    "id from whatever names it",
    arguments: [
      ("<!-- saved from url=(0092)\(Self.base)/putusan/\(Self.own).html -->\n", ""),
      ("", "<button id=\"load_report_form\" data-ref-id=\"\(Self.own)\">"),
      ("", "<a href=\"\(Self.base)/download_file/00000000000000000000000000000001/pdf/\(Self.own)\">1_Pid.pdf</a>"),
      ("", "<div id=sidebar-tabs><a href=\"\(Self.base)/putusan/\(Self.own).html#tabs-1\">Metadata</a></div>"),
    ])
  func identified(_ before: String, _ after: String) throws {
    let metadata = try metadata(before: before, after: after)
    #expect(metadata["id"] == Self.own)
    #expect(metadata["url"] == "\(Self.base)/putusan/\(Self.own).html")
  }

  @Test("the footer's latest decisions are not this one")
  func footer() throws {
    let metadata = try metadata()
    #expect(metadata["id"] == nil)
    #expect(metadata["Putusan Terkait"] == nil)
  }

  @Test("files by their folders, which have no ending")
  func files() throws {
    let file = "\(Self.base)/download_file/00000000000000000000000000000001"
    let metadata = try metadata(
      after: "<a href=\"\(file)/zip/\(Self.own)\">z</a><a href=\"\(file)/pdf/\(Self.own)\">p</a>")
    #expect(metadata["Unduh Zip"] == "\(file)/zip/\(Self.own)")
    #expect(metadata["Unduh PDF"] == "\(file)/pdf/\(Self.own)")
  }

  @Test("related decisions, each once", arguments: ["<div id=collapseTwo>", "<div>"])
  func related(_ card: String) throws {
    let other = "\(Self.base)/putusan/zaf1111111111111111111111111111"
    let list = """
      \(card)<ul class="portfolio-meta nobottommargin"><li><strong>Banding :</strong> <a href="\(other)1.html">2/PID/2026/PT \
      CTH</a></li><li><strong>Putusan</strong> <a href="\(other)1.html">2/PID/2026/PT CTH</a></li><li><strong>Kasasi :\
      </strong> <a href="\(other)2.html">3 K/PID/2026</a></li></ul></div>
      """
    let draft = try DirektoriReader.read(Fixtures.page(rows: Fixtures.usual, after: list))
    #expect(draft.metadata.values("Putusan Terkait") == ["Banding: 2/PID/2026/PT CTH", "Kasasi: 3 K/PID/2026"])
  }
}
