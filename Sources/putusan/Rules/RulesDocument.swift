internal import Decisions
internal import Extract

/// The rules as a lawyer reads them: what each says, where it looks, its pattern, and the passages that prove it.
enum RulesDocument {
  static var markdown: String {
    let fields = Rule.all.map(\.field).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let chapters = fields.map { field in
      (["## `\(field)`"] + Rule.all.filter { $0.field == field }.map(entry)).joined(separator: "\n\n")
    }
    return ([introduction] + chapters).joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    # Rules: how decisions are coded

    Written by `putusan rules`; do not edit. Each value in a record names the rule that found it. A rule is a sentence,
    the sections in which it looks, and a pattern over the folded text: lower case, every run of other characters than
    letters and digits as one blank. Each has passages in which it must be found and passages in which it must not; the
    tests try all of them. In an example, `⟦` and `⟧` enclose what is taken.
    """

  private static func entry(_ rule: Rule) -> String {
    var lines = ["### \(rule.id)", "", rule.says, ""]
    lines.append("- Sections: \(rule.sections.map { "`\($0.rawValue)`" }.joined(separator: ", "))")
    if let basis = rule.basis { lines.append("- Basis: \(basis)") }
    lines += rule.examples.map { "- Found: \(code($0))" }
    lines += rule.counterExamples.map { "- Not found: \(code($0))" }
    lines += ["", "```", rule.pattern, "```"]
    return lines.joined(separator: "\n")
  }

  /// A code span on one line.
  private static func code(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ⏎ ")
    return line.contains("`") ? "`` \(line) ``" : "`\(line)`"
  }
}
