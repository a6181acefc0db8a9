import Testing

@testable import Ingest

@Suite("Searching in bytes")
struct ByteSearchTests {
  @Test("parts between bytes are those of split", arguments: ["", "a", ",", "a,b", ",a,,b,", ",,", "abc,def"])
  func parts(_ text: String) {
    // A slice that begins elsewhere than its array.
    let bytes = Array("x,\(text),x".utf8)[2..<(2 + text.utf8.count)]
    #expect(bytes.parts(between: 0x2C) == bytes.split(separator: 0x2C))
    #expect(
      bytes.parts(between: 0x2C, omittingEmpty: false)
        == bytes.split(separator: 0x2C, omittingEmptySubsequences: false))
  }

  @Test("letters match either case, within the bounds that are told")
  func ascii() {
    let bytes = Array("a<HTM<html Saved SAVE".utf8)
    #expect(bytes.firstIndex(ofASCII: "<html") == 5)
    #expect(bytes.firstIndex(ofASCII: "<html", before: 9) == nil)
    #expect(bytes.firstIndex(ofASCII: "<html", before: 10) == 5)
    #expect(bytes.firstIndex(ofASCII: "save", from: 12) == 17)
    #expect(bytes.firstIndex(ofASCII: "a<htm<", from: 0) == 0)
    #expect(bytes.firstIndex(ofASCII: "x") == nil)
    #expect([UInt8]().firstIndex(ofASCII: "<") == nil)
  }
}
