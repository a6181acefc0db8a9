public import Decisions

extension Decision {
  /// A document's decision with the page that describes it: the page's rows, then the document's words and sections.
  ///
  /// The operative part that the court typed into the register (Catatan Amar) is taken only where the document has
  /// none, and then stands behind its text: closings are looked for behind an amar, so that nothing else moves.
  public func described(by page: Decision) -> Decision {
    var joined = self
    joined.text = []
    joined.sections = []
    joined.parts = []
    var folded = FoldedParts()
    joined.text.reserveCapacity(text.count + page.text.count)

    if let rows = page.section(.metadata) { joined.append(rows, of: page, to: &folded) }
    let start = joined.text.count
    joined.metadata.entries = page.metadata.entries.filter { $0.stands(before: start) }
    joined.metadata.entries += metadata.entries.map { $0.moved(by: start) }
    joined.pages = pages.map { Page(start: $0.start + start, number: $0.number) }
    let own = TextPart(span: 0..<text.count, format: source.format, isRecognised: source.isRecognised)
    joined.parts += (parts.isEmpty ? [own] : parts).map { part in
      TextPart(span: part.span.moved(by: start), format: part.format, isRecognised: part.isRecognised)
    }
    let offset = folded.append(self.folded, 0..<self.folded.count, movedBy: start)
    joined.reach(offset)
    joined.text += text
    joined.sections += sections.map { section in
      Section(
        kind: section.kind, span: section.span.moved(by: start), folded: section.folded.moved(by: offset))
    }

    if section(.amar) == nil, let amar = page.section(.amar) {
      let typed = joined.text.count
      joined.append(amar, of: page, to: &folded)
      joined.metadata.entries += page.metadata.entries.filter { !$0.stands(before: start) }
        .map { $0.moved(by: typed - amar.span.lowerBound) }
    }
    joined.folded = folded.whole
    joined.source.page = Source.Page(
      path: page.source.path, sha256: page.source.sha256, format: page.source.format)
    return joined
  }

  /// Lets the last section's folded words end where the next ones begin.
  private mutating func reach(_ at: Int) {
    guard let last = sections.indices.last else { return }
    sections[last].folded = sections[last].folded.lowerBound ..~ at
  }

  private mutating func append(_ section: Section, of page: Decision, to folded: inout FoldedParts) {
    let start = text.count
    text += page.text[section.span]
    // The line feed below is no part of what was folded.
    parts.append(TextPart(span: start..<text.count, format: page.source.format))
    // The document begins, and the text ends, on a line of its own.
    if text.last != 0x0A { text.append(0x0A) }
    let at = folded.append(page.folded, section.folded, movedBy: start - section.span.lowerBound)
    reach(at)
    sections.append(
      Section(kind: section.kind, span: start..<text.count, folded: at..<(at + section.folded.count)))
  }
}
