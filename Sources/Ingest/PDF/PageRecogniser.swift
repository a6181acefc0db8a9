/// Reads pages that are pictures: Ghostscript draws them, tesseract recognises their words (OCR), with its model for
/// Indonesian.
struct PageRecogniser: Sendable {
  /// What tesseract's models were made for; a page of A4 in grey has 8.7 MB then.
  private static let dotsPerInch = "300"

  private let ghostscript: ExternalTool
  private let tesseract: ExternalTool

  init(seconds: Int, isCancelled: @escaping @Sendable () -> Bool = { false }) {
    let limits = ExternalTool.Limits(seconds: seconds, output: 256 << 20)
    ghostscript = ExternalTool(name: "gs", package: "ghostscript", limits: limits, isCancelled: isCancelled)
    tesseract = ExternalTool(
      name: "tesseract", package: "tesseract-ocr tesseract-ocr-ind", limits: limits, isCancelled: isCancelled)
  }

  /// - Parameters:
  ///   - page: from 1.
  ///   - hidesText: whether to draw pictures only. The site stamps its name across the scans of courts, and a word under
  ///     a stamp is read wrong; the stamp is text, the scan is none.
  /// - Returns: UTF-8, a line for each line of the page.
  /// - Throws: `.malformed`, and what `ExternalTool` throws.
  func text(_ bytes: [UInt8], page: Int, hidesText: Bool) throws(IngestError) -> [UInt8] {
    let drawing =
      ["-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pgmraw", "-r\(Self.dotsPerInch)", "-sOutputFile=%stdout"]
      + ["-dFirstPage=\(page)", "-dLastPage=\(page)"] + (hidesText ? ["-dFILTERTEXT"] : []) + ["-_"]
    guard let picture = try ghostscript.run(drawing, bytes), !picture.isEmpty else {
      throw IngestError(.malformed, "Ghostscript cannot draw page \(page) of this PDF; fetch it again")
    }
    guard let text = try tesseract.run(["-", "-", "-l", "ind", "--dpi", Self.dotsPerInch], picture) else {
      throw IngestError(
        .missingProgram,
        "tesseract cannot read page \(page); is its model for Indonesian there? apt-get install tesseract-ocr-ind")
    }
    return text
  }
}
