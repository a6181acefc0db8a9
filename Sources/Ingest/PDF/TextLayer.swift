internal import Folding

/// What the text that stands in a PDF is worth: scans have none, or only the site's stamp on each page.
struct TextLayer {
  /// Pages, from 0, on which next to nothing stands beside the furniture.
  private(set) var emptyPages: [Int] = []
  private(set) var pageCount = 0
  /// Of the words of three letters and more, those of the common vocabulary, from 0 to 1.
  private let known: Double

  /// Real decisions have 280 to 420 words on a page; a page of signatures has a dozen.
  private static let leastWords = 12
  /// Of 500 real decisions the one that was recognised worst has 0.61; fonts without a map to letters give noise.
  private static let leastKnown = 0.3

  /// - Parameter pages: the bodies of the pages, folded, without furniture.
  init(_ pages: [[UInt8]]) {
    pageCount = pages.count
    var (words, known) = (0, 0)
    for (index, page) in pages.enumerated() {
      var count = 0
      for word in page.split(separator: 0x20) where word.count >= 3 && word.allSatisfy(\.isLetterASCII) {
        count += 1
        if Vocabulary.contains(word) { known += 1 }
      }
      if count < Self.leastWords { emptyPages.append(index) }
      words += count
    }
    self.known = words > 0 ? Double(known) / Double(words) : 0
  }

  /// Most pages are pictures.
  var isMissing: Bool { emptyPages.count * 2 > pageCount || pageCount == 0 }
  /// There are words, but they are none.
  var isNoise: Bool { !isMissing && known < Self.leastKnown }
  /// The decision cannot be read from it.
  var isUseless: Bool { isMissing || isNoise }

  /// Why, and what to do.
  var error: IngestError {
    let what = isNoise ? "the PDF's text is not readable" : "\(emptyPages.count) of \(pageCount) pages are pictures"
    return IngestError(.needsOCR, "\(what); --ocr recognises such pages, some seconds each")
  }
}
