internal import Decisions
internal import Folding

/// Reads a PDF: its text where it has one, through the same cleaning as text files; what is in its pictures where it is
/// told to.
struct PDFDocumentReader {
  /// Pages of one document that are recognised, at some seconds each; the longest real decisions have fewer.
  static let mostRecognised = 500

  private let pdf: PDFReader
  private let recogniser: PageRecogniser
  private let text: PDFTextReader
  private let recognition: Recognition
  private let folder = Folder()

  init(
    text: PDFTextReader, _ recognition: Recognition, seconds: Int, isCancelled: @escaping @Sendable () -> Bool
  ) {
    pdf = PDFReader(seconds: seconds, isCancelled: isCancelled)
    recogniser = PageRecogniser(seconds: seconds, isCancelled: isCancelled)
    self.text = text
    self.recognition = recognition
  }

  /// - Throws: `.needsOCR` where most pages are pictures, or their words are none, and nothing may be recognised;
  ///   `.noText` where recognition finds nothing either; `.tooLarge` where it would take an hour; what
  ///   `PDFReader` and `PageRecogniser` throw.
  func read(_ bytes: [UInt8]) throws(IngestError) -> Draft {
    let written = try TextDecoder.decode(try pdf.text(bytes))
    var pages = PDFDocumentReader.pages(written).map { text.body($0) }
    let layer = TextLayer(pages.map { folded($0) })
    let pictures = layer.isNoise ? Array(pages.indices) : layer.emptyPages
    guard recognition.isOn || !layer.isUseless else { throw layer.error }
    if recognition.isOn {
      guard pictures.count <= PDFDocumentReader.mostRecognised else {
        throw IngestError(
          .tooLarge,
          "\(pictures.count) pages are pictures, more than \(PDFDocumentReader.mostRecognised); split the file")
      }
      for page in pictures {
        guard !recognition.isCancelled() else { throw IngestError(.readerFailed, "stopped before its last page") }
        let read = try TextDecoder.decode(try recogniser.text(bytes, page: page + 1, hidesText: !layer.isNoise))
        let recognised = text.body(read[...])
        // A page with a few written words, as the last one with its signatures: what is recognised without them stands
        // behind them.
        pages[page] = layer.isNoise ? recognised : pages[page].followed(by: recognised)
      }
    }
    var draft = try text.draft(of: pages, capacity: written.count)
    draft.format = .pdf
    draft.isRecognised = recognition.isOn && !pictures.isEmpty
    return draft
  }

  /// Each page ends with a form feed, the last one too.
  private static func pages(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    let pages = text.split(separator: 0x0C, omittingEmptySubsequences: false)
    return pages.last?.isEmpty == true ? pages.dropLast() : pages
  }

  private func folded(_ body: PDFTextReader.Body) -> [UInt8] {
    folder.fold(Array(body.lines.joined(separator: [0x0A]))).bytes
  }
}
