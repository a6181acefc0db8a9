internal import Decisions

/// Puts a case into words: one part after the other, with wordings drawn from the grammar.
struct Composer {
  let grammar: Grammar
  let plan: CasePlan
  var dice: Dice
  /// Slots and conditions that hold for the whole decision.
  var scope = Scope()
  let wording: FigureStyle
  /// What happened, as the indictment tells it.
  var story: [Paragraph] = []

  init(_ plan: CasePlan, dice: Dice, grammar: Grammar = .standard) {
    self.grammar = grammar
    self.plan = plan
    self.dice = dice
    wording = FigureStyle(&self.dice)
    fillScope()
    story = paragraphs("story.\(plan.story.key)")
  }

  mutating func compose() -> ComposedDecision {
    let parts = [
      (Section.Kind.head, head()), (.identity, identity()), (.detention, detention()), (.counsel, counsel()),
      (.history, paragraphs("history")), (.demand, demand()), (.plea, paragraphs("plea")),
      (.indictment, indictment()), (.interlocutory, objection()), (.evidence, evidence()), (.facts, facts()),
      (.considerations, considerations()), (.circumstances, circumstances()), (.appliedLaw, appliedLaw()),
      (.amar, amar()), (.closing, closing()),
    ]
    return ComposedDecision(
      parts: parts.filter { !$0.1.isEmpty }.map { ComposedDecision.Part(kind: $0.0, paragraphs: $0.1) })
  }

  mutating func paragraphs(_ production: String) -> [Paragraph] { paragraphs(production, scope) }
  mutating func paragraphs(_ production: String, _ scope: Scope) -> [Paragraph] {
    grammar.paragraphs(production, scope, &dice)
  }

  mutating func text(_ production: String, _ scope: Scope) -> String { grammar.text(production, scope, &dice) }
  mutating func text(_ production: String) -> String { text(production, scope) }

  /// A list whose items have numbers.
  func numbered(_ texts: [String]) -> [Paragraph] {
    texts.enumerated().map { Paragraph(.item(marker: "\($0 + 1)."), $1) }
  }

  /// Items that stand below one another: a paragraph of several lines keeps its first number.
  func numbered(_ items: [[Paragraph]]) -> [Paragraph] {
    items.enumerated().flatMap { at, item in
      item.enumerated().map { $0 == 0 ? Paragraph(.item(marker: "\(at + 1)."), $1.text) : $1 }
    }
  }
}
