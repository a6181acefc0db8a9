import Testing

@testable import Archive

@Suite("Packed texts")
struct DeflatedTests {
  @Test("come out as they went in", arguments: [0, 1, 1_000, 300_000])
  func roundTrip(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) }
    #expect(Deflated.unpack(Deflated.pack(bytes), count: count) == bytes)
  }

  @Test("a damaged one, or one of another length, is noticed")
  func damaged() {
    let bytes = Array("menyatakan terdakwa terbukti bersalah".utf8)
    var packed = Deflated.pack(bytes)
    #expect(Deflated.unpack(packed, count: bytes.count - 1) == nil)
    #expect(Deflated.unpack(packed, count: bytes.count + 1) == nil)
    #expect(Deflated.unpack(packed, count: -1) == nil)
    #expect(Deflated.unpack([], count: 3) == nil)
    packed[packed.count / 2] ^= 0xFF
    #expect(Deflated.unpack(packed, count: bytes.count) == nil)
  }
}
