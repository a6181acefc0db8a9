internal import Decisions
internal import Pipeline

/// The sections of a decision and where they stand.
struct SectionList {
  let passages: Passages
  private var decision: Decision { passages.decision }

  var text: String {
    var text = "\(printable(decision.id)): \(decision.sections.count) sections, \(decision.text.count) bytes of text\n"
    for section in decision.sections {
      let kind = section.kind.rawValue
      text += "  \(kind)\(String(repeating: " ", count: max(1, 16 - kind.count)))"
      text += decision.page(at: section.span.lowerBound).map { "page \($0), " } ?? ""
      text += "bytes \(section.span.lowerBound)..<\(section.span.upperBound)\n"
      text += "    \(passages.excerpt(start(of: section)))\n"
    }
    return text
  }

  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", decision.id)
      json.key("sections")
      json.array { json in
        for section in decision.sections {
          json.object { json in
            json.member("kind", section.kind)
            json.member("start", section.span.lowerBound)
            json.member("end", section.span.upperBound)
            json.member("page", decision.page(at: section.span.lowerBound))
          }
        }
      }
    }
    json.newline()
    return json.bytes
  }

  /// Enough to recognise the section by.
  private func start(of section: Section) -> Span {
    section.span.lowerBound..<min(section.span.upperBound, section.span.lowerBound + 80)
  }
}
