internal import Decisions

/// Reads a file of the Indo-Law data set: `<putusan>` with its facts as attributes and one child for each section.
///
/// The text is lower-case and has no punctuation; line feeds are the lines of the PDF it came from, and are kept.
enum IndoLawReader {
  /// - Throws: `.malformed`, `.entities`, or `.noText` where all children are empty.
  static func read(_ bytes: [UInt8]) throws(IngestError) -> Draft {
    let handler = IndoLawHandler(capacity: bytes.count)
    try XMLDoor.read(bytes, into: handler)
    guard handler.root == "putusan" else {
      throw IngestError(.malformed, "the root of Indo-Law XML is <putusan>, this file has another")
    }
    let draft = handler.draft()
    guard !draft.text.isEmpty else { throw IngestError(.noText, "no child of <putusan> has any text") }
    return draft
  }
}

private final class IndoLawHandler: XMLHandler {
  private(set) var root = ""
  private var text: CleanText
  private var metadata = Metadata()
  private var marked: [(kind: Section.Kind, span: Span)] = []
  private var depth = 0
  private var sectionStart = 0

  init(capacity: Int) { text = CleanText(keepingLines: true, capacity: capacity + 1) }

  private static let kinds: [String: Section.Kind] = [
    "kepala_putusan": .head, "identitas": .identity, "riwayat_penahanan": .detention, "riwayat_perkara": .history,
    "riwayat_tuntutan": .demand, "riwayat_dakwaan": .indictment, "fakta": .evidence, "fakta_hukum": .facts,
    "pertimbangan_hukum": .considerations, "amar_putusan": .amar, "penutup": .closing,
  ]

  func start(_ name: String, _ attributes: [XMLAttribute]) {
    depth += 1
    switch depth {
    case 1:
      root = name
      metadata.entries = attributes.compactMap {
        let value = CleanText.oneLine($0.value)
        return value.isEmpty ? nil : Metadata.Entry(label: $0.name, value: value)
      }
    case 2: sectionStart = text.openLine()
    default: text.space()
    }
  }

  func text(_ piece: Swift.Span<UInt8>) { text.append(piece) }

  func end(_ name: String) {
    if depth == 2 {
      let end = text.bytes.count
      if end > sectionStart, let kind = Self.kinds[name] { marked.append((kind, sectionStart..<end)) }
      text.line()
    } else {
      text.space()
    }
    depth -= 1
  }

  func draft() -> Draft {
    Draft(text: text.finish(), marked: marked, metadata: metadata, format: .indoLaw)
  }
}
