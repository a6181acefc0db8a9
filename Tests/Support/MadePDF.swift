public import Foundation

/// PDFs of made-up decisions, set by groff from their text and stamped by qpdf, as the Direktori stamps what courts send.
public enum MadePDF {
  public enum Layout: String, Sendable, CaseIterable {
    /// The lines of the text, in Times.
    case lines
    /// Paragraphs set anew and justified, in Helvetica; other lines, other pages, another footer.
    case paragraphs
  }

  public static let tools = ["groff", "qpdf", "pdftotext", "pdftoppm"]
  /// Whether the tools are there; a part of groff comes without what it needs for PDFs.
  public static let canBeMade = tools.allSatisfy { Program($0) != nil } && (try? stamped("putusan", .lines)) != nil

  /// - Parameter text: as `pdftotext` gives it, stamp and all.
  public static func stamped(_ text: String, _ layout: Layout) throws -> Data {
    try stamp(try set(text, layout))
  }

  /// Each page a picture, as scanners make them, with the stamp over it.
  public static func scanned(_ text: String) throws -> Data {
    let folder = try TemporaryFolder()
    let pdftoppm = try program("pdftoppm")
    try pdftoppm.run(
      ["-q", "-r", "200", "-gray", "-jpeg", "-", folder["page"]], input: try set(text, .lines))
    var pdf = PDFObjects()
    for name in try folder.names() { pdf.page(jpeg: Array(try folder.data(name))) }
    return try stamp(Data(pdf.bytes()))
  }

  private static func program(_ name: String) throws -> Program {
    guard let program = Program(name) else { throw Program.Failed(description: "\(name) is missing") }
    return program
  }

  private static func set(_ text: String, _ layout: Layout) throws -> Data {
    let source = GroffSource(text, layout).text
    return try program("groff").run(["-Kutf8", "-Tpdf", "-P-pa4"], input: Data(source.utf8))
  }

  private static func stamp(_ pdf: Data) throws -> Data {
    let folder = try TemporaryFolder()
    try folder.write("body.pdf", pdf)
    let qpdf = try program("qpdf")
    let count = String(decoding: try qpdf.run(["--show-npages", folder["body.pdf"]]), as: UTF8.self)
    let pages = Int(count.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 1
    try folder.write("stamp.pdf", Data(Stamp.pdf(pages: pages)))
    try qpdf.run(
      ["--static-id", folder["body.pdf"], "--overlay", folder["stamp.pdf"], "--", folder["stamped.pdf"]])
    return try folder.data("stamped.pdf")
  }
}
