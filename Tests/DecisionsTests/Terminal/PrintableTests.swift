import Decisions
import Testing

struct PrintableTests {
  @Test(
    "nothing that steers a terminal gets through",
    arguments: [
      ("putusan é—1.xml", "putusan é—1.xml"), ("a\u{1B}[31mb", "a\\x1B[31mb"), ("a\nb\t", "a\\x0Ab\\x09"),
      ("a\u{7F}\u{9B}b", "a\\x7F\\xC2\\x9Bb"), ("\u{202E}lmx", "\\xE2\\x80\\xAElmx"),
    ])
  func escapes(_ name: String, _ shown: String) { #expect(printable(name) == shown) }

  @Test("bytes that are no UTF-8")
  func bytes() { #expect(printable([0x61, 0xFF, 0xE2, 0x80, 0x62, 0xC3]) == "a\\xFF\\xE2\\x80b\\xC3") }
}
