internal import Decisions

/// Writes the parts of a decision into those of a judgment, in the order in which they come.
struct PartsWriter {
  private enum Element: String {
    case header, introduction, background, arguments, motivation, decision, conclusions

    /// Whether it stands in `judgmentBody`.
    var isOfBody: Bool { self != .header && self != .conclusions }

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
  }

  private let names: JudgmentNames
  private var lists: JudgmentLists
  private var open: Element?
  private var isInBody = false
  /// Elements of the body so far: ids number those of one name.
  private var entered: [Element] = []

  init(_ docket: RegisterEntry, usesLists: Bool) {
    names = JudgmentNames(docket)
    lists = JudgmentLists(usesLists: usesLists)
  }

  mutating func add(_ part: ComposedDecision.Part, to xml: inout MarkupBuffer) {
    guard !part.paragraphs.isEmpty else { return }
    enter(Element(part.kind), &xml)
    let phrases = names.phrases(in: part.kind)
    for paragraph in part.paragraphs { lists.add(paragraph, in: part.kind, phrases, to: &xml) }
    lists.close(&xml)
  }

  mutating func end(_ xml: inout MarkupBuffer) {
    leave(&xml)
    leaveBody(&xml)
  }

  private mutating func enter(_ element: Element, _ xml: inout MarkupBuffer) {
    // A header cannot follow the body.
    let element = element == .header && isInBody ? .introduction : element
    guard element != open else { return }
    leave(&xml)
    if element.isOfBody {
      if !isInBody { xml.raw("    <judgmentBody>\n") }
      isInBody = true
      entered.append(element)
      let id = "\(element.rawValue)_\(entered.count { $0 == element })"
      xml.raw("      <\(element.rawValue) eId=\"\(id)\">\n")
    } else {
      leaveBody(&xml)
      xml.raw("    <\(element.rawValue)>\n")
    }
    open = element
  }

  private mutating func leave(_ xml: inout MarkupBuffer) {
    guard let open else { return }
    xml.raw(open.isOfBody ? "      </\(open.rawValue)>\n" : "    </\(open.rawValue)>\n")
    self.open = nil
  }

  private mutating func leaveBody(_ xml: inout MarkupBuffer) {
    if isInBody { xml.raw("    </judgmentBody>\n") }
    isInBody = false
  }
}
