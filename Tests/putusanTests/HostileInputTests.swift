import Foundation
import TestSupport
import Testing

/// Inputs that were made to do harm, or look as if they were.
@Suite("Hostile inputs")
struct HostileInputTests {
  private static let good = "\(Package.corpus)/\(SetAsideTests.good[0])"

  @Test("other encodings are set aside with advice, not read as something else")
  func encodings() throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.good, encoding: .utf8)
    try folder.write("le.txt", Data([0xFF, 0xFE]) + (try #require(text.data(using: .utf16LittleEndian))))
    try folder.write("be.txt", Data([0xFE, 0xFF]) + (try #require(text.data(using: .utf16BigEndian))))
    try folder.write("bare.txt", try #require(text.data(using: .utf16LittleEndian)))
    try folder.write("utf32.txt", try #require(text.data(using: .utf32LittleEndian)))
    try folder.write("nul.txt", Data(text.utf8.map { $0 == 0x0A ? 0 : $0 }))
    let result = try Tool.run("extract", folder.path, "--quiet")
    #expect(result.setAside.count == 5 && result.data.isEmpty, "\(result.words)")
    #expect(result.setAside.filter { $0.contains("UTF-16") }.count >= 3)
  }

  @Test("huge attributes, deep nesting and entities from outside end in a reason, in every kind of XML")
  func markup() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "a", count: 11 << 20)
    let deep = String(repeating: "<div>", count: 50_000)
    for (name, root) in [("indo-law", "putusan"), ("akn", "akomaNtoso")] {
      try folder.write("\(name)-huge.xml", "<\(root) amar=\"\(long)\"><identitas>terdakwa</identitas></\(root)>")
      try folder.write("\(name)-deep.xml", "<\(root)>\(deep)terdakwa")
      try folder.write(
        "\(name)-outside.xml",
        "<!DOCTYPE \(root) [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]><\(root)>&y;</\(root)>")
    }
    try folder.write("page-deep.html", "<html>\(deep)terdakwa")
    let result = try Tool.run("extract", folder.path, "--quiet")
    #expect(result.setAside.count == 7 && result.data.isEmpty, "\(result.words)")
    #expect(!result.words.contains("root:"))
  }

  @Test("a PDF of forms within forms, a thousand million drawings long, costs its time limit and no more")
  func bomb() throws {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"]
    objects.append(
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 14 0 R >> >> /Contents 4 0 R >>"
    )
    objects.append("<< /Length 5 >>\nstream\n/X Do\nendstream")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for level in 0..<9 {
      let drawing =
        level == 0 ? "BT /F 9 Tf 10 10 Td (putusan) Tj ET" : Array(repeating: "/X Do", count: 10).joined(separator: " ")
      let resources = level == 0 ? "/Font << /F 5 0 R >>" : "/XObject << /X \(5 + level) 0 R >>"
      objects.append(
        "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << \(resources) >> /Length \(drawing.utf8.count) >>\n"
          + "stream\n\(drawing)\nendstream")
    }
    var pdf = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(pdf.utf8.count)
      pdf += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = pdf.utf8.count
    pdf += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      pdf += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n"
    }
    pdf += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
    let folder = try TemporaryFolder()
    try folder.write("bomb.pdf", pdf)
    try folder.copy(Self.good, as: "good.txt")
    let result = try Tool.run("extract", folder.path, "--quiet", "--reader-timeout", "2")
    #expect(result.status == 2 && result.output.split(separator: "\n").count == 1)
    #expect(result.setAside.count == 1, "\(result.words)")
  }

  /// What turns the direction of writing, what nobody sees, and what steers a terminal.
  private static let marks = "\u{202E}\u{2066}\u{200B}\u{1B}[31m\u{9B}31m"

  @Test("marks in a decision's text reach no terminal and no file for publication")
  func marks() throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.good, encoding: .utf8)
    let hostile = text.replacing("Pekerjaan : ", with: "Pekerjaan : a\(Self.marks)b ")
      .replacing("pidana penjara selama", with: "pidana \(Self.marks)penjara selama")
    #expect(hostile != text)
    try folder.file("in/\(SetAsideTests.good[0])", hostile)
    let id = String(SetAsideTests.good[0].dropLast(4))
    var outputs: [String] = []
    for command in [
      ["run", "in", "--archive", "a.sqlite", "--out", "out", "--profile", "internal"], ["extract", "in"],
      ["extract", "in", "--format", "csv"], ["inspect", "in"], ["show", id, "in", "--profile", "internal"],
      ["show", id, "in", "--json"],
      ["query", "--archive", "a.sqlite", "--profile", "internal", "--sql", "SELECT * FROM internal_defendants"],
    ] {
      let result = try Tool.run(command, in: folder.path)
      #expect(result.status == 0, "\(command)")
      outputs.append(result.output + result.words)
    }
    for name in try folder.names("out") where name.hasSuffix(".html") || name.hasSuffix("json") || name.hasSuffix("csv")
    {
      outputs.append(try folder.text("out/\(name)"))
    }
    for output in outputs {
      let found = output.unicodeScalars.filter {
        Self.marks.unicodeScalars.contains($0) && !"[31mab".unicodeScalars.contains($0)
      }
      #expect(found.isEmpty, "\(output.prefix(60))")
    }
  }
}
