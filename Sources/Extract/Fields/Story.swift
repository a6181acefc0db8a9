internal import Decisions
internal import Pattern

/// The parts of a decision that tell what happened, and how often a rule is met in each.
struct Story {
  let coding: Coding
  let indictment: [Range<Int>]
  let facts: [Range<Int>]
  let evidence: [Range<Int>]
  let considerations: [Range<Int>]

  init(_ coding: Coding) {
    self.coding = coding
    indictment = coding.ranges(.indictment)
    facts = coding.ranges(.facts)
    evidence = coding.ranges(.evidence)
    considerations = coding.ranges(.considerations)
  }

  struct Hits {
    var indictment = 0
    var facts = 0
    var evidence = 0
    var considerations = 0
    /// The passage that proves best: in the facts, else in the reasons, the indictment, the evidence.
    var best: Range<Int>?

    /// Facts found by the court weigh most, statements of witnesses least.
    var weight: Double {
      2 * Double(facts) + Double(indictment) + 0.5 * Double(evidence) + 0.5 * Double(considerations)
    }
    var told: Int { indictment + facts }
    var all: Int { indictment + facts + evidence + considerations }
  }

  func hits(_ rule: Rule) -> Hits {
    func find(_ ranges: [Range<Int>]) -> [Match] { ranges.flatMap { coding.all(rule, in: $0) } }
    let inFacts = find(facts)
    let inIndictment = find(indictment)
    let inEvidence = find(evidence)
    let inReasons = find(considerations)
    return Hits(
      indictment: inIndictment.count, facts: inFacts.count, evidence: inEvidence.count,
      considerations: inReasons.count,
      best: (inFacts.first ?? inReasons.first ?? inIndictment.first ?? inEvidence.first)?.range)
  }

  var isEmpty: Bool { indictment.isEmpty && facts.isEmpty && evidence.isEmpty && considerations.isEmpty }
}
