/// A page as a flat list of nodes in the order of the file: what lies inside a node follows it directly.
struct HTMLTree {
  struct Node {
    /// Lower-case element name; empty for text.
    let name: String
    let attributes: [XMLAttribute]
    /// Of a text node.
    let text: String
    /// The element around it; -1 for the outermost.
    let parent: Int
    /// Just behind the last node inside this one.
    var end: Int

    var isText: Bool { name.isEmpty }
    subscript(attribute: String) -> String? { attributes[attribute] }
    func hasClass(_ name: String) -> Bool {
      attributes["class"]?.split(whereSeparator: \.isWhitespace).contains { $0 == name } ?? false
    }
  }

  var nodes: [Node] = []

  /// Nodes inside `node`, without itself.
  func inside(_ node: Int) -> Range<Int> { (node + 1)..<nodes[node].end }

  /// Elements of this name inside a range of nodes, in order.
  func elements(_ name: String, in range: Range<Int>? = nil) -> [Int] {
    (range ?? nodes.indices).filter { nodes[$0].name == name }
  }

  /// The first element with this id. Pages repeat ids; the first is the page's own.
  func element(id: String) -> Int? { nodes.firstIndex { !$0.isText && $0["id"] == id } }

  /// The closest element around `node` that has this name.
  func ancestor(_ name: String, of node: Int) -> Int? {
    var at = nodes[node].parent
    while at >= 0 {
      if nodes[at].name == name { return at }
      at = nodes[at].parent
    }
    return nil
  }

  /// All text inside `node` on one line; elements that begin a line in a browser part words.
  func text(of node: Int) -> String { lines(of: node).joined(separator: " ") }

  /// The text inside `node`, split where a browser would begin a new line; no empty lines.
  /// - Parameter without: a node inside whose text is left out.
  func lines(of node: Int, without: Int? = nil) -> [String] {
    let hidden = without.map { $0..<nodes[$0].end } ?? 0..<0
    var clean = CleanText()
    var closing: [(end: Int, isBlock: Bool)] = []
    for index in node..<nodes[node].end {
      while let last = closing.last, last.end <= index {
        closing.removeLast()
        if last.isBlock { clean.line() }
      }
      if hidden.contains(index) { continue }
      let node = nodes[index]
      if node.isText {
        clean.append(node.text)
      } else {
        let isBlock = HTMLTree.blocks.contains(node.name)
        if isBlock { clean.line() }
        closing.append((node.end, isBlock))
      }
    }
    return clean.bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  static let blocks: Set<String> = [
    "p", "br", "div", "li", "ol", "ul", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "dl",
    "dt", "dd", "pre", "section",
  ]
}
