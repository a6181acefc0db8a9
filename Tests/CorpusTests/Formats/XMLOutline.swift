/// A small check that XML is well formed, and what it holds: no parser is shared with the rooms that read.
struct XMLOutline {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Names of elements with those around them, in order: `putusan/amar_putusan`.
  private(set) var paths: [String] = []
  /// Attributes of the first element.
  private(set) var attributes: [String: String] = [:]
  /// All text, entities resolved.
  private(set) var text = ""
  private var open: [String] = []

  init(_ xml: String) throws {
    var rest = xml[...]
    while let start = rest.firstIndex(of: "<") {
      try append(rest[..<start])
      rest = rest[start...]
      if rest.hasPrefix("<!--") {
        try Self.skip(past: "-->", &rest)
      } else if rest.hasPrefix("<?") {
        try Self.skip(past: "?>", &rest)
      } else {
        guard let end = rest.firstIndex(of: ">") else { throw Failure(description: "a tag without end") }
        try tag(rest[rest.index(after: start)..<end])
        rest = rest[rest.index(after: end)...]
      }
    }
    try append(rest)
    guard open.isEmpty else { throw Failure(description: "\(open) not closed") }
  }

  private static func skip(past end: String, _ rest: inout Substring) throws {
    guard let range = rest.firstRange(of: end) else { throw Failure(description: "no \(end)") }
    rest = rest[range.upperBound...]
  }

  private mutating func tag(_ tag: Substring) throws {
    if tag.hasPrefix("/") {
      guard open.popLast() == String(tag.dropFirst()) else { throw Failure(description: "</\(tag)> closes another") }
      return
    }
    let isEmpty = tag.hasSuffix("/")
    let body = isEmpty ? tag.dropLast() : tag
    let name = String(body.prefix { $0 != " " })
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else {
      throw Failure(description: "no name in <\(tag)>")
    }
    let found = try Self.attributes(body.dropFirst(name.count))
    if paths.isEmpty { attributes = found }
    open.append(name)
    paths.append(open.joined(separator: "/"))
    if isEmpty { open.removeLast() }
  }

  private static func attributes(_ text: Substring) throws -> [String: String] {
    var found: [String: String] = [:]
    // name="value" name="value"
    let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
    guard pieces.count % 2 == 1, pieces.last?.allSatisfy({ $0 == " " }) == true else {
      throw Failure(description: "quotes of attributes")
    }
    for index in stride(from: 0, to: pieces.count - 1, by: 2) {
      let name = pieces[index].drop { $0 == " " }
      guard name.hasSuffix("="), pieces[index].first == " ", found[String(name.dropLast())] == nil else {
        throw Failure(description: "attribute \(name)")
      }
      found[String(name.dropLast())] = try resolved(pieces[index + 1])
    }
    return found
  }

  private mutating func append(_ words: Substring) throws {
    guard !words.contains(">") else { throw Failure(description: "a stray >") }
    text += try Self.resolved(words)
  }

  private static func resolved(_ text: Substring) throws -> String {
    var resolved = ""
    for (index, piece) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
      if index == 0 {
        resolved += piece
        continue
      }
      let entities = [("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\"")]
      guard let (entity, character) = entities.first(where: { piece.hasPrefix($0.0) }) else {
        throw Failure(description: "a stray &")
      }
      resolved += character + piece.dropFirst(entity.count)
    }
    return resolved
  }
}
