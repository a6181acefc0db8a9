import Foundation
import TestSupport
import Testing

/// Forty files as people have them: pages, texts, PDFs, archives, the same decision twice, wrong files, bombs.
@Suite("Command: inspect", .serialized)
struct InspectCommandTests {
  private static let decisions = Package.file("corpus/reference/decisions")
  private static let names = ((try? FileManager.default.contentsOfDirectory(atPath: decisions)) ?? []).sorted()
  private static let alone = names.filter { $0.hasSuffix(".txt") && !names.contains($0.dropLast(3) + "html") }
  private static let paired = names.filter { $0.hasSuffix(".html") && names.contains($0.dropLast(4) + "txt") }
    .map { String($0.dropLast(5)) }
  private static let lonePages = names.filter { $0.hasSuffix(".html") && !names.contains($0.dropLast(4) + "txt") }
  private static let markup = names.filter { $0.hasSuffix(".xml") }

  private static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(decisions)/\(name)")))
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try plain(folder)
    try doubles(folder)
    try archives(folder)
    try wrong(folder)
    return folder
  }

  /// Pages with their texts, texts, pages and XML alone.
  private func plain(_ folder: TemporaryFolder) throws {
    for name in Self.paired[..<3] {
      try folder.copy("\(Self.decisions)/\(name).html", as: "\(name).html")
      try folder.copy("\(Self.decisions)/\(name).txt", as: "\(name).txt")
    }
    for name in Self.alone[..<4] + Self.lonePages[..<2] + Self.markup[..<3] {
      try folder.copy("\(Self.decisions)/\(name)", as: name)
    }
  }

  /// The same file, the same words, the same case; a document behind the page of another case.
  private func doubles(_ folder: TemporaryFolder) throws {
    try folder.copy("\(Self.decisions)/\(Self.alone[0])", as: "zz-lagi.txt")
    let words = String(decoding: try Self.bytes(Self.alone[1]), as: UTF8.self)
    try folder.write("zz-lain-spasi.txt", words.replacing("\n", with: "\r\n"))
    try folder.write("zz-lain-kata.txt", words.replacing("Menimbang", with: "Menimbang pula"))
    try folder.copy("\(Self.decisions)/\(Self.paired[3]).html", as: "salah.html")
    try folder.copy("\(Self.decisions)/\(Self.alone[4])", as: "salah.txt")
  }

  private func archives(_ folder: TemporaryFolder) throws {
    func entry(_ index: Int, _ name: String? = nil) throws -> MadeArchive.Entry {
      MadeArchive.Entry(name ?? Self.alone[index], try Self.bytes(Self.alone[index]))
    }
    try folder.write("satu.zip", Data(MadeArchive.make(.zip, [try entry(5, "7/Pid.Sus/2020/PN_Contoh.txt")])))
    let several = [
      try entry(6), try entry(7, "dalam/Putusan Ü.txt"), try entry(8, "8/Pid.Sus/2020/PN_Bgl.txt"),
      MadeArchive.Entry("README.md", []), try entry(9, "../keluar.txt"), try entry(9, "/etc/mutlak.txt"),
      MadeArchive.Entry("tautan.txt", linkTo: "/etc/passwd"),
    ]
    try folder.write("banyak.zip", Data(MadeArchive.make(.zip, several)))
    try folder.write("teks.txt.gz", Data(MadeArchive.make(.gzip, [try entry(10)])))
    try folder.write("bundel.tar.gz", Data(MadeArchive.make(.tarGzip, [try entry(11), try entry(12)])))
    let inner = MadeArchive.make(.zip, [try entry(13)])
    let nested = [MadeArchive.Entry("isi.zip", inner), try entry(14)]
    try folder.write("bersarang.zip", Data(MadeArchive.make(.zip, nested)))
    try folder.write("tanpa-akhiran", Data(MadeArchive.make(.zip, [try entry(15)])))
    try folder.write("berubah.pdf", Data(MadeArchive.make(.zip, [try entry(16)])))
    var deep = MadeArchive.make(.zip, [try entry(17)])
    for _ in 0..<4 { deep = MadeArchive.make(.zip, [MadeArchive.Entry("lagi.zip", deep)]) }
    try folder.write("dalam-sekali.zip", Data(deep))
    let blanks = [UInt8](repeating: 0x20, count: 24 << 20)
    try folder.write("bom.zip", Data(MadeArchive.make(.zip, [MadeArchive.Entry("bom.txt", blanks)])))
    try folder.write("bom.gz", Data(MadeArchive.make(.gzip, [MadeArchive.Entry("bom", blanks)])))
    try folder.write("terkunci.zip", Data(MadeArchive.make(.zip, [try entry(18)], password: "rahasia")))
    let cut = MadeArchive.make(.tarGzip, [try entry(19), try entry(20)])
    try folder.write("terpotong.tar.gz", Data(cut.prefix(cut.count / 3)))
    try folder.write("kosong.zip", Data(MadeArchive.make(.zip, [])))
  }

  private func wrong(_ folder: TemporaryFolder) throws {
    try folder.write("nol.txt", "")
    try folder.write("tantangan.html", SetAsideTests.challenge)
    try folder.write("bom.xml", SetAsideTests.bomb)
    try folder.write("bukan-pdf.pdf", "%PDF-1.4\n")
    try folder.write("surat.txt", "Dengan hormat, bersama ini kami kirimkan undangan rapat.")
    let english = String(repeating: "The court of the Republic sits and hears the case of the defendant. ", count: 20)
    try folder.write("inggris.txt", "Putusan\n" + english)
    let parts = ["[Content_Types].xml", "word/document.xml"].map { MadeArchive.Entry($0, Array("<a/>".utf8)) }
    try folder.write("data.docx", Data(MadeArchive.make(.zip, parts)))
  }

  @Test(
    "forty files are listed as what they are, with any number of jobs",
    .enabled(if: Program.areThere("pdftotext"), "pdftotext is missing: the listing is not compared"),
    arguments: ["1", "3"])
  func listing(_ jobs: String) throws {
    let folder = try folder()
    #expect(try folder.names().count == 40)
    let result = try Tool.run(["inspect", "-q", ".", "--jobs", jobs], in: folder.path)
    #expect(result.status == 2)
    try expectGolden(result.output, "inspect.txt")
  }

  @Test("as CSV and as JSON, file for file the same")
  func forms() throws {
    let folder = try folder()
    let csv = try Tool.run(["inspect", "-q", ".", "--format", "csv"], in: folder.path)
    let json = try Tool.run(["inspect", "-q", ".", "--format", "json"], in: folder.path)
    let table = try Tool.run(["inspect", "-q", "."], in: folder.path)
    let files = try #require(try JSONSerialization.jsonObject(with: json.data) as? [[String: Any]])
    let rows = csv.output.split(separator: "\r\n")
    #expect(rows.first == "path,role,id,format,other,pages,language,ocr,sections,problems")
    #expect(rows.count == files.count + 1)
    #expect(table.output.split(separator: "\n").count == files.count + 1)
    for (row, file) in zip(rows.dropFirst(), files) {
      #expect(row.hasPrefix(try #require(file["path"] as? String)) || row.hasPrefix("\""))
      #expect(row.contains(try #require(file["role"] as? String)))
    }
    let decisions = files.filter { $0["role"] as? String == "decision" && $0["format"] as? String == "pdf-text" }
    for file in decisions where file["language"] as? String == "id" {
      #expect((file["sections"] as? [String])?.contains("amar") == true)
    }
  }

  @Test("to a file, which appears when it is whole; nothing on standard output")
  func out() throws {
    let folder = try TemporaryFolder()
    try folder.copy("\(Self.decisions)/\(Self.alone[0])", as: "a.txt")
    let result = try Tool.run("inspect", "-q", folder["a.txt"], "--format", "json", "--out", folder["daftar.json"])
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(try folder.text("daftar.json").contains(#""role":"decision""#))
  }
}
