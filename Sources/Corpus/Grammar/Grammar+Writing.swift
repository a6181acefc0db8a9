extension Grammar {
  /// A production's paragraphs; none where no alternative's conditions hold.
  func paragraphs(_ name: String, _ scope: Scope, _ dice: inout Dice) -> [Paragraph] {
    guard let alternative = draw(name, scope, &dice) else { return [] }
    return alternative.paragraphs.filter { scope.meets($0.conditions) }
      .map { Grammar.paragraph(text($0.pieces, of: name, scope, &dice)) }
  }

  /// A production's words; empty where no alternative's conditions hold.
  func text(_ name: String, _ scope: Scope, _ dice: inout Dice) -> String {
    guard let alternative = draw(name, scope, &dice) else { return "" }
    return alternative.paragraphs.filter { scope.meets($0.conditions) }
      .map { text($0.pieces, of: name, scope, &dice) }.joined(separator: " ")
  }

  private func draw(_ name: String, _ scope: Scope, _ dice: inout Dice) -> Alternative? {
    guard let all = productions[name] else { preconditionFailure("the grammar has no production \(name)") }
    let open = all.filter { scope.meets($0.conditions) }
    return open.isEmpty ? nil : open[dice.index(weights: open.map(\.weight))]
  }

  private func text(_ pieces: [Piece], of name: String, _ scope: Scope, _ dice: inout Dice) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .slot(let slot):
        guard let words = scope[slot] else { preconditionFailure("\(name) asks for \(slot), which the case lacks") }
        text += words
      case .production(let other): text += self.text(other, scope, &dice)
      }
    }
    return text
  }

  private static func paragraph(_ text: String) -> Paragraph {
    if text.hasPrefix("- ") { return Paragraph(.item(marker: "-"), String(text.dropFirst(2))) }
    if text.hasPrefix("# ") { return Paragraph(.title, String(text.dropFirst(2))) }
    if let dot = text.firstIndex(of: "."), dot < text.endIndex, text[..<dot].allSatisfy(\.isNumber),
      !text[..<dot].isEmpty
    {
      return Paragraph(.item(marker: String(text[...dot])), String(text[text.index(after: dot)...].drop { $0 == " " }))
    }
    return Paragraph(.plain, text)
  }
}
