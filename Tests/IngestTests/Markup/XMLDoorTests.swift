import Foundation
import Testing

@testable import Ingest

struct XMLDoorTests {
  final class Recorder: XMLHandler {
    var events: [String] = []
    func start(_ name: String, _ attributes: [XMLAttribute]) {
      events.append("<\(name)" + attributes.map { " \($0.name)=\($0.value)" }.joined())
      isInText = false
    }
    /// Pieces of one text are put together; each is of whole characters.
    func text(_ piece: Swift.Span<UInt8>) {
      let words = piece.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
      #expect(!words.contains("\u{FFFD}"))
      if isInText { events[events.count - 1] += words } else { events.append(words) }
      isInText = true
    }
    func end(_ name: String) {
      events.append(">")
      isInText = false
    }
    private var isInText = false
  }

  private func events(_ xml: String) throws -> [String] { try events(Array(xml.utf8)) }

  private func events(_ xml: [UInt8]) throws -> [String] {
    let recorder = Recorder()
    try XMLDoor.read(xml, into: recorder)
    return recorder.events
  }

  private func error(_ xml: String) -> IngestError? {
    #expect(throws: IngestError.self) { try events(xml) }
  }

  @Test("text comes whole, whatever it is made of")
  func text() throws {
    #expect(
      try events("<a b='1&amp;2&lt;&#38;'>x &amp; <![CDATA[<y>]]>\n&#233;</a>") == ["<a b=1&2<&", "x & <y>\né", ">"])
    #expect(try events("<p:a xmlns:p='u' p:b='1'> <p:c/></p:a>") == ["<a b=1", " ", "<c", ">", ">"])
  }

  @Test("a long text is not broken")
  func long() throws {
    let words = String(repeating: "kata é\n", count: 200_000)
    #expect(try events("<a>\(words)</a>") == ["<a", words, ">"])
  }

  /// libxml2 obeyed UTF-7 where one byte was no UTF-8, and compared a million attributes each with each.
  @Test(
    "tags that hide behind a declared encoding are text", arguments: ["UTF-7", "UTF-16", "EBCDIC-US", "ISO-2022-JP"])
  func hiding(_ encoding: String) {
    let attributes = (0..<300).map { "a\($0)=\"\"" }.joined(separator: " ")
    let text = "<?xml version='1.0' encoding='\(encoding)'?><a>+ADw-x \(attributes)/+AD4-</a>"
    let recorder = Recorder()
    try? XMLDoor.read(Array(text.utf8) + [0xFF], into: recorder)
    #expect(!recorder.events.contains { $0.hasPrefix("<x") })
  }

  @Test("UTF-8 wins over what is declared; Windows-1252 is known by itself")
  func encodings() throws {
    #expect(try events("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>") == ["<a", "é", ">"])
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9] + Array("</a>".utf8)
    #expect(try events(latin) == ["<a", "é", ">"])
  }

  @Test(
    "malformed, with the line",
    arguments: [
      "<a>\n<b></a>", "<a>\n", "<a>\n&nbsp;</a>", "<a>\n & </a>", "<a>\n\u{1}</a>", "<a>\n\u{0}</a>", "\n<a/><b/>",
      "\n",
      "<a\n", "<a b='1'\nb='2'/>",
    ])
  func malformed(_ xml: String) {
    let error = error(xml)
    #expect(error?.kind == .malformed)
    #expect(error?.detail.contains("line 2") == true || error?.detail.contains("line 1") == true)
  }

  @Test("an error does not quote the file")
  func quiet() { #expect(error("<rahasia>\n</budi>")?.description.contains("rahasia") == false) }

  @Test("XML bomb")
  func bomb() {
    let levels = (1..<10).map { "<!ENTITY l\($0) '\(String(repeating: "&l\($0 - 1);", count: 10))'>" }.joined()
    #expect(error("<!DOCTYPE a [<!ENTITY l0 'ha'>\(levels)]><a>&l9;</a>")?.kind == .entities)
  }

  @Test(
    "files named in the document are not read",
    arguments: [
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
      "<!DOCTYPE a [<!ENTITY % x SYSTEM 'file:///etc/passwd'> %x;]><a/>",
      "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a>&x;</a>",
    ])
  func external(_ xml: String) {
    let recorder = Recorder()
    let error = #expect(throws: IngestError.self) { try XMLDoor.read(Array(xml.utf8), into: recorder) }
    #expect(error?.kind == .entities)
    #expect(!recorder.events.joined().contains("root:"))
  }

  /// A megabyte given to each of a million elements is copied a million times.
  @Test("attributes that a document type gives to elements are refused")
  func declaredAttributes() {
    #expect(error("<!DOCTYPE a [<!ATTLIST b c CDATA 'x'>]><a><b/></a>")?.kind == .entities)
    #expect(error("<!DOCTYPE a [<!ATTLIST b c (x|y) 'x'>]><a><b/></a>")?.kind == .entities)
  }

  @Test("a document type without entities is harmless")
  func documentType() throws { #expect(try events("<!DOCTYPE a SYSTEM 'a.dtd'><a>x</a>") == ["<a", "x", ">"]) }

  @Test("deep nesting ends in an error, not in a crash")
  func deep() {
    let xml = String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
    #expect(error(xml)?.kind == .malformed)
  }

  @Test("eight threads at once")
  func threads() async throws {
    let all = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try (0..<200).reduce(0) { sum, _ in try sum + IndoLawReader.read(Array(Fixtures.indoLaw.utf8)).marked.count }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(all == 8 * 200 * 4)
  }
}
