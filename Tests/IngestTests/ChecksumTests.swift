import Testing

@testable import Ingest

struct ChecksumTests {
  @Test("SHA-256 as published (FIPS 180-2)")
  func known() {
    #expect(Checksum.sha256([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      Checksum.sha256(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("the same of parts, however they are cut", arguments: [1, 63, 64, 65, 1000])
  func parts(size: Int) {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let running = RunningChecksum()
    for start in stride(from: 0, to: bytes.count, by: size) {
      running.add(Array(bytes[start..<min(bytes.count, start + size)]))
    }
    running.add([])
    #expect(running.finish() == Checksum.sha256(bytes))
    #expect(RunningChecksum().finish() == Checksum.sha256([]))
  }
}
