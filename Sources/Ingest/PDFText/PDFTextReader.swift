internal import Decisions
internal import Folding
internal import Pattern

/// Reads the text of a PDF, page by page: furniture goes, sentences run on from page to page, page numbers are kept.
struct PDFTextReader {
  private let furniture = PageFurniture()

  private static let formFeed: UInt8 = 0x0C
  /// Pages of recognised (OCR) files are one long line; pages of born-digital ones have thirty and more.
  private static let linesOfARecognisedPage = 5

  /// - Parameter bytes: valid UTF-8.
  /// - Throws: `IngestError.noText` where nothing but furniture stands in the file.
  func read(_ bytes: [UInt8]) throws(IngestError) -> Draft {
    let pages = bytes.split(separator: Self.formFeed, omittingEmptySubsequences: false)
    let lineCount = bytes.lazy.filter { $0 == 0x0A }.count
    var draft = Draft(format: .pdfText)
    var text = CleanText(capacity: bytes.count)
    draft.isRecognised = bytes.count > 2_000 && lineCount / max(1, pages.count) < Self.linesOfARecognisedPage
    for (index, page) in pages.enumerated() {
      let start = text.openLine()
      let lines: [ArraySlice<UInt8>]
      var number: Int?
      if draft.isRecognised {
        lines = furniture.cutRecognised(page).split(separator: 0x0A)
      } else {
        (lines, number) = furniture.body(of: page.split(separator: 0x0A))
      }
      for line in lines {
        text.append(Array(line))
        text.line()
      }
      guard text.bytes.count > start else { continue }
      if pages.count > 1 { draft.pages.append(Page(start: start, number: number ?? index + 1)) }
    }
    draft.text = text.finished()
    guard !draft.text.isEmpty else {
      throw IngestError(.noText, "no words besides page furniture; if it is a scan, recognise it (OCR) first")
    }
    return draft
  }
}
