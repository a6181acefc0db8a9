public import Decisions
internal import Folding

extension NameMask {
  /// The decision as the mask shows it, with its sections, pages, metadata and the record's evidence at their new places.
  ///
  /// Metadata that stand nowhere in the text stay as they are: what they may show is not for a mask to say.
  public func masked(_ decision: Decision, _ record: CaseRecord) -> (decision: Decision, record: CaseRecord) {
    let places = MaskedPlaces(masked)
    var shown = decision
    shown.text = Array(text(0..<decision.text.count).utf8)
    shown.folded = Folder().fold(shown.text)
    shown.sections = decision.sections.map { section in
      let span = places.border(section.span.lowerBound) ..~ places.border(section.span.upperBound)
      return Section(kind: section.kind, span: span, folded: shown.folded(of: span))
    }
    shown.pages = decision.pages.map { Page(start: places.border($0.start), number: $0.number) }
    shown.parts = decision.parts.map { part in
      let span = places.border(part.span.lowerBound) ..~ places.border(part.span.upperBound)
      return TextPart(span: span, format: part.format, isRecognised: part.isRecognised)
    }
    shown.metadata.entries = decision.metadata.entries.map { entry in
      guard let span = entry.span else { return entry }
      return Metadata.Entry(label: entry.label, value: text(span), span: places.whole(span))
    }
    var moved = record
    for field in moved.evidence.indices {
      for passage in moved.evidence[field].passages.indices {
        let span = record.evidence[field].passages[passage].span
        moved.evidence[field].passages[passage].span = places.whole(span)
      }
    }
    return (shown, moved)
  }
}

/// Where places of a text stand in the masked one.
private struct MaskedPlaces {
  private let spans: [Span]
  private let shown: [Span]

  init(_ masked: [(span: Span, shown: [UInt8])]) {
    spans = masked.map(\.span)
    var shown: [Span] = []
    var behind = (old: 0, new: 0)
    for (span, bytes) in masked {
      let start = behind.new + span.lowerBound - behind.old
      shown.append(start..<start + bytes.count)
      behind = (span.upperBound, start + bytes.count)
    }
    self.shown = shown
  }

  /// One place for one place: within a name it is where the sign begins.
  func border(_ offset: Int) -> Int { place(offset) { $0.lowerBound } }

  /// Names that a range cuts through are within it as a whole.
  func whole(_ span: Span) -> Span {
    let start = border(span.lowerBound)
    return span.isEmpty ? start..<start : start ..~ place(span.upperBound) { $0.upperBound }
  }

  private func place(_ offset: Int, inside: (Span) -> Int) -> Int {
    let place = spans.countOfPrefix { $0.lowerBound <= offset }
    guard place > 0 else { return offset }
    let (span, new) = (spans[place - 1], shown[place - 1])
    if offset == span.lowerBound { return new.lowerBound }
    return offset < span.upperBound ? inside(new) : new.upperBound + offset - span.upperBound
  }
}
