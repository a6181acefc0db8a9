import Decisions
import Testing

@testable import Extract

@Suite("The numbers that a decision calls itself by")
struct OwnDocketsTests {
  @Test("the head's first")
  func own() throws {
    var made = MadeDecision()
    made.identity = "Penetapan Nomor 13/Pid.Sus/2020/PN Bgl\n" + made.identity
    let dockets = Extractor().ownDockets(try made.decision())
    #expect(dockets.first == Docket("12/Pid.Sus/2020/PN Bgl"))
    #expect(dockets.contains { $0.serial == 13 })
  }

  @Test(
    "in the first bytes of a file",
    arguments: [
      ("P U T U S A N\nNomor 12/Pid.Sus/2020/PN Bgl\nDEMI", "12/Pid.Sus/2020/PN Bgl"),
      ("<kepala_putusan>putusan nomor 12 pid sus 2020 pn bgl demi", "12/Pid.Sus/2020/PN Bgl"),
      ("Nomor 00/Pid.Sus/2020/PN Bgl", nil), ("%PDF-1.7", nil),
    ])
  func head(_ text: String, _ number: String?) {
    #expect(Extractor().docket(inHead: Array(text.utf8)) == number.flatMap { Docket($0) })
  }

  @Test("in bytes of anything nothing is found, and nothing breaks")
  func noise() {
    // Not random by the day: every run tries the same bytes.
    var state: UInt64 = 7
    let extractor = Extractor()
    for _ in 0..<50 {
      let bytes = (0..<997).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      #expect(extractor.docket(inHead: bytes) == nil)
    }
  }
}
