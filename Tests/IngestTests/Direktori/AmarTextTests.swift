import Testing

@testable import Ingest

struct AmarTextTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let html: String
    let text: String
    var testDescription: String { html }
  }

  static let samples = [
    Sample(html: "<p>MENGADILI:</p><ol> <li>Satu;</li> <li>Dua:</li></ol>", text: "MENGADILI:\n1. Satu;\n2. Dua:"),
    Sample(html: "<ol><li>a</li></ol><ul><li>x</li></ul><ol start=2><li>b</li></ol>", text: "1. a\n- x\n2. b"),
    Sample(html: "<ol><li>a</li></ol><ul><li>x</li></ul><p>2. b</p>", text: "1. a\n- x\n2. b"),
    Sample(html: "<ol><li>a<ul><li>x</li><li>y</li></ul></li><li>b</li></ol>", text: "1. a\n- x\n- y\n2. b"),
    // libxml2 closes the ol before a ul that stands directly in it.
    Sample(html: "<ol><li>a</li><ul><li>x</li></ul><li>b</li></ol>", text: "1. a\n- x\n2. b"),
    Sample(html: "<ol><li>a<ol type=a><li>x<li>y</ol><li>b</ol>", text: "1. a\na. x\nb. y\n2. b"),
    Sample(html: "<ol style='list-style-type: upper-roman'><li>a</li><li value=4>b</li></ol>", text: "I. a\nIV. b"),
    Sample(html: "<ol><li><p>a</p><p>b</p></li><li><br></li><li>c</li></ol>", text: "1. a\nb\n3. c"),
    Sample(
      html: "<ol><li>1. a</li><li>2) b</li><li>1.000 (seribu) c</li></ol>", text: "1. a\n2) b\n3. 1.000 (seribu) c"),
    Sample(html: "<ul><li>- a</li><li>1 (satu) b</li></ul>", text: "- a\n- 1 (satu) b"),
    Sample(html: "<ol><li><strong>1</strong> (satu) <em>buah</em></li></ol>", text: "1. 1 (satu) buah"),
    Sample(html: "a<br>b<br/> c<div>d</div>e", text: "a\nb\nc\nd\ne"),
    Sample(html: "MENETAPKAN: 1. a ; 2. b -----", text: "MENETAPKAN: 1. a ; 2. b -----"),
    Sample(
      html: "<ol start=9223372036854775807><li>a<li>b</ol>", text: "9223372036854775807. a\n9223372036854775807. b"),
    Sample(html: "<ol start=x><li>a</ol>", text: "1. a"),
  ]

  @Test("as a reader sees it", arguments: samples)
  func rendered(_ sample: Sample) throws {
    let page = Fixtures.page(rows: Fixtures.usual + [("Catatan Amar", sample.html)])
    #expect(try DirektoriReader.read(page).metadata["Catatan Amar"] == sample.text)
  }
}
