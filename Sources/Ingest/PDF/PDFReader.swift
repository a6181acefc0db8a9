/// Makes text of a PDF with poppler's `pdftotext`.
struct PDFReader: Sendable {
  private let pdftotext: ExternalTool

  init(seconds: Int, isCancelled: @escaping @Sendable () -> Bool = { false }) {
    pdftotext = ExternalTool(
      name: "pdftotext", package: "poppler-utils", limits: ExternalTool.Limits(seconds: seconds),
      isCancelled: isCancelled)
  }

  /// - Parameter start: of the first visible byte behind a byte order mark.
  static func isPDF(_ bytes: [UInt8], from start: Int) -> Bool { bytes.has("%pdf-", at: start) }

  /// - Parameter pages: of the beginning; all unless told.
  /// - Returns: UTF-8, a form feed behind each page. Lines stand as they do on the page, so that labels and values of
  ///   the identity block stay on one line; diagonal text, the site's watermark, is left out.
  /// - Throws: `.malformed`, `.protected`, and what `ExternalTool` throws.
  func text(_ bytes: [UInt8], pages: Int? = nil) throws(IngestError) -> [UInt8] {
    let last = pages.map { ["-l", "\($0)"] } ?? []
    let arguments = ["-q", "-layout", "-nodiag", "-enc", "UTF-8", "-eol", "unix"] + last + ["-", "-"]
    if let text = try pdftotext.run(arguments, bytes) { return text }
    if bytes.firstIndex(ofASCII: "/encrypt") != nil {
      throw IngestError(.protected, "the PDF asks for a password; save it without one and try again")
    }
    throw IngestError(.malformed, "pdftotext cannot read this PDF; it may be damaged or cut off: fetch it again")
  }
}
