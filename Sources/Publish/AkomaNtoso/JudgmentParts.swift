internal import Decisions

/// Puts the sections of a decision into the parts of a judgment, in the order in which they stand.
///
/// A judgment has one header in front and one set of conclusions at the end; between them its body may have each of its
/// parts as often as it likes.
struct JudgmentParts {
  /// A stretch of the text; what stands between two sections has no kind.
  struct Piece {
    let kind: Section.Kind?
    let span: Span
  }

  enum Element: String {
    case header, introduction, background, arguments, motivation, decision, conclusions

    /// Where a section usually goes.
    init(_ kind: Section.Kind) {
      switch kind {
      case .metadata, .head, .identity, .detention, .counsel: self = .header
      case .history: self = .introduction
      case .demand, .plea: self = .arguments
      case .indictment, .interlocutory, .evidence, .facts: self = .background
      case .considerations, .circumstances, .appliedLaw: self = .motivation
      case .amar: self = .decision
      case .closing: self = .conclusions
      }
    }

    /// Where it goes when it stands in the midst of the others.
    var inBody: Element {
      switch self {
      case .header: .introduction
      case .conclusions: .decision
      default: self
      }
    }
  }

  let header: [Piece]
  /// Never empty: a judgment must have a body.
  private(set) var body: [(element: Element, pieces: [Piece])] = []
  let conclusions: [Piece]

  init(_ decision: Decision) {
    let pieces = JudgmentParts.pieces(decision)
    let usual = pieces.map { $0.kind.map(Element.init) }
    var start = usual.firstIndex { $0 != nil && $0 != .header } ?? 0
    var end = (usual.lastIndex { $0 != nil && $0 != .conclusions } ?? -1) + 1
    if start >= end {
      // Nothing but opening and closing: they are all the body that there is.
      start = 0
      end = pieces.count
    }
    header = Array(pieces[..<start])
    conclusions = Array(pieces[end...])
    for (piece, element) in zip(pieces[start..<end], usual[start..<end]) {
      let element = element?.inBody ?? body.last?.element ?? .introduction
      if body.last?.element == element {
        body[body.count - 1].pieces.append(piece)
      } else {
        body.append((element, [piece]))
      }
    }
    if body.isEmpty { body = [(.introduction, [Piece(kind: nil, span: 0..<0)])] }
  }

  /// Sections and what stands between them: all of the text, in order, each byte once.
  private static func pieces(_ decision: Decision) -> [Piece] {
    let text = decision.text
    var pieces: [Piece] = []
    var at = 0
    func place(_ offset: Int) -> Int {
      var offset = min(max(at, offset), text.count)
      while offset > at, offset < text.count, text[offset] & 0xC0 == 0x80 { offset -= 1 }
      return offset
    }
    for section in decision.sections {
      let start = place(section.span.lowerBound)
      if at < start { pieces.append(Piece(kind: nil, span: at..<start)) }
      at = start
      let end = place(section.span.upperBound)
      if start < end { pieces.append(Piece(kind: section.kind, span: start..<end)) }
      at = end
    }
    if at < text.count { pieces.append(Piece(kind: nil, span: at..<text.count)) }
    return pieces
  }
}
