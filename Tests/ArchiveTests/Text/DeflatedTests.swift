import Testing

@testable import Archive

@Suite("Packed texts")
struct DeflatedTests {
  @Test("come out as they went in", arguments: [0, 1, 1_000, 300_000])
  func roundTrip(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) }
    #expect(Deflated.unpack(TextPacker().pack(bytes), count: count) == bytes)
  }

  @Test("bytes that cannot be packed are stored, in hardly more room", arguments: [1, 65_535, 65_536, 1_000_000])
  func noise(_ count: Int) {
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    let packed = TextPacker().pack(bytes)
    #expect(packed.count < count + count / 1_000 + 64)
    #expect(Deflated.unpack(packed, count: count) == bytes)
  }

  /// Archives that were filled before were packed by libdeflate, and their streams are any zlib's.
  @Test("what another library packed is unpacked")
  func zlib() {
    let packed: [UInt8] = [
      0x78, 0xDA, 0xCB, 0x4D, 0xCD, 0xAB, 0x4C, 0x2C, 0x49, 0xCC, 0x4E, 0xCC, 0x53, 0x28, 0x49, 0x2D,
      0x4A, 0x49, 0xCC, 0x2E, 0x4F, 0x04, 0x31, 0x92, 0x4A, 0xB3, 0x4B, 0x32, 0xAD, 0x15, 0x72, 0xB1,
      0xC8, 0x26, 0xA5, 0x16, 0x15, 0x27, 0xE6, 0x24, 0x66, 0x00, 0x00, 0x9C, 0x07, 0x16, 0x80,
    ]
    let text = "menyatakan terdakwa terbukti; menyatakan terdakwa bersalah"
    #expect(Deflated.unpack(packed, count: text.utf8.count) == Array(text.utf8))
  }

  @Test("a damaged one, or one of another length, is noticed")
  func damaged() {
    let bytes = Array("menyatakan terdakwa terbukti bersalah".utf8)
    var packed = TextPacker().pack(bytes)
    #expect(Deflated.unpack(packed, count: bytes.count - 1) == nil)
    #expect(Deflated.unpack(packed, count: bytes.count + 1) == nil)
    #expect(Deflated.unpack(packed, count: -1) == nil)
    #expect(Deflated.unpack([], count: 3) == nil)
    packed[packed.count / 2] ^= 0xFF
    #expect(Deflated.unpack(packed, count: bytes.count) == nil)
  }

  /// What stood in the memory that ISA-L works in was taken for how far back it may look.
  @Test("the same text takes the same room, whatever was in memory before")
  func dirtyMemory() {
    let words = ["menimbang", "terdakwa", "korban", "saksi", "bahwa", "pidana", "penjara", "perkara"]
    let bytes = (0..<5_000).flatMap { Array("\(words[$0 &* $0 / 3 % 8]) \($0 / 7) ".utf8) }
    let packed = TextPacker().pack(bytes)
    for _ in 0..<32 {
      let dirty = (0..<4).map { _ in UnsafeMutablePointer<UInt16>.allocate(capacity: TextPacker.streamSize / 2) }
      for memory in dirty {
        memory.initialize(repeating: 5, count: TextPacker.streamSize / 2)
        memory.deallocate()
      }
      let isSame = TextPacker().pack(bytes) == packed
      #expect(isSame)
    }
  }
}
