import Decisions
import Testing

@testable import Ingest

@Suite("The disclaimer below each page")
struct DisclaimerTests {
  private static let footer = """
    Disclaimer
    Kepaniteraan rekaan berusaha untuk selalu mencantumkan informasi paling kini.
    Email : kepaniteraan@mahkamahagung.go.id Telp : 021-384 3348 (ext.318) Halaman
    """

  /// Behind the first one nothing of the decision was left.
  @Test("ends with its line of addresses, also where no form feed ends the page", arguments: ["\n", "\n\u{C}"])
  func pages(_ end: String) throws {
    let first = "PUTUSAN\nNomor 11/Pid.Sus/2020/PN Dum\nDEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA\n"
    let second = "MENGADILI:\n1. Menyatakan Terdakwa terbukti bersalah;\n"
    let text = first + Self.footer + " 1" + end + second + Self.footer + " 2" + end
    let decision = try DecisionReader().read(Array(text.utf8), id: "a", path: "a.txt")
    let words = String(decoding: decision.text, as: UTF8.self)
    #expect(words.contains("Nomor 11/Pid.Sus/2020") && words.contains("MENGADILI"))
    #expect(!words.contains("informasi paling kini") && !words.contains("Halaman"))
  }
}
