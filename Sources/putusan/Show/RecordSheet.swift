internal import Decisions
internal import Pipeline
internal import Publish

/// A record for the terminal: doubts in front, then each field with its value and where it is proven.
struct RecordSheet {
  private let record: CaseRecord
  private let profile: Profile
  private let passages: Passages
  private var decision: Decision { passages.decision }
  private let evidence: [String: [Evidence]]
  private static let width = (CodebookField.all.map { label($0).count }.max() ?? 0) + 2

  init(_ record: CaseRecord, _ profile: Profile, _ passages: Passages) {
    self.record = record
    self.profile = profile
    self.passages = passages
    evidence = Dictionary(record.evidence.map { ($0.field, $0.passages) }, uniquingKeysWith: { $0 + $1 })
  }

  var text: String {
    let groups = CodebookField.Group.allCases
    let ofDefendant = groups.filter { group in fields(group).contains(where: \.isOfDefendant) }
    var blocks = [head, doubts]
    blocks.append(block("Decision", .decision))
    if record.defendants.isEmpty { blocks.append("Defendants\n  none found\n") }
    for index in record.defendants.indices {
      for group in ofDefendant {
        let who = "Defendant \(index + 1) of \(record.defendants.count)"
        blocks.append(block(group == .defendant ? who : "\(who), \(group.rawValue.lowercased())", group, index))
      }
    }
    for group in groups where !ofDefendant.contains(group) && group != .decision && group != .coding {
      blocks.append(block(group.rawValue, group))
    }
    return blocks.joined(separator: "\n")
  }

  private var head: String {
    let source = decision.source
    var text = "\(printable(record.id))\n"
    text += "  \(printable(source.path)), \(source.format.rawValue), \(decision.text.count) bytes of text"
    text += decision.pages.isEmpty ? "\n" : ", \(decision.pages.count) pages\n"
    if let page = source.page { text += "  described by \(printable(page.path)), \(page.format.rawValue)\n" }
    if let extractor = record.extractor { text += "  coded by \(extractor.version), rules \(extractor.rules)\n" }
    switch profile {
    case .public:
      text += "  PUBLIC PROFILE: names are masked; look whether one slipped through before you pass this on\n"
    case .internal: text += "  INTERNAL PROFILE: names and passages; do not pass them on\n"
    }
    return text
  }

  private var doubts: String {
    guard !record.doubts.isEmpty else { return "Doubts: none\n" }
    return "Doubts: \(record.doubts.count)\n" + record.doubts.map { "  ! \(printable($0.description))\n" }.joined()
  }

  private func fields(_ group: CodebookField.Group) -> [CodebookField] {
    CodebookField.all.filter { $0.group == group }
  }

  private func block(_ title: String, _ group: CodebookField.Group, _ index: Int? = nil) -> String {
    "\(title)\n" + fields(group).map { lines($0, index) }.joined()
  }

  private func lines(_ field: CodebookField, _ index: Int?) -> String {
    let path = index.map { field.path(ofDefendant: $0) } ?? field.path
    let name = RecordSheet.label(field)
    let gap = String(repeating: " ", count: RecordSheet.width - name.count)
    let passages = evidence[path] ?? []
    let value = field.cell(record, defendant: index).map { printable($0) } ?? hidden(field) ?? "-"
    let doubt = record.doubts.contains { $0.field == path } ? "  !" : ""
    return "  \(name)\(gap)\(value)\(doubt)\n" + passages.map(lines).joined()
  }

  /// What stands in the place of a value that the profile does not show.
  private func hidden(_ field: CodebookField) -> String? {
    profile == .public && field.path == "defendants[].birth_date" ? "not shown" : nil
  }

  /// Without the group that its heading names.
  private static func label(_ field: CodebookField) -> String {
    for prefix in ["defendants[].", "victims."] where field.path.hasPrefix(prefix) {
      return String(field.path.dropFirst(prefix.count))
    }
    return field.path
  }

  private func lines(_ passage: Evidence) -> String {
    let indent = String(repeating: " ", count: RecordSheet.width + 2)
    let page = passage.page.map { ", page \($0)" } ?? ""
    guard !passage.span.isEmpty else {
      return "\(indent)nothing found in \(passage.section.rawValue)\(page), rule \(passage.rule)\n"
    }
    let place = "\(passage.section.rawValue)\(page), bytes \(passage.span.lowerBound)..<\(passage.span.upperBound)"
    return "\(indent)\(place), rule \(passage.rule)\n\(indent)  \(passages.excerpt(passage.span))\n"
  }
}
