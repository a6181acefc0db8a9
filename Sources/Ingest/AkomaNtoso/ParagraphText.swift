/// Writes each paragraph of Akoma Ntoso on a line of its own.
///
/// A number stands before the text it numbers (`<num>1.</num><content><p>...`: "1. ..."), and the cells of a table's
/// row stand on one line, as identity tables need it ("Nama lengkap : ...").
struct ParagraphText {
  private var text = CleanText()
  /// Behind a `num` without its text yet.
  private var afterNumber = false
  private var rows = 0

  var count: Int { text.bytes.count }

  mutating func openLine() -> Int {
    afterNumber = false
    return text.openLine()
  }

  mutating func append(_ bytes: [UInt8]) {
    let before = count
    text.append(bytes)
    if count > before { afterNumber = false }
  }

  /// - Parameter number: of an item that has it as an attribute: `<li value="1.">Saksi ...`.
  mutating func start(_ name: String, number: String? = nil) {
    if name == "tr" {
      if rows == 0 { text.line() }
      rows += 1
    } else {
      part(name)
    }
    guard let number else { return }
    text.append(Array(number.utf8))
    text.space()
    afterNumber = true
  }

  mutating func end(_ name: String) {
    if name == "tr" {
      rows -= 1
      if rows == 0 { text.line() }
    } else if name == "num" {
      text.space()
      afterNumber = true
    } else {
      part(name)
    }
  }

  consuming func finished() -> [UInt8] { text.finished() }

  private mutating func part(_ name: String) {
    guard Self.blocks.contains(name) else { return }
    if rows > 0 || (afterNumber && name != "num") { text.space() } else { text.line() }
  }

  /// Elements that are no part of a running line. Those not named here (party, ref, b, date ...) are.
  private static let blocks: Set<String> = [
    // Blocks
    "p", "block", "blockContainer", "blockList", "container", "foreign", "formula", "heading", "subheading",
    "crossHeading", "item", "li", "listIntroduction", "listWrapUp", "longTitle", "num", "ol", "ul", "caption", "table",
    "td", "th", "toc", "tocItem", "br", "eol", "quotedStructure", "embeddedStructure",
    // Parts of a judgment
    "coverPage", "header", "judgmentBody", "introduction", "background", "arguments", "remedies", "motivation",
    "decision", "conclusions", "attachments", "attachment", "components", "component",
    // Divisions
    "alinea", "article", "book", "chapter", "clause", "content", "division", "hcontainer", "indent", "interstitial",
    "intro", "level", "list", "paragraph", "part", "point", "proviso", "rule", "section", "subchapter", "subclause",
    "subdivision", "sublist", "subparagraph", "subpart", "subsection", "title", "tome", "transitional", "wrapUp",
  ]
}
