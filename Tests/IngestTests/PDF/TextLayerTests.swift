import Testing

@testable import Ingest

@Suite("Text of PDFs")
struct TextLayerTests {
  private static let page = Array(
    "menimbang bahwa terdakwa telah terbukti secara sah dan meyakinkan bersalah melakukan tindak pidana perdagangan orang"
      .utf8)
  private static let noise = Array(
    "xqz vbn qwrt plkj mnbv zxcv qqrt wwpl kkjh nnbv ccxz ttrq llkp mmnb vvcx zzaq".utf8)

  @Test("decisions have it, with a page of signatures too")
  func written() {
    let layer = TextLayer([Self.page, Self.page, Array("panitera ttd".utf8)])
    #expect(!layer.isUseless)
    #expect(layer.emptyPages == [2])
  }

  @Test("scans have none, or a page of it")
  func pictures() {
    #expect(TextLayer([[], [], Self.page]).isMissing)
    #expect(TextLayer([]).isMissing)
    #expect(TextLayer([[], []]).error.kind == .needsOCR)
  }

  @Test("fonts without a map to letters give words that are none")
  func noise() {
    let layer = TextLayer([Self.noise, Self.noise])
    #expect(layer.isNoise)
    #expect(layer.error.detail.contains("not readable"))
  }
}
