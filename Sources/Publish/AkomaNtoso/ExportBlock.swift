internal import Decisions
internal import Ingest

/// Writes what the standard has no place for and the reader needs to have the decision back: `<export>`.
struct ExportBlock {
  let decision: Decision
  let metadata: Metadata
  let record: CaseRecord
  let profile: Profile

  func add(to xml: inout XMLBuffer) {
    let source = decision.source
    xml.raw("      <proprietary source=\"#putusan\">\n        <p:export xmlns:p=\"\(ExportForm.namespace)\"")
    xml.attribute("form", ExportForm.namespace)
    xml.attribute("profile", profile.rawValue)
    xml.attribute("format", source.format.rawValue)
    xml.attribute("ocr", source.isRecognised ? "true" : "false")
    xml.attribute("sha256", source.sha256)
    xml.raw(">\n")
    if let coder = record.extractor {
      xml.raw("          <p:coder")
      xml.attribute("version", coder.version)
      xml.attribute("rules", coder.rules)
      xml.raw("/>\n")
    }
    if let page = source.page {
      xml.raw("          <p:page")
      xml.attribute("format", page.format.rawValue)
      xml.attribute("sha256", page.sha256)
      xml.raw("/>\n")
    }
    for part in decision.parts {
      xml.raw("          <p:part start=\"\(part.span.lowerBound)\" end=\"\(part.span.upperBound)\"")
      xml.attribute("format", part.format.rawValue)
      xml.attribute("ocr", part.isRecognised ? "true" : "false")
      xml.raw("/>\n")
    }
    for entry in metadata.entries { add(entry, &xml) }
    for doubt in record.doubts {
      xml.raw("          <p:doubt")
      xml.attribute("field", doubt.field)
      xml.raw(">")
      text(doubt.reason, &xml)
      xml.raw("</p:doubt>\n")
    }
    xml.raw("        </p:export>\n      </proprietary>\n")
  }

  private func add(_ entry: Metadata.Entry, _ xml: inout XMLBuffer) {
    xml.raw("          <p:entry")
    if let span = entry.span { xml.raw(" start=\"\(span.lowerBound)\" end=\"\(span.upperBound)\"") }
    xml.raw("><p:label>")
    text(entry.label, &xml)
    xml.raw("</p:label><p:value>")
    text(entry.value, &xml)
    xml.raw("</p:value></p:entry>\n")
  }

  private func text(_ words: String, _ xml: inout XMLBuffer) {
    xml.text(Array(words.utf8)[...]) { $0.raw("<p:character name=\"\(ExportForm.name(of: $1))\"/>") }
  }
}
