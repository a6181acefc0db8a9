/// Writes the Catatan Amar as a reader sees it: paragraphs as lines, items with their numbers.
///
/// The items of a dictum are numbered by the browser only. Where the list of exhibits interrupts it, the source
/// goes on with a second list or with typed digits; both come out as the page shows them.
struct AmarText {
  private let page: HTMLTree
  private var lists: [(end: Int, marker: ListMarker)] = []
  /// The last numbered list that ended: libxml2 closes an `ol` before a `ul` that stands directly in it.
  private var ended: ListMarker?
  /// The number of an item that has no text yet.
  private var pending: String?

  static func write(_ cell: Int, of page: HTMLTree, into text: inout CleanText) {
    var amar = AmarText(page: page)
    amar.write(cell, into: &text)
  }

  private init(page: HTMLTree) { self.page = page }

  private mutating func write(_ cell: Int, into text: inout CleanText) {
    var blocks: [Int] = []
    for index in page.inside(cell) {
      while let end = blocks.last, end <= index {
        blocks.removeLast()
        breakLine(&text)
      }
      while let last = lists.last, last.end <= index {
        if last.marker.isNumbered { ended = last.marker }
        lists.removeLast()
      }
      let node = page.nodes[index]
      if node.isText {
        append(node.text, to: &text)
        continue
      }
      if ["td", "th"].contains(node.name) { text.space() }
      guard HTMLTree.blocks.contains(node.name) else { continue }
      breakLine(&text)
      blocks.append(node.end)
      if ["ol", "ul", "menu"].contains(node.name) { lists.append((node.end, ListMarker(node))) }
      if node.name == "li" { number(node) }
    }
  }

  private mutating func number(_ item: HTMLTree.Node) {
    if !lists.isEmpty {
      pending = lists[lists.count - 1].marker.take(item)
    } else if ended != nil {
      pending = ended?.take(item)
    } else {
      pending = "- "
    }
  }

  /// `<li><p>`: the paragraph stays on the line of its number.
  private func breakLine(_ text: inout CleanText) {
    if pending == nil { text.line() }
  }

  private mutating func append(_ words: String, to text: inout CleanText) {
    if let marker = pending {
      let shown = CleanText.oneLine(words)
      guard !shown.isEmpty else { return }
      text.line()
      if !Self.isNumbered(shown) { text.append(marker) }
      pending = nil
    }
    text.append(words)
  }

  /// Whether the item brings its own number ("2. Menjatuhkan", "b) Satu", "- satu"); "1.000 (seribu)" is an amount.
  private static func isNumbered(_ text: String) -> Bool {
    if text.hasPrefix("- ") || text.hasPrefix("•") { return true }
    let mark = text.prefix(4).firstIndex { $0 == "." || $0 == ")" }
    guard let mark, mark > text.startIndex else { return false }
    let number = text[..<mark]
    guard number.allSatisfy({ $0.isASCII && $0.isNumber }) || (number.count == 1 && number.allSatisfy(\.isLowercase))
    else { return false }
    let next = text[mark...].dropFirst().first
    return next.map { !$0.isNumber } ?? true
  }
}
