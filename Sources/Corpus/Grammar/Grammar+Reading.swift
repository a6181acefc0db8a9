extension Grammar {
  /// From the text of grammar files. They are part of the program, so a fault in one stops it at once, in any test.
  init(_ files: [String]) {
    var productions: [String: [Alternative]] = [:]
    var name: String?
    for line in files.joined(separator: "\n").split(separator: "\n") {
      let text = line.trimmed
      if text.isEmpty || text.hasPrefix("##") { continue }
      if text.hasPrefix("@") {
        let new = String(text.dropFirst())
        precondition(productions[new] == nil, "production \(new) stands twice in the grammar")
        productions[new] = []
        name = new
      } else if let name {
        if text.hasPrefix("+ ") {
          let (conditions, words) = Grammar.conditions(text.dropFirst(2).trimmed)
          let paragraph = Template(conditions: conditions, pieces: Grammar.pieces(words))
          guard let last = productions[name]?.indices.last else { preconditionFailure("\(name) begins with a +") }
          productions[name]?[last].paragraphs.append(paragraph)
        } else {
          productions[name]?.append(Grammar.alternative(text, in: name))
        }
      }
    }
    self.productions = productions
  }

  private static func alternative(_ line: Substring, in name: String) -> Alternative {
    guard let bar = line.firstIndex(of: "|") else { preconditionFailure("a line of \(name) has no bar") }
    var alternative = Alternative(weight: 1, conditions: [], paragraphs: [])
    for word in line[..<bar].split(separator: " ") {
      if let weight = Int(word) {
        alternative.weight = weight
      } else {
        precondition(word.hasPrefix("?"), "\(word) in \(name) is neither a weight nor a condition")
        alternative.conditions.append(condition(word))
      }
    }
    let words = line[line.index(after: bar)...].trimmed
    alternative.paragraphs = [Template(conditions: [], pieces: pieces(words))]
    return alternative
  }

  /// The conditions that a paragraph begins with, and the rest of it.
  private static func conditions(_ text: Substring) -> ([Condition], Substring) {
    var conditions: [Condition] = []
    var rest = text
    while rest.hasPrefix("?"), let blank = rest.firstIndex(of: " ") {
      conditions.append(condition(rest[..<blank]))
      rest = rest[blank...].trimmed
    }
    return (conditions, rest)
  }

  private static func condition(_ word: Substring) -> Condition {
    let isSet = !word.hasPrefix("?!")
    return Condition(flag: String(word.dropFirst(isSet ? 1 : 2)), isSet: isSet)
  }

  private static func pieces(_ text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      let name = rest[rest.index(after: open)..<close]
      pieces.append(name.hasPrefix("@") ? .production(String(name.dropFirst())) : .slot(String(name)))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else { return "" }
    return self[first...last]
  }
}
