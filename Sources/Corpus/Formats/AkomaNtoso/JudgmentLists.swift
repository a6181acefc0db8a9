internal import Decisions

/// Writes paragraphs, numbered ones as items of lists or as paragraphs with their markers.
struct JudgmentLists {
  private enum List: String { case ol, ul }

  private let usesLists: Bool
  private var open: List?

  init(usesLists: Bool) { self.usesLists = usesLists }

  mutating func add(
    _ paragraph: Paragraph, in kind: Section.Kind, _ phrases: [MarkedPhrase], to xml: inout MarkupBuffer
  ) {
    switch paragraph.form {
    case .title:
      close(&xml)
      if kind == .head {
        self.paragraph(paragraph.text, phrases, &xml)
      } else {
        xml.element("        <p><b>", paragraph.text, "</b></p>\n")
      }
    case .plain: self.paragraph(paragraph.text, phrases, &xml)
    case .columns(let right): self.paragraph(right.isEmpty ? paragraph.text : "\(paragraph.text) \(right)", [], &xml)
    case .item(let marker):
      // The numbers of the identity block belong to its labels.
      guard usesLists, kind != .identity else {
        self.paragraph("\(marker) \(paragraph.text)", phrases, &xml)
        return
      }
      enter(marker == "-" ? .ul : .ol, &xml)
      if marker == "-" { xml.raw("          <li>") } else { xml.element("          <li value=\"", marker, "\">") }
      xml.text(paragraph.text, marking: phrases)
      xml.raw("</li>\n")
    }
  }

  mutating func close(_ xml: inout MarkupBuffer) {
    if let open { xml.raw("        </\(open.rawValue)>\n") }
    open = nil
  }

  private mutating func enter(_ list: List, _ xml: inout MarkupBuffer) {
    guard open != list else { return }
    close(&xml)
    xml.raw("        <\(list.rawValue)>\n")
    open = list
  }

  private mutating func paragraph(_ text: String, _ phrases: [MarkedPhrase], _ xml: inout MarkupBuffer) {
    close(&xml)
    xml.raw("        <p>")
    xml.text(text, marking: phrases)
    xml.raw("</p>\n")
  }
}
