import Testing

@testable import Ingest

struct TextDecoderTests {
  private let long = [UInt8](repeating: UInt8(ascii: "a"), count: 5000)

  @Test("valid text is handed on as it is, without its mark")
  func valid() throws {
    #expect(try TextDecoder.decode(Array("é—".utf8)) == Array("é—".utf8))
    #expect(try TextDecoder.decode([0xEF, 0xBB, 0xBF] + long) == long)
  }

  @Test("a few bad bytes become U+FFFD")
  func fewBad() throws {
    let text = try TextDecoder.decode(Array("é".utf8) + long + [0xFF] + long)
    #expect(String(decoding: text, as: UTF8.self).filter { $0 == "\u{FFFD}" }.count == 1)
  }

  @Test("many bad bytes are no text")
  func manyBad() {
    #expect(throws: IngestError.self) {
      try TextDecoder.decode(Array("é".utf8) + [0xFF, 0xC0, 0xFE] + long.prefix(100))
    }
  }

  @Test("cut off within a character", arguments: [[0xE2], [0xE2, 0x80], [0xC3], [0xF0, 0x9F, 0x98]] as [[UInt8]])
  func cutOff(_ end: [UInt8]) {
    let error = #expect(throws: IngestError.self) { try TextDecoder.decode(Array("putusan ".utf8) + end) }
    #expect(error?.kind == .unreadable)
    #expect(error?.detail.contains("cut off") == true)
  }

  @Test("Windows-1252 is recognised by its quotes")
  func windows() throws {
    let text = Array("terdakwa berkata ".utf8) + [0x93] + Array("ya".utf8) + [0x94, 0x96] + long.prefix(100)
    #expect(String(decoding: try TextDecoder.decode(text), as: UTF8.self).hasPrefix("terdakwa berkata “ya”–aaa"))
  }

  @Test(
    "what is no UTF-8 is counted byte by byte",
    arguments: [
      ([0xC0, 0x80], 2), ([0xED, 0xA0, 0x80], 3), ([0xF5, 0x41], 1), ([0xE0, 0x80, 0x41], 2), ([0x80], 1),
    ] as [([UInt8], Int)])
  func bad(_ bytes: [UInt8], _ count: Int) { #expect(UTF8Scan(bytes).bad == count) }
}
