public import Decisions
internal import Pattern

/// One sentence that a lawyer can read, the pattern that says the same over folded text, and its proof: passages in
/// which it must be found and such in which it must not.
///
/// In an example `⟦` and `⟧` mark what the rule's group `value` must cover, where it has one.
///
/// One object for all who speak of it: its values are many, and would be counted with each copy.
public final class Rule: Sendable {
  /// The name that evidence carries: `prison-in-amar`.
  public let id: String
  /// The codebook's field, or the step that the rule serves.
  public let field: String
  /// One sentence that a lawyer can read.
  public let says: String
  /// Where it is looked for.
  public let sections: [Section.Kind]
  /// A regular expression over the folded text.
  public let pattern: String
  /// Passages in which it must be found, made up.
  public let examples: [String]
  /// Passages in which it must not be found, made up.
  public let counterExamples: [String]
  /// The law behind it.
  public let basis: String?
  /// Words without any of which the rule is found nowhere: a cheap look for them spares the search. Empty: none is known.
  let needs: [Literal]
  let compiled: Pattern

  init(
    _ id: String, field: String, says: String, in sections: [Section.Kind], pattern: String, examples: [String],
    counterExamples: [String], basis: String? = nil, needs: [String] = [], holding holds: Contained? = nil
  ) {
    self.id = id
    self.field = field
    self.says = says
    self.sections = sections
    self.pattern = pattern
    self.examples = examples
    self.counterExamples = counterExamples
    self.basis = basis
    self.needs = needs.map(Literal.init)
    compiled = Pattern(rule: pattern, holding: holds)
  }
}
