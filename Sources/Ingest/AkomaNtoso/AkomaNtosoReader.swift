internal import Decisions

/// Reads a judgment in Akoma Ntoso 1.0 (OASIS LegalDocML), with or without namespace.
///
/// Exports of our own come back as they were. In all others each paragraph becomes a line. Only `header`, `decision` and `conclusions` are marked: the parts between them
/// (background, arguments, motivation) are cut by other borders than ours.
enum AkomaNtosoReader {
  /// - Throws: `.malformed`, `.entities`, or `.noText` where the judgment has none.
  static func read(_ bytes: [UInt8]) throws(IngestError) -> Draft {
    let handler = AkomaNtosoHandler()
    try XMLDoor.read(bytes, into: handler)
    guard handler.sawJudgment else {
      throw IngestError(.malformed, "Akoma Ntoso without <judgment>: a statute or another document, not a decision")
    }
    let draft = try handler.draft()
    guard !draft.text.isEmpty else { throw IngestError(.noText, "the <judgment> has no text") }
    return draft
  }
}

private final class AkomaNtosoHandler: XMLHandler {
  private(set) var sawJudgment = false
  private var lines = ParagraphText()
  private var meta = AkomaNtosoMeta()
  private var marked: [(kind: Section.Kind, span: Span)] = []
  private var path: [String] = []
  /// Takes over from the place where a judgment says that it is an export of our own.
  private var export: ExportedJudgment?
  /// Text since the last tag, which comes in pieces: labels and numbers are read whole.
  private var gathered: [UInt8] = []
  /// The open part that will be marked, with its depth.
  private var part: (kind: Section.Kind, start: Int, depth: Int)?

  private static let kinds: [String: Section.Kind] = ["header": .head, "decision": .amar, "conclusions": .closing]

  func start(_ name: String, _ attributes: [XMLAttribute]) {
    passOn()
    if export != nil {
      export?.start(name, attributes)
      return
    }
    path.append(name)
    if name == "judgment" { sawJudgment = true }
    if meta.isOpen || (name == "meta") {
      // Attachments have a `meta` of their own, which says nothing about the decision.
      let ofJudgment = path.count < 2 || path[path.count - 2] == "judgment"
      if name == ExportForm.root, sawJudgment { export = ExportedJudgment(attributes) }
      meta.start(name, attributes, counts: ofJudgment)
      return
    }
    if part == nil, let kind = Self.kinds[name] { part = (kind, lines.openLine(), path.count) }
    lines.start(name, number: attributes.first { $0.name == "value" && name == "li" }?.value)
  }

  func text(_ piece: Swift.Span<UInt8>) { piece.withUnsafeBufferPointer { gathered.append(contentsOf: $0) } }

  private func passOn() {
    guard !gathered.isEmpty else { return }
    if export != nil {
      export?.text(gathered)
    } else if meta.isOpen {
      meta.text(gathered)
    } else {
      lines.append(gathered)
    }
    gathered.removeAll(keepingCapacity: true)
  }

  func end(_ name: String) {
    passOn()
    if export != nil {
      export?.end(name)
      return
    }
    if meta.isOpen {
      meta.end(name)
    } else {
      lines.end(name)
      if let part, part.depth == path.count {
        if lines.count > part.start { marked.append((part.kind, part.start..<lines.count)) }
        self.part = nil
      }
    }
    path.removeLast()
  }

  func draft() throws(IngestError) -> Draft {
    if let export { return try export.draft() }
    return Draft(text: lines.finished(), marked: marked, metadata: Metadata(meta.entries), format: .akomaNtoso)
  }
}
