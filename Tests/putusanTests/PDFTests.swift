import Foundation
import TestSupport
import Testing

/// Made-up decisions as PDFs: set by groff, stamped by qpdf, drawn as pictures by poppler; read as users would.
@Suite(
  "PDFs", .enabled(if: MadePDF.canBeMade, "one of \(MadePDF.tools) is missing: no PDF is made and read"), .serialized)
struct PDFTests {
  static let texts: [String] = {
    let folder = Package.file("corpus/reference/decisions")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    // Those that have no page, so that all of the record comes from the text.
    let alone = names.filter { $0.hasSuffix(".txt") && !names.contains($0.dropLast(3) + "html") }.sorted()
    return alone.map { "\(folder)/\($0)" }
  }()

  private static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  /// Without the places and pages of evidence, which are those of another text.
  private func records(_ lines: String) throws -> [String: NSDictionary] {
    var records: [String: NSDictionary] = [:]
    for line in lines.split(separator: "\n") {
      let json = try JSONSerialization.jsonObject(with: Data(line.utf8))
      var record = try #require(json as? [String: Any])
      let id = try #require(record["id"] as? String)
      for key in ["evidence", "source"] { record[key] = nil }
      records[id] = NSDictionary(dictionary: record)
    }
    return records
  }

  @Test("give the records of their text twins", arguments: MadePDF.Layout.allCases)
  func twins(_ layout: MadePDF.Layout) throws {
    let (pdfs, twins) = (try TemporaryFolder(), try TemporaryFolder())
    // Every sixth, so that all kinds of courts' habits are among them.
    let chosen = stride(from: layout == .lines ? 0 : 3, to: Self.texts.count, by: 6).map { Self.texts[$0] }
    try #require(chosen.count >= 20)
    for path in chosen {
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      try twins.copy(path, as: name + ".txt")
      try pdfs.write(name + ".pdf", try MadePDF.stamped(try Self.text(path), layout))
    }
    let (ofPDF, ofText) = (try Tool.run("extract", "-q", pdfs.path), try Tool.run("extract", "-q", twins.path))
    #expect(ofPDF.status == 0 && ofText.status == 0)
    let (made, wanted) = (try records(ofPDF.output), try records(ofText.output))
    #expect(made.count == chosen.count)
    for (id, record) in wanted {
      let differing = record.filter { key, value in (made[id]?[key] as? NSObject) != (value as? NSObject) }
      #expect(differing.isEmpty, "\(id): wanted \(differing)")
    }
    #expect(ofPDF.output.contains(#""format":"pdf""#))
  }

  @Test("that are pictures are set aside as such, and the report counts them")
  func pictures() throws {
    let folder = try TemporaryFolder()
    try folder.write("pindai.pdf", try MadePDF.scanned(try Self.text(Self.texts[0])))
    try folder.copy(Self.texts[1], as: "teks.txt")
    let result = try Tool.run("run", folder.path, "--out", folder["hasil"])
    #expect(result.status == 2)
    #expect(result.setAside.count == 1)
    #expect(result.setAside.first?.contains("needs OCR: ") == true)
    #expect(result.setAside.first?.contains("--ocr") == true)
    #expect(try folder.text("hasil/report.en.md").contains("Scans without text, which need recognition (OCR)"))
  }

  @Test(
    "that are pictures are read with --ocr, the stamp across them notwithstanding",
    .enabled(if: Program.areThere("gs", "tesseract"), "gs or tesseract is missing: nothing is recognised"))
  func recognised() throws {
    let folder = try TemporaryFolder()
    let path = Self.texts[1]
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    try folder.write(name + ".pdf", try MadePDF.scanned(try Self.text(path)))
    let result = try Tool.run("extract", "-q", "--ocr", folder.path)
    #expect(result.status == 0, "\(result.words)")
    let twin = try Tool.run("extract", "-q", path)
    let (made, wanted) = (try records(result.output)[name], try records(twin.output)[name])
    #expect(result.output.contains(#""ocr":true"#))
    for key in ["case_number", "court", "decision_date", "charged_provisions"] {
      #expect((made?[key] as? NSObject) == (wanted?[key] as? NSObject), "\(key)")
    }
    let sentences = [made, wanted].map { record in
      ((record?["defendants"] as? [[String: Any]]) ?? []).map { $0["sentence"] as? NSDictionary }
    }
    #expect(sentences[0] == sentences[1])
    #expect(sentences[0].contains { ($0?["prison_months"] as? NSNumber) != nil })
  }

  /// Each run with --ocr read all PDFs anew, those of mere text too.
  @Test("that hold text are read once with --ocr, and taken from the archive then")
  func recognisedOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.pdf", try MadePDF.stamped(try Self.text(Self.texts[0]), .lines))
    let command = ["run", "in.pdf", "--archive", "a.sqlite", "--out", "out"]
    let taken = "taken from the archive: 1"
    // Without --ocr, so that the first run with it must look for pictures.
    for (more, isTaken) in [([], false), (["--ocr"], false), (["--ocr"], true), ([], true), (["--ocr"], true)] {
      let run = try Tool.run(command + more, in: folder.path)
      #expect(run.status == 0 && run.words.contains(taken) == isTaken, "\(more)")
    }
  }

  /// A PDF of thousands of empty pages kept a run with --ocr busy for days.
  @Test("of more pictures than a decision has are not recognised")
  func manyPictures() throws {
    let pages = (3..<504).map { "\($0) 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n" }
    let kids = (3..<504).map { "\($0) 0 R" }.joined(separator: " ")
    let pdf = """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Count 501/Kids[\(kids)]>>endobj
      \(pages.joined())trailer<</Root 1 0 R>>
      """
    let folder = try TemporaryFolder()
    try folder.file("banyak.pdf", pdf)
    let result = try Tool.run("extract", "-q", "--ocr", folder.path)
    #expect(result.status == 2)
    #expect(result.setAside.first?.contains("too large: 501 pages are pictures") == true)
  }

  /// A `pdftotext` in front of the real one, which misbehaves for one file: the one with this mark.
  private func run(misbehaving script: String, _ folder: TemporaryFolder, _ more: String...) throws -> Tool.Result {
    let real = try #require(Program("pdftotext")).url.path
    let fake = """
      #!/bin/sh
      cat > "$TMPDIR/in.$$"
      if grep -q MISBEHAVE "$TMPDIR/in.$$"; then \(script); fi
      exec \(real) "$@" < "$TMPDIR/in.$$"
      """
    try folder.file("bin/pdftotext", fake)
    try folder.file("tmp/keep", "")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["bin/pdftotext"])
    let command = "PATH=\"$0:$PATH\" TMPDIR=\"$1\" exec \"$2\" extract -q \"$3\" " + more.joined(separator: " ")
    return try Tool.run(
      ["-c", command, folder["bin"], folder["tmp"], Tool.url.path, folder["putusan"]],
      program: URL(filePath: "/bin/sh"))
  }

  @Test("a reader that is killed or hangs costs one file", arguments: ["kill -9 $$", "sleep 600"])
  func readerFails(_ script: String) throws {
    let folder = try TemporaryFolder()
    for (index, name) in ["a.pdf", "b.pdf", "c.pdf"].enumerated() {
      var pdf = try MadePDF.stamped(try Self.text(Self.texts[index]), .lines)
      // Behind the end of a PDF anything may stand.
      if name == "b.pdf" { pdf += Data("\n% MISBEHAVE\n".utf8) }
      try folder.file("putusan/\(name)", "")
      try folder.write("putusan/\(name)", pdf)
    }
    // Long enough for the others on a busy machine.
    let result = try run(misbehaving: script, folder, "--reader-timeout", "10")
    #expect(result.status == 2)
    #expect(result.setAside.count == 1)
    #expect(result.setAside.first?.hasPrefix("set aside: \(folder["putusan/b.pdf"]): reader failed: ") == true)
    #expect(try records(result.output).keys.sorted() == ["a", "c"])
  }

  @Test("without poppler each PDF says what to install, and the rest is read")
  func isMissing() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.pdf", try MadePDF.stamped(try Self.text(Self.texts[0]), .lines))
    try folder.copy(Self.texts[1], as: "b.txt")
    try FileManager.default.createDirectory(atPath: folder["bin"], withIntermediateDirectories: true)
    for name in ["sh", "timeout"] { try folder.link("bin/\(name)", to: try #require(Program(name)).url.path) }
    let command = "PATH=\"$0\" exec \"$1\" extract -q \"$2\" \"$3\""
    let result = try Tool.run(
      ["-c", command, folder["bin"], Tool.url.path, folder["a.pdf"], folder["b.txt"]],
      program: URL(filePath: "/bin/sh"))
    #expect(result.status == 2)
    #expect(result.setAside.count == 1)
    #expect(result.setAside.first?.contains("apt-get install poppler-utils") == true)
    #expect(try records(result.output).keys.sorted() == ["b"])
  }

  @Test("that are locked, cut off or none")
  func broken() throws {
    let folder = try TemporaryFolder()
    let pdf = try MadePDF.stamped(try Self.text(Self.texts[0]), .lines)
    try folder.write("plain.pdf", pdf)
    try #require(Program("qpdf")).run(
      ["--encrypt", "buka", "punya", "256", "--", folder["plain.pdf"], folder["locked.pdf"]])
    try folder.write("cut.pdf", pdf.prefix(900))
    try folder.write("none.pdf", "%PDF-1.4\n")
    let result = try Tool.run("extract", "-q", folder.path)
    let reasons = result.setAside.map { $0.split(separator: ": ")[1...2].joined(separator: ": ") }
    #expect(
      reasons == [
        "\(folder["cut.pdf"]): malformed", "\(folder["locked.pdf"]): protected", "\(folder["none.pdf"]): malformed",
      ])
    #expect(try records(result.output).keys.sorted() == ["plain"])
  }
}
