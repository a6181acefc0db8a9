internal import Decisions
internal import Folding
internal import Pattern

/// Reads the text of a PDF, page by page: furniture goes, sentences run on from page to page, page numbers are kept.
struct PDFTextReader {
  private let furniture = PageFurniture()

  private static let formFeed: UInt8 = 0x0C
  /// Pages of recognised (OCR) files are one long line; pages of born-digital ones have thirty and more.
  private static let linesOfARecognisedPage = 5

  /// What stands on one page without its furniture, and the number printed on it.
  struct Body {
    var lines: [ArraySlice<UInt8>]
    var number: Int?

    func followed(by other: Body) -> Body { Body(lines: lines + other.lines, number: number ?? other.number) }
  }

  /// - Parameter bytes: valid UTF-8.
  /// - Throws: `IngestError.noText` where nothing but furniture stands in the file.
  func read(_ bytes: [UInt8]) throws(IngestError) -> Draft {
    let pages = bytes[...].parts(between: Self.formFeed, omittingEmpty: false)
    let lineCount = bytes.withUnsafeBufferPointer { $0.reduce(0) { $0 &+ ($1 == 0x0A ? 1 : 0) } }
    let isRecognised = bytes.count > 2_000 && lineCount / max(1, pages.count) < Self.linesOfARecognisedPage
    var draft = try draft(of: pages.lazy.map { isRecognised ? recognisedBody($0) : body($0) }, capacity: bytes.count)
    draft.isRecognised = isRecognised
    return draft
  }

  func body(_ page: ArraySlice<UInt8>) -> Body {
    let (lines, number) = furniture.body(of: page.parts(between: 0x0A))
    return Body(lines: lines, number: number)
  }

  private func recognisedBody(_ page: ArraySlice<UInt8>) -> Body {
    Body(lines: furniture.cutRecognised(page).parts(between: 0x0A))
  }

  /// - Parameter capacity: bytes of text to expect at most.
  /// - Throws: `IngestError.noText` where nothing stands on any page.
  func draft(of bodies: some Collection<Body>, capacity: Int) throws(IngestError) -> Draft {
    var draft = Draft(format: .pdfText)
    var text = CleanText(capacity: capacity)
    let hasPages = bodies.count > 1
    for (index, body) in bodies.enumerated() {
      let start = text.openLine()
      for line in body.lines {
        text.append(line)
        text.line()
      }
      guard text.bytes.count > start else { continue }
      if hasPages { draft.pages.append(Page(start: start, number: body.number ?? index + 1)) }
    }
    draft.text = text.finished()
    guard !draft.text.isEmpty else {
      throw IngestError(.noText, "no words besides page furniture; if it is a scan, recognise it (OCR) first")
    }
    return draft
  }
}
