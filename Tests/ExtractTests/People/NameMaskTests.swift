import Decisions
import Testing

@testable import Extract

@Suite("Passages without names")
struct NameMaskTests {
  private func masked(_ made: MadeDecision) throws -> String {
    let decision = try made.decision()
    let extractor = Extractor()
    let mask = NameMask(decision, extractor.cast(decision, extractor.extract(decision)))
    return mask.text(0..<decision.text.count)
  }

  private func masked(evidence: String) throws -> String {
    var made = MadeDecision()
    made.evidence += "\n" + evidence
    return try masked(made)
  }

  @Test("victims' names go everywhere, defendants keep their initials, the law stays")
  func everywhere() throws {
    let text = try masked(MadeDecision())
    for name in ["Ani", "Darma", "SANTOSO", "KOBU"] { #expect(!text.contains(name)) }
    #expect(text.contains("saksi korban ■■■"))
    #expect(text.contains("Nama lengkap : B. S."))
    #expect(text.contains("Pasal 2 ayat (1) Undang-Undang RI Nomor 21 Tahun 2007"))
    #expect(text.contains("pidana penjara selama 4 (empat) tahun dan denda sejumlah Rp120.000.000,00"))
    #expect(text.contains("Nomor 12/Pid.Sus/2020/PN Bgl"))
  }

  @Test("numbers of telephones and of identity were shown where they are written in groups")
  func groupedNumbers() throws {
    let text = try masked(
      evidence: """
        - Bahwa saksi dihubungi dari 0812-3456-7890 dan +62 812 3456 7890, NIK 1472 0555 0308 0001;
        - Bahwa saksi menerima Rp1.200.000.000,00 pada tanggal 10-11-2024 pukul 10.30;
        """)
    for number in ["0812", "7890", "3456", "0555", "0308"] { #expect(!text.contains(number)) }
    #expect(text.contains("Rp1.200.000.000,00") && text.contains("10-11-2024"))
  }

  @Test("a range shows what the whole shows, wherever it begins and ends")
  func ranges() throws {
    let decision = try MadeDecision().decision()
    let extractor = Extractor()
    let mask = NameMask(decision, extractor.cast(decision, extractor.extract(decision)))
    for start in stride(from: 0, to: decision.text.count, by: 3) {
      for length in [0, 1, 4, 90] {
        let span = start..<min(start + length, decision.text.count)
        var expected: [UInt8] = []
        var at = span.lowerBound
        for (range, shown) in mask.masked where range.overlaps(span) {
          expected += decision.text[at..<max(at, range.lowerBound)] + shown
          at = range.upperBound
        }
        expected += decision.text[at..<max(at, span.upperBound)]
        #expect(mask.text(span) == String(decoding: expected, as: UTF8.self))
      }
    }
  }

  @Test(
    "names that no rule expects are masked because nobody knows the word",
    arguments: ["- Bahwa kemudian Rukmini menunggu di depan;", "- Bahwa Saksi bersama Dr. Rukmini, M.H. pergi;"])
  func unexpected(_ line: String) throws {
    #expect(try !masked(evidence: line).contains("Rukmini"))
  }

  /// They stood as ■■■ on every page: nothing else in a decision is written so.
  @Test("the rows of a page keep their labels")
  func labels() throws {
    let rows = "Judul : Putusan\nKlasifikasi : Pidana\nKata Kunci : Perdagangan Orang\nStatus : Berkekuatan Hukum Tetap"
    #expect(try masked(evidence: rows).contains(rows))
  }

  @Test("a name of the cast is masked where it is written small, too")
  func small() throws { #expect(try !masked(evidence: "- Bahwa ani pergi ke hotel;").contains("ani pergi")) }

  @Test("the words of one name become one sign, whatever their number")
  func oneSign() throws {
    #expect(try masked(evidence: "- Bahwa Rukmini Sekarwangi Palupi menunggu;").contains("Bahwa ■■■ menunggu"))
  }

  @Test("numbers of identity cards and telephones, days of birth")
  func numbers() throws {
    let text = try masked(
      evidence: "- Bahwa saksi NIK 1771014403830001, telepon 081234567890, lahir di Manna pada tanggal 4 Maret 2004;")
    #expect(!text.contains("1771014403830001"))
    #expect(!text.contains("081234567890"))
    #expect(!text.contains("4 Maret"))
    #expect(text.contains("2004"))
    #expect(text.contains("37 Tahun/■■■ 1983"))
  }

  @Test("a range that cuts through a name shows nothing of it")
  func cut() throws {
    let decision = try MadeDecision().decision()
    let extractor = Extractor()
    let mask = NameMask(decision, extractor.cast(decision, extractor.extract(decision)))
    let text = String(decoding: decision.text, as: UTF8.self)
    let start = try #require(text.utf8.firstRange(of: Array("Darma".utf8))).lowerBound
    let offset = text.utf8.distance(from: text.utf8.startIndex, to: start)
    #expect(mask.text(offset + 2..<offset + 5) == NameMask.sign)
  }

  @Test("a name spaced out letter by letter was shown; headings that are spaced out still are")
  func spacedOut() throws {
    let text = try masked(evidence: "- Bahwa S U T I N I dan P A L U P I menunggu; A. B. berkas a b;")
    #expect(text.contains("Bahwa ■■■ dan ■■■ menunggu") && text.contains("berkas a b;"))
    #expect(text.contains("P U T U S A N"))
  }

  @Test("what stands behind \"bin\" in a text without capitals was shown")
  func lineage() throws {
    let text = "nama lengkap budi santoso bin kartawi umur 30 tahun saksi kartawi ayah budi"
    let decision = Decision(
      id: "x", text: Array(text.utf8), folded: FoldedText(bytes: Array(text.utf8)), sections: [],
      source: Source(path: "", sha256: "", format: .indoLaw))
    let cast = Cast(people: [Person(role: .defendant, words: ["budi", "santoso"], isCalledChild: false)])
    let shown = NameMask(decision, cast, names: ["budi santoso bin kartawi"]).text(0..<text.utf8.count)
    #expect(shown == "nama lengkap B. S. bin ■■■ umur 30 tahun saksi ■■■ ayah B.")
  }

  @Test(
    "a name that a PDF tore apart was shown in part or whole",
    arguments: [
      "- Bahwa W idarti pergi;", "- Bahwa Saksi Har tini pergi;", "- Bahwa Saksi Widar-\ntini pergi;",
      "- Bahwa saksi alias P utri pergi;",
    ])
  func torn(_ line: String) throws {
    let text = try masked(evidence: line)
    for part in ["idarti", "tini", "Har", "utri"] { #expect(!text.contains(part)) }
    #expect(text.contains("pergi"))
  }

  @Test("words that a PDF tore apart and that name nobody are still shown")
  func tornWords() throws {
    let text = try masked(evidence: "- Bahwa T erdakwa I dan T erdakwa II pada T ahun 2020 di ruang B berupa kamar;")
    #expect(text.contains("T erdakwa I dan T erdakwa II pada T ahun 2020 di ruang B berupa kamar"))
  }

  @Test("a name written together with the word before it was shown")
  func writtenTogether() throws {
    #expect(try !masked(evidence: "- Bahwa saksiWidarti dan bernamaHartini pergi;").contains("arti"))
  }

  @Test("a name that no rule expects was shown where it was written small, though masked elsewhere")
  func unexpectedAndSmall() throws {
    #expect(try !masked(evidence: "- Bahwa Widarti pergi, lalu widarti pulang;").contains("idarti"))
  }

  @Test(
    "common words that are names were shown beside names and behind words that introduce them",
    arguments: [
      "- Bahwa Widarti Indah Lestari pergi;", "- Bahwa Sdri. Indah pergi;", "- Bahwa Putri Indah Widarti pergi;",
    ])
  func commonNames(_ line: String) throws {
    let text = try masked(evidence: line)
    for name in ["Indah", "Putri", "Lestari"] { #expect(!text.contains(name)) }
  }

  @Test(
    "a common word that the decision also writes small was shown where a person is called so",
    arguments: [
      "- Bahwa Sdri. Dewi pergi dan dewi itu indah;", "- Bahwa saksi Dewi Widarti pergi dan dewi itu indah;",
      "- Bahwa saksi Juli Widarti pergi pada bulan juli;", "- Bahwa Widarti alias Dewi pergi dan dewi itu indah;",
    ])
  func commonAndSmall(_ line: String) throws {
    let text = try masked(evidence: line)
    #expect(!text.contains("Dewi") && !text.contains("Juli"))
  }

  @Test("a common word that the decision writes small elsewhere stays")
  func commonWords() throws {
    let text = try masked(evidence: "- Bahwa Saksi Kamar menunggu di kamar; - Bahwa Indah itu indah;")
    #expect(text.contains("Saksi Kamar") && text.contains("Indah itu indah"))
  }

  @Test("in a text without capitals only the names of the cast were masked: all words are now that nobody knows")
  func noCapitals() throws {
    let text =
      "bahwa terdakwa menyuruh widarti melayani tamu di hotel lalu w idarti pergi ke bengkulu dan hartini pulang"
    let decision = Decision(
      id: "x", text: Array(text.utf8), folded: FoldedText(bytes: Array(text.utf8)), sections: [],
      source: Source(path: "", sha256: "", format: .indoLaw))
    let shown = NameMask(decision, Cast(people: [])).text(0..<text.utf8.count)
    #expect(
      shown == "bahwa terdakwa menyuruh ■■■ melayani tamu di hotel lalu w ■■■ pergi ke bengkulu dan ■■■ pulang")
  }
}
