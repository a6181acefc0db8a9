internal import Decisions
internal import Extract
internal import Pipeline
internal import Publish

/// A decision's passages as readers of a profile may see them: names masked in the public one.
struct Passages {
  let decision: Decision
  private let mask: NameMask?

  /// - Parameter record: what the decision was coded as, with all names.
  init(_ decision: Decision, _ record: CaseRecord, _ profile: Profile, cast: @autoclosure () -> Cast) {
    self.decision = decision
    mask = profile == .public ? NameMask(decision, cast(), names: record.defendants.compactMap(\.name)) : nil
  }

  func text(_ span: Span) -> String { mask?.text(span) ?? decision.passage(span) }

  /// A passage with a few words around it, on one line: `… dengan pidana penjara selama ⟦6 (enam) tahun⟧ dan denda …`.
  func excerpt(_ span: Span) -> String {
    let count = decision.text.count
    let before = max(0, span.lowerBound - Passages.margin)..<span.lowerBound
    let behind = span.upperBound..<min(count, span.upperBound + Passages.margin)
    let passage: String
    if span.count > Passages.longest {
      let half = Passages.longest / 2
      passage = line(span.lowerBound..<span.lowerBound + half) + " … " + line(span.upperBound - half..<span.upperBound)
    } else {
      passage = line(span)
    }
    return (before.lowerBound > 0 ? "…" : "") + line(before) + "⟦" + passage + "⟧" + line(behind)
      + (behind.upperBound < count ? "…" : "")
  }

  /// Bytes shown before and behind the passage.
  private static let margin = 60
  /// Longer passages are cut in their middle.
  private static let longest = 320

  /// Whole characters only, every run of blanks as one, and nothing that steers a terminal.
  private func line(_ range: Span) -> String {
    var range = range.clamped(to: 0..<decision.text.count)
    while !range.isEmpty, decision.text[range.lowerBound] & 0xC0 == 0x80 {
      range = range.lowerBound + 1..<range.upperBound
    }
    while !range.isEmpty, range.upperBound < decision.text.count, decision.text[range.upperBound] & 0xC0 == 0x80 {
      range = range.lowerBound..<range.upperBound - 1
    }
    var line: [UInt8] = []
    for byte in text(range).utf8 {
      let blank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !blank { line.append(byte) } else if line.last != 0x20 { line.append(0x20) }
    }
    return printable(line)
  }
}
