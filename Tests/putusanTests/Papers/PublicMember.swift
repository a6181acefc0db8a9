/// A declaration that other rooms see, as it stands in a file of Swift.
struct PublicMember {
  /// From 1.
  let line: Int
  let text: String
  let hasComment: Bool

  /// All of a file: what is marked `public`, the cases of public enumerations, what public protocols ask for. Left out is
  /// what protocols of the language tell (`known`), and initialisers that only set each member to the argument of its name.
  static func all(in text: String) -> [PublicMember] {
    let declared = #/^(?:@[A-Za-z]+\ )*public\ (?!import)(?!extension)/#
    // Told by their protocols.
    let known =
      #/
      \ func\ (?:encode|hash|appendLiteral|appendInterpolation|<|==|\+=?)[\ (]
      |\ init\((?:from\ |rawValue|string|literalCapacity)
      |\ (?:var|let)\ (?:description|rawValue):
      /#
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var members: [PublicMember] = []
    // The column of the members of a public enumeration or protocol that is open here, and how they begin.
    var inner: [(column: Int, word: Regex<Substring>)] = []
    var before: Substring = ""
    for (number, line) in lines.enumerated() {
      let code = line.drop { $0 == " " }
      let column = line.count - code.count
      if !code.isEmpty { while let last = inner.last, column < last.column { inner.removeLast() } }
      let isPublic = code.firstMatch(of: declared) != nil
      let isInner = inner.last.map { $0.column == column && code.prefixMatch(of: $0.word) != nil } ?? false
      if isPublic || isInner, code.firstMatch(of: known) == nil, !onlyCopies(lines[number...], column) {
        let hasComment = before.drop { $0 == " " }.hasPrefix("///")
        members.append(PublicMember(line: number + 1, text: String(code), hasComment: hasComment))
      }
      if isPublic, !code.hasSuffix("}") {
        if code.contains(#/\benum\ /#) { inner.append((column + 2, #/(?:indirect\ )?case\ /#)) }
        if code.contains(#/\bprotocol\ /#) { inner.append((column + 2, #/(?:static\ |mutating\ )*(?:var|func|init)/#)) }
      }
      // Attributes may stand between a comment and what it tells of.
      if isPublic || !code.hasPrefix("@") { before = line }
    }
    return members
  }

  /// Whether this is an initialiser that does nothing but `self.name = name`.
  private static func onlyCopies(_ lines: ArraySlice<Substring>, _ column: Int) -> Bool {
    guard let first = lines.first, first.contains(#/\ init[?(]/#),
      let head = lines.firstIndex(where: { $0.contains("{") }), let brace = lines[head].firstIndex(of: "{")
    else { return false }
    let behind = lines[head][brace...].dropFirst()
    let end = String(repeating: " ", count: column) + "}"
    let body = behind.hasSuffix("}") ? [behind.dropLast()] : lines[(head + 1)...].prefix { $0 != end }
    let steps = body.map { $0.split(separator: " ") }
    return !steps.isEmpty && steps.allSatisfy { $0.count == 3 && $0[0] == "self.\($0[2])" && $0[1] == "=" }
  }
}
