internal import Decisions

/// Reads the rest of an export of our own, from its `<export>` on: text, sections, pages and metadata as they were.
///
/// Only what stands in paragraphs is text, not a byte of it is changed, and each paragraph ends a line, but for those
/// which a section's border cuts. Marks of evidence are passed over: the record is coded anew.
struct ExportedJudgment {
  private let format: Source.Format?
  private let isRecognised: Bool
  private var words: [UInt8] = []
  private var source = ExportedSource()
  private var meta = ExportedMeta()
  private var isInMeta = true
  private var isInParagraph = false
  private var isCut = false
  /// The open section, and how many containers are open: only the outermost are sections.
  private var section: (kind: Section.Kind, start: Int)?
  private var containers = 0
  private var pages: [Page] = []
  private var pageStart = 0

  /// - Parameter attributes: of an element called `export`; `nil` where it is not ours.
  init?(_ attributes: [XMLAttribute]) {
    guard attributes["form"] == ExportForm.namespace else { return nil }
    format = attributes["format"].flatMap(Source.Format.init)
    isRecognised = attributes["ocr"] == "true"
  }

  mutating func start(_ name: String, _ attributes: [XMLAttribute]) {
    if isInMeta {
      meta.start(name, attributes)
      return
    }
    switch name {
    case "p":
      isInParagraph = true
      isCut = attributes["class"] == ExportForm.cut
    case "blockContainer":
      containers += 1
      if containers == 1 { section = attributes["class"].flatMap(Section.Kind.init).map { ($0, words.count) } }
    case "eop":
      // It stands at a page's end, as its name says; the next page begins there.
      if let number = attributes["number"].flatMap({ Int($0) }) {
        pages.append(Page(start: pageStart, number: number))
      }
      pageStart = words.count
    case "marker":
      if isInParagraph, let scalar = ExportForm.scalar(attributes["name"]) { words += String(scalar).utf8 }
    default: break
    }
  }

  mutating func text(_ bytes: [UInt8]) {
    if isInMeta { meta.text(bytes) } else if isInParagraph { words += bytes }
  }

  mutating func end(_ name: String) {
    if isInMeta {
      if name == "meta" { isInMeta = false } else { meta.end(name) }
      return
    }
    switch name {
    case "p":
      if !isCut { words.append(0x0A) }
      isInParagraph = false
    case "blockContainer":
      containers -= 1
      guard containers == 0, let (kind, start) = section else { return }
      if start < words.count { source.marked.append((kind, start..<words.count)) }
      section = nil
    default: break
    }
  }

  /// - Throws: `.malformed` where the words are of a format that this version does not know.
  func draft() throws(IngestError) -> Draft {
    guard let format else {
      throw IngestError(
        .malformed, "an export of a decision in a format that this version does not know; use a later one")
    }
    var source = source
    source.page = meta.page
    source.parts = meta.parts(within: words)
    return Draft(
      text: words, metadata: meta.metadata(within: words), pages: pages, format: format, isRecognised: isRecognised,
      export: source)
  }
}
