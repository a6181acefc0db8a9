import Testing

@testable import Corpus

@Suite("Grammar")
struct GrammarTests {
  private let grammar = Grammar([
    """
    ## a comment
    @greeting
    3 ?loud | HALO {name}
    1 ?!loud | halo {name}, {@place}
     + - pertama
     + ?guest - tamu
     + 1. bernomor
    @place
    1 | di sini
    0 | di sana
    @title
    1 | # P U T U S A N
    """
  ])

  private func paragraphs(_ production: String, _ flags: [String]) -> [Paragraph] {
    var scope = Scope()
    scope["name"] = "Ani"
    for flag in flags { scope.set(flag) }
    var dice = Dice(seed: 1)
    return grammar.paragraphs(production, scope, &dice)
  }

  @Test("conditions choose alternatives and paragraphs; slots and productions are filled in")
  func conditions() {
    #expect(paragraphs("greeting", ["loud"]) == [Paragraph(.plain, "HALO Ani")])
    #expect(
      paragraphs("greeting", []) == [
        Paragraph(.plain, "halo Ani, di sini"), Paragraph(.item(marker: "-"), "pertama"),
        Paragraph(.item(marker: "1."), "bernomor"),
      ])
    #expect(paragraphs("greeting", ["guest"]).map(\.text).contains("tamu"))
    #expect(paragraphs("title", []) == [Paragraph(.title, "P U T U S A N")])
  }

  @Test("alternatives are drawn by their weights, those of weight 0 never")
  func weights() {
    var dice = Dice(seed: 3)
    var counts: [String: Int] = [:]
    let grammar = Grammar(["@a\n3 | x\n1 | y\n0 | z"])
    for _ in 0..<4000 { counts[grammar.text("a", Scope(), &dice), default: 0] += 1 }
    #expect(counts["z"] == nil)
    #expect((2800...3200).contains(counts["x"] ?? 0))
  }

  @Test("no wording of the standard grammar keeps a brace or a double blank, or comes out empty")
  func clean() {
    for paragraph in decisions(.standard, 600).flatMap(\.parts).flatMap(\.paragraphs)
    where paragraph.form != .title {
      #expect(!paragraph.text.contains { "{}".contains($0) })
      #expect(!paragraph.text.contains("  ") && !paragraph.text.isEmpty, "\(paragraph.text)")
    }
  }

  /// Each production leaves its name behind.
  @Test("every production of the standard grammar is used")
  func used() {
    let marked = Grammar(
      productions: Dictionary(
        uniqueKeysWithValues: Grammar.standard.productions.map { name, alternatives in
          (
            name,
            alternatives.map { alternative in
              var alternative = alternative
              alternative.paragraphs[0].pieces.append(.text("⟦\(name)⟧"))
              return alternative
            }
          )
        }))
    var seen: Set<Substring> = []
    for paragraph in decisions(marked, 1500).flatMap(\.parts).flatMap(\.paragraphs) {
      for part in paragraph.text.split(separator: "⟦").dropFirst() {
        seen.formUnion(part.split(separator: "⟧").prefix(1))
      }
    }
    let unused = Set(Grammar.standard.productions.keys).subtracting(seen.map(String.init))
    #expect(unused.isEmpty, "\(unused.sorted())")
  }

  private func decisions(_ grammar: Grammar, _ count: Int) -> [ComposedDecision] {
    let drawer = CaseDrawer(seed: 11)
    return (0..<count).map { index in
      let (plan, dice) = drawer.draw(index)
      var composer = Composer(plan, dice: dice, grammar: grammar)
      return composer.compose()
    }
  }
}
