internal import Decisions

/// Tells by a file's content what it is; its name does not count.
enum FormatDetector {
  /// A decision's text is seldom above 1 MB; 64 MiB is far beyond any.
  static let defaultLimit = 64 << 20

  /// - Throws: `.empty`, `.tooLarge`, `.unknownFormat`, or `.unreadable` for text that is no UTF-8.
  static func detect(_ bytes: [UInt8], limit: Int = defaultLimit) throws(IngestError) -> Source.Format {
    guard let first = bytes.firstIndex(where: { !$0.isBlankASCII }) else {
      throw IngestError(.empty, "the file has \(bytes.isEmpty ? "no bytes" : "only blanks"); fetch it again")
    }
    var start = bytes.has("\u{FEFF}", at: first) ? first + TextDecoder.mark.count : first
    while start < bytes.count, bytes[start].isBlankASCII { start += 1 }
    // Scans are large, whatever the length of what stands in them.
    if PDFReader.isPDF(bytes, from: start) { return .pdf }
    guard bytes.count <= limit else {
      throw IngestError(.tooLarge, "\(bytes.count) bytes; no decision is longer than \(limit)")
    }
    if let known = Magic.match(bytes, at: start) {
      throw IngestError(.unknownFormat, "this is \(known.name); \(known.advice)")
    }
    if start < bytes.count, bytes[start] == UInt8(ascii: "<"), let format = try markup(bytes, from: start) {
      return format
    }
    // Scraped copies may begin with words of the server before the page.
    let headLimit = 64 << 10
    if bytes.firstIndex(ofASCII: "<html", before: headLimit) != nil
      || bytes.firstIndex(ofASCII: "<!doctype html", before: headLimit) != nil
    {
      return .direktori
    }
    try PlainText.check(bytes, from: start)
    return .pdfText
  }

  /// `nil` where the first element says nothing and the text has to.
  private static func markup(_ bytes: [UInt8], from start: Int) throws(IngestError) -> Source.Format? {
    var prolog = Prolog(bytes, from: start)
    let root = prolog.root()
    if prolog.wasSavedByBrowser { return .direktori }
    switch root {
    case nil: return nil
    case "putusan": return .indoLaw
    case "akomaNtoso", "judgment": return .akomaNtoso
    case let name? where HTMLNames.isPage(name, prolog): return .direktori
    case _? where prolog.declaresEntities:
      throw IngestError(.entities, "the XML declares entities, which decisions have no use for; remove its DOCTYPE")
    case _?:
      // The name is not shown: it may be anything, a passage of text behind a stray "<" included.
      guard prolog.isXML else { return nil }
      throw IngestError(
        .unknownFormat,
        "XML whose root is neither <putusan> (Indo-Law) nor <akomaNtoso> or <judgment> (Akoma Ntoso)")
    }
  }
}

/// Elements with which a saved or scraped page may begin.
private enum HTMLNames {
  /// A document type of XML that is no page may have any name, `p` too: pages have `html` there. Only XML declares entities.
  static func isPage(_ name: String, _ prolog: Prolog) -> Bool {
    let name = name.lowercased()
    let isTypeOfXML = prolog.isDocumentType && (prolog.isXML || prolog.declaresEntities)
    return isTypeOfXML ? name == "html" : all.contains(name)
  }

  static let all: Set<String> = [
    "html", "head", "body", "table", "div", "section", "meta", "title", "script", "style", "link", "p", "h1", "h2",
    "ul", "ol", "span", "header", "main", "article", "br", "center", "font", "a", "b",
  ]
}
