/// Looks whether a page is made of the program's own elements only, so that nothing that was asked for, or that a decision
/// says, has become markup.
///
/// It knows HTML as `Markup` writes it: attributes in double quotes, no comments, everything closed.
struct PageCheck {
  private static let elements: Set<String> = [
    "a", "body", "button", "caption", "circle", "code", "dd", "del", "desc", "details", "div", "dl", "dt", "em",
    "fieldset",
    "figcaption", "figure", "footer", "form", "g", "h1", "h2", "h3", "head", "header", "html", "input", "ins", "label",
    "legend", "li", "line", "link", "main", "mark", "meta", "nav", "ol", "option", "p", "path", "rect", "script",
    "section",
    "select", "span", "strong", "summary", "svg", "table", "tbody", "td", "text", "tfoot", "th", "thead", "title", "tr",
    "tspan", "ul",
  ]
  private static let attributes: Set<String> = [
    "action", "aria-hidden", "aria-label", "aria-labelledby", "aria-sort", "charset", "class", "colspan", "content",
    "cx",
    "cy", "d", "defer", "fill", "for", "height", "href", "hreflang", "id", "lang", "maxlength", "method", "name",
    "open", "overflow",
    "placeholder", "preserveAspectRatio", "r", "rel", "role", "rowspan", "rx", "scope", "selected", "src", "tabindex",
    "text-anchor", "title", "transform", "type", "value", "viewBox", "width", "x", "x1", "x2", "xmlns", "y", "y1", "y2",
  ]
  private static let empty: Set<String> = ["input", "link", "meta"]
  private static let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"].map { Array($0.utf8) }

  private let bytes: [UInt8]
  private var place = 0
  private var open: [String] = []
  private var scripts = 0

  static func check(_ bytes: [UInt8]) throws {
    let start = Array("<!DOCTYPE html>\n".utf8)
    try demand(bytes.starts(with: start), "a page that does not begin like one")
    var check = PageCheck(bytes: bytes)
    check.place = start.count
    try check.run()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() throws {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"): try tag()
      case UInt8(ascii: "&"):
        try entity()
        place += 1
      default: place += 1
      }
    }
    try demand(open.isEmpty, "an element is not closed")
    try demand(scripts == 1, "\(scripts) scripts in a page")
  }

  private func entity() throws {
    let isKnown = PageCheck.entities.contains { bytes[(place + 1)...].starts(with: $0) }
    try demand(isKnown, "an ampersand that nobody escaped")
  }

  private mutating func tag() throws {
    place += 1
    if take("/") {
      let name = word()
      try demand(open.popLast() == name && take(">"), "an end of <\(name)> in the wrong place")
      return
    }
    let name = word()
    try demand(PageCheck.elements.contains(name), "an element of its own: <\(name)>")
    var source: [UInt8]?
    while take(" ") {
      let attribute = word()
      try demand(PageCheck.attributes.contains(attribute), "an attribute of its own: \(attribute)")
      guard take("=") else { continue }
      try demand(take("\""), "an attribute without quotes")
      let value = try quoted()
      switch attribute {
      case "href", "action":
        let isOwn = value.first == UInt8(ascii: "#") || value.elementsEqual("data:,".utf8) || PageCheck.isLocal(value)
        try demand(isOwn, "an address that leads out")
      case "src": source = Array(value)
      default: break
      }
    }
    if name == "script" {
      scripts += 1
      try demand(source.map { $0.elementsEqual("/script.js".utf8) } ?? false, "a script of somebody's")
    }
    if take("/") { return try demand(take(">"), "an element that does not end") }
    try demand(take(">"), "an element that does not end")
    if !PageCheck.empty.contains(name) { open.append(name) }
  }

  /// A path of this site: two slashes, or one and a backslash, would be another site to browsers.
  static func isLocal(_ address: ArraySlice<UInt8>) -> Bool {
    guard address.first == UInt8(ascii: "/") else { return false }
    let second = address.dropFirst().first
    return second != UInt8(ascii: "/") && second != UInt8(ascii: "\\")
  }

  private mutating func quoted() throws -> ArraySlice<UInt8> {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      try demand(bytes[place] != UInt8(ascii: "<"), "a tag within an attribute")
      if bytes[place] == UInt8(ascii: "&") { try entity() }
      place += 1
    }
    let value = bytes[start..<place]
    try demand(take("\""), "an attribute that does not end")
    return value
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func word() -> String {
    let start = place
    while place < bytes.count, PageCheck.isOfWord(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
