internal import Decisions
internal import Ingest

/// Writes stretches of a decision's text, one after the other: a paragraph for each line, evidence and pages marked.
struct JudgmentText {
  private let text: [UInt8]
  private let references: JudgmentReferences
  private var marks: EvidenceMarks
  private var passages = 0
  private var absences = 0
  private var characters = 0

  init(_ decision: Decision, _ record: CaseRecord, _ references: JudgmentReferences) {
    text = decision.text
    self.references = references
    marks = EvidenceMarks(decision, record, references)
  }

  mutating func add(_ span: Span, to xml: inout XMLBuffer) {
    // The standard knows no empty part of a judgment.
    if span.isEmpty { xml.raw("          <p class=\"\(ExportForm.cut)\"/>\n") }
    var start = span.lowerBound
    while start < span.upperBound {
      let end = text[start..<span.upperBound].firstIndex(of: 0x0A) ?? span.upperBound
      let isCut = end == span.upperBound
      xml.raw(isCut ? "          <p class=\"\(ExportForm.cut)\">" : "          <p>")
      addLine(start..<end, &xml)
      // Behind a cut line the next paragraph begins at this very place.
      if !isCut || end == text.count { addPoints(until: end, &xml) }
      // A page that ends with the text ends in its last line.
      if !isCut, end + 1 == text.count { addPoints(until: text.count, &xml) }
      xml.raw("</p>\n")
      start = isCut ? end : end + 1
    }
  }

  private mutating func addLine(_ line: Span, _ xml: inout XMLBuffer) {
    var at = line.lowerBound
    while at < line.upperBound {
      addPoints(until: at, &xml)
      let end = marks.end(behind: at, before: line.upperBound)
      let (fields, rules) = marks.proven(at: at)
      if fields.isEmpty { add(text[at..<end], &xml) } else { addEvidence(at..<end, fields, rules, &xml) }
      at = end
    }
  }

  /// Passages overlap as they like: each stretch names all fields that it proves, and a passage is what names one field
  /// without a break.
  private mutating func addEvidence(_ span: Span, _ fields: [String], _ rules: [String], _ xml: inout XMLBuffer) {
    passages += 1
    let element = references.element(fields)
    xml.raw("<\(element.name) eId=\"evidence_\(passages)\"\(element.attributes)")
    xml.attribute("class", rules.joined(separator: " "))
    xml.attribute("refersTo", references.list(fields))
    xml.raw(">")
    add(text[span], &xml)
    xml.raw("</\(element.name)>")
  }

  private mutating func addPoints(until place: Int, _ xml: inout XMLBuffer) {
    for point in marks.points(until: place) {
      switch point {
      case .page(let number):
        xml.raw("<eop")
        if let number { xml.attribute("number", String(number)) }
        xml.raw("/>")
      case .absence(let fields):
        absences += 1
        xml.raw("<marker eId=\"absence_\(absences)\" name=\"absence\"")
        xml.attribute("refersTo", references.list(fields))
        xml.raw("/>")
      }
    }
  }

  private mutating func add(_ words: ArraySlice<UInt8>, _ xml: inout XMLBuffer) {
    var count = characters
    xml.text(words) { xml, scalar in
      count += 1
      xml.raw("<marker eId=\"character_\(count)\" name=\"\(ExportForm.name(of: scalar))\"/>")
    }
    characters = count
  }
}
