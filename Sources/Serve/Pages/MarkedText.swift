internal import Decisions
internal import Publish

/// A text with passages marked. They may overlap: each stretch names the passages that it belongs to, and the first one
/// of a passage bears its anchor.
struct MarkedText {
  let text: [UInt8]
  let spans: [Span]

  var markup: Markup {
    let whole = spans.map { cut($0.lowerBound)..<max(cut($0.lowerBound), cut($0.upperBound)) }
    let borders = Set(whole.flatMap { [$0.lowerBound, $0.upperBound] } + [0, text.count]).sorted()
    let order = whole.indices.filter { !whole[$0].isEmpty }.sorted { whole[$0].lowerBound < whole[$1].lowerBound }
    var next = 0
    var open: [Int] = []
    var result = Markup.empty
    for (start, end) in zip(borders, borders.dropFirst()) {
      open.removeAll { whole[$0].upperBound <= start }
      var begun: [Int] = []
      while next < order.count, whole[order[next]].lowerBound <= start {
        open.append(order[next])
        begun.append(order[next])
        next += 1
      }
      let words = String(decoding: text[start..<end], as: UTF8.self)
      guard !open.isEmpty else {
        result += "\(words)"
        continue
      }
      let names = open.map { "p\($0)" }.joined(separator: " ")
      let anchors: [Markup] = begun.map { "<span class=\"anchor\" id=\"e-\($0)\" tabindex=\"-1\">" }
      let ends: [Markup] = begun.map { _ in "</span>" }
      result += "\(anchors)<mark class=\"\(names)\">\(words)</mark>\(ends)"
    }
    return result
  }

  /// Between two characters, not within one.
  private func cut(_ offset: Int) -> Int {
    var offset = min(max(0, offset), text.count)
    while offset > 0, offset < text.count, text[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
