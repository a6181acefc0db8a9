import Ingest
import Testing

@testable import Pipeline

struct ArgumentPathTests {
  @Test("a path that is no UTF-8 is the system's bytes again, each argument once")
  func bytes() {
    let first: [UInt8] = Array("a ".utf8) + [0xFF]
    let second: [UInt8] = Array("a ".utf8) + [0xFE]
    let repaired = String(decoding: first, as: UTF8.self)
    let arguments = [Array("putusan".utf8), first, Array("é".utf8), second]
    #expect(ArgumentPath.bytes([repaired, "é", repaired], among: arguments) == [first, Array("é".utf8), second])
    #expect(
      ArgumentPath.bytes([repaired, repaired, repaired], among: arguments) == [first, second, Array(repaired.utf8)])
    #expect(ArgumentPath.bytes(["b"], among: arguments) == [Array("b".utf8)])
  }

  @Test("two names that differ in bytes that are no UTF-8 have two lines")
  func line() {
    let lines = [0xFE, 0xFF].map { SetAside(path: [0x61, $0], reason: IngestError(.empty, "x")).line }
    #expect(lines == ["set aside: a\\xFE: empty: x", "set aside: a\\xFF: empty: x"])
  }
}
