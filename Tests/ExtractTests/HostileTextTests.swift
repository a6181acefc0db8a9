import Decisions
import Ingest
import Testing

@testable import Extract

/// Texts made to be slow: what a step does for each of a million things must not look through all the others.
@Suite("Hostile texts end, and are coded")
struct HostileTextTests {
  private static let identity = "1. Nama lengkap : Budi; Tempat lahir : Dumai; Umur : 37 tahun; Jenis kelamin : Pria\n"
  private static let count =
    "sebagaimana diatur dan diancam pidana dalam Pasal 2 Undang-Undang Nomor 21 Tahun 2007\nATAU\n"

  private func code(_ text: String) throws -> CaseRecord {
    Extractor().extract(try DecisionReader().read(Array(text.utf8), id: "hostile", path: "hostile.txt"))
  }

  @Test("more identity blocks than any case has: the first are read, and a doubt says so")
  func identityBlocks() throws {
    let record = try code(
      "PUTUSAN\nNomor 1/Pid.Sus/2021/PN Dum\n"
        + String(repeating: Self.identity + "Terdakwa ditahan oleh Penyidik\n", count: 400)
        + "Pengadilan Negeri tersebut\nSetelah membaca berkas\nMENGADILI:\n1. Menyatakan Terdakwa terbukti\n")
    #expect(record.defendants.count == 300)
    #expect(record.doubts.contains { $0.field == "defendants" && $0.reason.contains("300 identity blocks") })
  }

  @Test("more counts than any indictment has: the first are read, and a doubt says so")
  func counts() throws {
    let record = try code(
      "PUTUSAN\nNomor 1/Pid.Sus/2021/PN Dum\n" + Self.identity + "Pengadilan Negeri tersebut\nSetelah membaca berkas\n"
        + "Menimbang, bahwa Terdakwa diajukan ke persidangan didakwa berdasarkan surat dakwaan:\n"
        + String(repeating: Self.count, count: 700) + "MENGADILI:\n1. Menyatakan Terdakwa terbukti\n")
    #expect(record.chargedProvisions == [Provision(law: "UU 21/2007", article: "2")])
    #expect(record.doubts.contains { $0.field == "charged_provisions" && $0.reason.contains("500 counts") })
  }

  @Test("more names on a page than any case has: the first are read, and a doubt says so")
  func namesOnAPage() throws {
    let names = (0..<400).map { number in
      Metadata.Entry(label: "Terdakwa", value: "BUDI " + Self.word(number).uppercased())
    }
    let text = Array("MENGADILI:\n1. Menyatakan Para Terdakwa terbukti secara sah dan meyakinkan bersalah\n".utf8)
    var decision = try DecisionReader().read(text, id: "hostile", path: "hostile.txt")
    decision.metadata.entries += names
    let record = Extractor().extract(decision)
    #expect(record.defendants.count == 300)
    #expect(record.doubts.contains { $0.field == "defendants" && $0.reason.contains("300 names") })
  }

  @Test("names longer than any name")
  func longNames() throws {
    let name = String(repeating: "budi", count: 20_000)
    let identity = { (first: String) in
      "1. Nama lengkap : \(first); Tempat lahir : Dumai; Umur : 37 tahun; Jenis kelamin : Pria\n"
        + "Terdakwa ditahan oleh Penyidik\n"
    }
    let record = try code(
      "PUTUSAN\nNomor 1/Pid.Sus/2021/PN Dum\n" + identity("A\(name)") + identity("B\(name)")
        + "Pengadilan Negeri tersebut\nSetelah membaca berkas\n"
        + "MENGADILI:\n1. Menyatakan Para Terdakwa terbukti secara sah dan meyakinkan bersalah;\n"
        + "2. Menjatuhkan pidana penjara selama 3 (tiga) tahun;\n")
    #expect(record.defendants.map(\.sentence.prison) == [Months(years: 3), Months(years: 3)])
  }

  @Test("many people who are mentioned: each is masked, and each once")
  func mentioned() throws {
    let words = (0..<2_400).map(Self.word)
    let text =
      "MENGADILI:\n1. Menyatakan Terdakwa terbukti;\n"
      + (words + words).map { "Sdri. \($0.prefix(1).uppercased())\($0.dropFirst()) dan " }.joined()
    let decision = try DecisionReader().read(Array(text.utf8), id: "hostile", path: "hostile.txt")
    let extractor = Extractor()
    let cast = extractor.cast(decision, extractor.extract(decision))
    let mentioned = cast.people(.mentioned).map(\.words)
    #expect(mentioned.count > 2_300 && Set(mentioned).count == mentioned.count)
  }

  /// Words of three letters that are none: `qaa`, `qab`.
  private static func word(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return "\(Array("qxvz")[number / 676])\(letters[number / 26 % 26])\(letters[number % 26])"
  }

  @Test(
    "headings, words without an end, beginnings without an end",
    arguments: [
      "Menimbang, bahwa Terdakwa diajukan ke persidangan didakwa dengan dakwaan\nMENGADILI:\n", "abcdefghij",
      "menimbang bahwa terdakwa saksi korban terbukti secara ", "1 2 3 satu dua tiga puluh rp 5 000 ",
      "Halaman 1 dari 2\u{0C}", "nik pendidikan ", "Para Terdakwa membayar restitusi Rp5.000,00 ",
      "saksi Abc dan saksi Abd menjadi korban, didampingi Penasihat Hukum ",
    ])
  func repeated(unit: String) throws {
    let record = try code(
      "PUTUSAN\nNomor 1/Pid.Sus/2021/PN Dum\n" + Self.identity + String(repeating: unit, count: 2_000))
    #expect(record.caseNumber == "1/Pid.Sus/2021/PN Dum")
  }
}
