import Decisions
import Testing

@testable import Ingest

struct FormatDetectorTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let format: Source.Format
    var testDescription: String { String(text.prefix(50)) }
  }

  static let samples = [
    Sample(text: Fixtures.indoLaw, format: .indoLaw),
    Sample(text: "\u{FEFF}\n<?xml version='1.0'?><!-- x --><putusan/>", format: .indoLaw),
    Sample(text: "<!DOCTYPE putusan [<!ENTITY a 'b'>]><putusan>&a;</putusan>", format: .indoLaw),
    Sample(text: Fixtures.akomaNtoso, format: .akomaNtoso),
    Sample(text: "<judgment name='x'/>", format: .akomaNtoso),
    Sample(text: "<!DOCTYPE html><p>", format: .direktori),
    Sample(text: "<!-- saved from url=(0092)https://example.org --><x>", format: .direktori),
    Sample(text: "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>", format: .direktori),
    Sample(text: "  <TABLE><tr>", format: .direktori),
    Sample(text: "Warning: x on line 3\n<!DOCTYPE HTML>\n<html>", format: .direktori),
    Sample(text: "P U T U S A N\nNomor 1/Pid.B/2020/PN Ctj\n\u{C}", format: .pdfText),
    Sample(text: "para T erdakwa", format: .pdfText),
    Sample(text: "\u{FEFF}PENGADILAN NEGERI", format: .pdfText),
    Sample(text: "< putusan yang rusak", format: .indoLaw),
    Sample(text: "<<< putusan >>>", format: .pdfText),
  ]

  @Test("by content", arguments: samples)
  func format(_ sample: Sample) throws {
    #expect(try FormatDetector.detect(Fixtures.bytes(sample.text)) == sample.format)
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let kind: IngestError.Kind
    var says = ""
    var testDescription: String { name }
  }

  /// Linear congruence: the same "random" bytes on every machine.
  static let noise: [UInt8] = {
    var state: UInt32 = 7
    return (0..<4096).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
  }()

  static let bad = [
    Bad(name: "no bytes", bytes: [], kind: .empty),
    Bad(name: "blanks", bytes: Fixtures.bytes(" \n\t"), kind: .empty),
    Bad(name: "JSON behind a mark", bytes: Fixtures.bytes("\u{FEFF}{\"putusan\": 1}"), kind: .unknownFormat),
    Bad(name: "random bytes", bytes: noise, kind: .unknownFormat),
    Bad(name: "zip with many files", bytes: [0x50, 0x4B, 3, 4, 0, 0], kind: .unknownFormat, says: ".zip"),
    Bad(name: "gzip", bytes: [0x1F, 0x8B, 8, 0], kind: .unknownFormat, says: "gzip"),
    Bad(name: "UTF-16 with mark", bytes: [0xFF, 0xFE, 0x70, 0, 0x75, 0], kind: .unknownFormat, says: "UTF-16"),
    Bad(
      name: "UTF-16 without mark", bytes: Fixtures.bytes("putusan pengadilan").flatMap { [$0, 0] },
      kind: .unknownFormat,
      says: "UTF-16"),
    Bad(name: "NUL", bytes: [UInt8](repeating: 0, count: 100), kind: .unknownFormat),
    Bad(name: "other XML", bytes: Fixtures.bytes("<?xml version='1.0'?><feed/>"), kind: .unknownFormat, says: "root"),
    Bad(
      name: "XML with an entity, its document type named as an element of HTML",
      bytes: Fixtures.bytes("<?xml version='1.0'?><!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><putusan/>"),
      kind: .entities, says: "DOCTYPE"),
    Bad(
      name: "The same without a declaration of XML",
      bytes: Fixtures.bytes("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"), kind: .entities, says: "DOCTYPE"),
    Bad(
      name: "XML whose document type is named as an element of HTML",
      bytes: Fixtures.bytes("<?xml version='1.0'?><!DOCTYPE p SYSTEM 'file:///etc/passwd'><putusan/>"),
      kind: .unknownFormat, says: "root"),
    Bad(name: "other text", bytes: Fixtures.bytes("The quick brown fox"), kind: .unknownFormat),
    Bad(name: "JSON", bytes: Fixtures.bytes("{\"putusan\": 1}"), kind: .unknownFormat, says: "JSON"),
    Bad(name: "cut off", bytes: Fixtures.bytes("putusan ") + [0xE2, 0x80], kind: .unreadable, says: "cut off"),
    Bad(name: "too large", bytes: [UInt8](repeating: 0x61, count: 9001), kind: .tooLarge),
  ]

  @Test("set aside with a reason", arguments: bad)
  func refused(_ bad: Bad) {
    let error = #expect(throws: IngestError.self) { try FormatDetector.detect(bad.bytes, limit: 9000) }
    #expect(error?.kind == bad.kind)
    #expect(error?.detail.contains(bad.says) == true || bad.says.isEmpty)
  }

  @Test(
    "a PDF, behind a byte order mark and blanks too, however long", arguments: ["", "\u{FEFF}", "\n ", "\u{FEFF} "])
  func pdf(_ before: String) throws {
    let bytes = Fixtures.bytes(before + "%PDF-1.7\n") + [UInt8](repeating: 0, count: 9001)
    #expect(try FormatDetector.detect(bytes, limit: 9000) == .pdf)
  }

  @Test("a NUL in a long text is no reason to refuse it")
  func strayNUL() throws {
    let text = Fixtures.bytes("putusan " + String(repeating: "kata ", count: 100)) + [0]
    #expect(try FormatDetector.detect(text) == .pdfText)
  }
}
