/// Reads what stands before the root element of XML or HTML: declaration, comments, document type.
struct Prolog {
  private let bytes: [UInt8]
  private var index: Int
  /// Saw `<?xml`, or a name no HTML page has behind a document type.
  private(set) var isXML = false
  /// Saw the comment with which browsers begin a saved page: `<!-- saved from url=(0092)https://... -->`.
  private(set) var wasSavedByBrowser = false
  /// The root's name is that of a document type.
  private(set) var isDocumentType = false
  /// The document type declares entities.
  private(set) var declaresEntities = false

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    index = start
  }

  /// The local name of the root, or of the document type where one names it; `nil` where neither is found.
  mutating func root() -> String? {
    while let open = bytes[min(index, bytes.count)...].firstIndex(where: { !$0.isBlankASCII }) {
      index = open
      guard bytes[index] == UInt8(ascii: "<") else { return nil }
      if bytes.has("<!--", at: index) {
        if bytes.firstIndex(ofASCII: "saved from url", from: index, before: index + 64) != nil {
          wasSavedByBrowser = true
        }
        guard skip(past: "-->") else { return nil }
      } else if bytes.has("<?", at: index) {
        if bytes.has("<?xml", at: index) { isXML = true }
        guard skip(past: "?>") else { return nil }
      } else if bytes.has("<!doctype", at: index) {
        isDocumentType = true
        declaresEntities = bytes.firstIndex(ofASCII: "<!entity", from: index, before: index + 4096) != nil
        return name(at: index + 9)
      } else {
        return name(at: index + 1)
      }
    }
    return nil
  }

  private mutating func skip(past end: StaticString) -> Bool {
    guard let found = bytes.firstIndex(ofASCII: end, from: index) else { return false }
    index = found + end.utf8CodeUnitCount
    return true
  }

  private func name(at start: Int) -> String? {
    let rest = bytes[min(start, bytes.count)...].drop(while: \.isBlankASCII)
    // Longer names are no names of ours: what follows a stray "<" may be pages of text.
    let whole = rest.prefix(64).prefix { !$0.isBlankASCII && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    let local = whole.lastIndex(of: UInt8(ascii: ":")).map { whole[($0 + 1)...] } ?? whole
    guard let first = local.first, first.isLetterASCII else { return nil }
    return String(decoding: local, as: UTF8.self)
  }
}
