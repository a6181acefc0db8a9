import Decisions
import Testing

@testable import Extract

@Suite("Lists of circumstances")
struct CircumstanceTests {
  /// "Terdakwa" was taken for the end of the heading, and the mark before it was lost.
  @Test("a list of one item that begins with Terdakwa behind a mark", arguments: ["- ", "\u{F0A7} ", "1. "])
  func oneItem(_ mark: String) throws {
    var made = MadeDecision()
    made.circumstances = """
      Keadaan yang memberatkan:
      \(mark)Bahwa Perbuatan Terdakwa meresahkan masyarakat;
      Keadaan yang meringankan:
      \(mark)Terdakwa mengakui terus terang perbuatannya dan berjanji tidak akan
      mengulanginya lagi.
      """
    let record = try made.record()
    #expect(record.aggravatingCount == 1 && record.mitigatingCount == 1)
    made.circumstances = made.circumstances.replacing("meringankan:", with: "meringankan Terdakwa:")
    #expect(try made.record().mitigatingCount == 1)
  }

  @Test("a sentence that looks back at both lists, with a slip in it, is none of them")
  func lookingBack() throws {
    var made = MadeDecision()
    made.circumstances += """

      Menimbang, bahwa berdasarkan hal-hal yang memberatkan dari hal-hal yang meringankan sebagaimana telah dipertimbangkan
      di atas, pidana di bawah ini sesuai dan patut;
      """
    let record = try made.record()
    #expect(record.aggravatingCount == 1 && record.mitigatingCount == 2)
  }

  @Test("a list right behind the sentence that announces both is the first")
  func listWithoutHeading() throws {
    var made = MadeDecision()
    made.circumstances = """
      Menimbang, bahwa perlu dipertimbangkan hal-hal yang memberatkan dan yang meringankan;
      - Perbuatan Terdakwa meresahkan masyarakat;
      Keadaan yang meringankan:
      - Terdakwa belum pernah dihukum;
      - Terdakwa menyesali perbuatannya;
      """
    let record = try made.record()
    #expect(record.aggravatingCount == 1 && record.mitigatingCount == 2)
    made.circumstances = made.circumstances.replacing("- Perbuatan Terdakwa meresahkan masyarakat;\n", with: "")
    let other = try made.record()
    #expect(other.aggravatingCount == nil)
  }
}
