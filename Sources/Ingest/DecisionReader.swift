public import Decisions
internal import Folding
public import Pattern

/// Reads the bytes of one file of any known format into a decision. One for each thread: it keeps its working memory.
public final class DecisionReader {
  private let splitter: SectionSplitter
  private let pdfText = PDFTextReader()
  private let pdf: PDFDocumentReader
  private let sizeLimit: Int

  /// - Parameters:
  ///   - sizeLimit: files above this many bytes are set aside; the longest real decision has 1.1 MB of text.
  ///   - matcher: whoever also codes what is read shares it, so that each text is marked once.
  ///   - recognition: of PDFs without text.
  ///   - seconds: what another program may take for a PDF, or for a page of pictures.
  ///   - isCancelled: asked while another program is at work, which is stopped then.
  public init(
    sizeLimit: Int = 64 << 20, matcher: Matcher? = nil, recognition: Recognition = .off, seconds: Int = 60,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    splitter = matcher.map { SectionSplitter(matcher: $0) } ?? SectionSplitter()
    self.sizeLimit = sizeLimit
    pdf = PDFDocumentReader(text: pdfText, recognition, seconds: seconds, isCancelled: isCancelled)
  }

  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - id: the decision's id, the file's name without its ending.
  ///   - path: where it was read from, for the record.
  /// - Throws: why the file is no decision that can be read; the message holds nothing of its text.
  public func read(_ bytes: [UInt8], id: String, path: String) throws(IngestError) -> Decision {
    let draft: Draft
    switch try FormatDetector.detect(bytes, limit: sizeLimit) {
    case .direktori: draft = try DirektoriReader.read(bytes)
    case .indoLaw: draft = try IndoLawReader.read(bytes)
    case .akomaNtoso: draft = try AkomaNtosoReader.read(bytes)
    case .pdf: draft = try pdf.read(bytes)
    case .pdfText: draft = try pdfText.read(try TextDecoder.decode(bytes))
    }
    let folded = fold(draft)
    return Decision(
      id: id, text: draft.text, folded: folded,
      sections: draft.export?.sections(folded) ?? splitter.split(draft, folded), metadata: draft.metadata,
      pages: draft.pages, parts: draft.export?.parts ?? [],
      source: Source(
        path: path, sha256: Checksum.sha256(bytes), format: draft.format,
        container: draft.export == nil ? nil : .akomaNtoso, isRecognised: draft.isRecognised,
        page: draft.export?.page(in: path)))
  }

  /// The patterns that a shared matcher should know.
  public static var patterns: [Pattern] { SectionMarkers.all }

  /// Whether a file that begins with these bytes is a PDF.
  public static func isPDF(_ head: [UInt8]) -> Bool { PDFReader.isPDF(head, from: 0) }

  /// The text of the first two pages, where the case number stands: without the rest, which costs time.
  public static func firstPages(
    ofPDF bytes: [UInt8], isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(IngestError) -> [UInt8] {
    try PDFReader(seconds: 60, isCancelled: isCancelled).text(bytes, pages: 2)
  }

  /// The texts of several files that an export holds were folded one by one.
  private func fold(_ draft: Draft) -> FoldedText {
    let whole = folder(for: draft.format, draft.isRecognised)
    guard let parts = draft.export?.parts, !parts.isEmpty else { return whole.fold(draft.text) }
    var folded = FoldedParts()
    for part in parts {
      let text = folder(for: part.format, part.isRecognised).fold(Array(draft.text[part.span]))
      _ = folded.append(text, 0..<text.count, movedBy: part.span.lowerBound)
    }
    return folded.whole
  }

  private func folder(for format: Source.Format, _ isRecognised: Bool) -> Folder {
    switch format {
    case .pdf, .pdfText: Folder(repairs: isRecognised ? [.kerning, .recognition] : .kerning)
    case .akomaNtoso: Folder(repairs: .kerning)
    case .direktori, .indoLaw: Folder()
    }
  }
}

@available(*, unavailable, message: "a reader's working memory belongs to one thread")
extension DecisionReader: Sendable {}
