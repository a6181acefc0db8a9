internal import Decisions
internal import Pipeline

/// A passage of a decision with a few words around it, on one line.
struct Excerpt {
  let decision: Decision
  let span: Span

  /// Bytes shown before and behind the passage.
  private static let margin = 60
  /// Longer passages are cut in their middle.
  private static let longest = 320

  /// `… dengan pidana penjara selama ⟦6 (enam) tahun⟧ dan denda …`
  var text: String {
    let count = decision.text.count
    let before = max(0, span.lowerBound - Excerpt.margin)..<span.lowerBound
    let behind = span.upperBound..<min(count, span.upperBound + Excerpt.margin)
    let passage: String
    if span.count > Excerpt.longest {
      let half = Excerpt.longest / 2
      passage =
        words(span.lowerBound..<span.lowerBound + half) + " … " + words(span.upperBound - half..<span.upperBound)
    } else {
      passage = words(span)
    }
    return (before.lowerBound > 0 ? "…" : "") + words(before) + "⟦" + passage + "⟧" + words(behind)
      + (behind.upperBound < count ? "…" : "")
  }

  /// Whole characters only, every run of blanks as one, and nothing that steers a terminal.
  private func words(_ range: Span) -> String {
    var range = range.clamped(to: 0..<decision.text.count)
    while !range.isEmpty, decision.text[range.lowerBound] & 0xC0 == 0x80 {
      range = range.lowerBound + 1..<range.upperBound
    }
    while !range.isEmpty, range.upperBound < decision.text.count, decision.text[range.upperBound] & 0xC0 == 0x80 {
      range = range.lowerBound..<range.upperBound - 1
    }
    var line: [UInt8] = []
    for byte in decision.text[range] {
      let blank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !blank { line.append(byte) } else if line.last != 0x20 { line.append(0x20) }
    }
    return printable(line)
  }
}
