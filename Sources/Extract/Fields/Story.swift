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

  /// How often each rule of a lexicon is met, in the order of its rules.
  ///
  /// - Parameter isCounted: whether a place where a rule is met counts, by the number of the rule.
  func hits(_ lexicon: Lexicon, where isCounted: (Int, Range<Int>) -> Bool = { _, _ in true }) -> [Hits] {
    var hits = [Hits](repeating: Hits(), count: lexicon.rules.count)
    func find(_ ranges: [Range<Int>], _ count: WritableKeyPath<Hits, Int>) {
      for (rule, range) in ranges.flatMap({ lexicon.all(coding, in: $0) }) where isCounted(rule, range) {
        hits[rule][keyPath: count] += 1
        if hits[rule].best == nil { hits[rule].best = range }
      }
    }
    find(facts, \.facts)
    find(considerations, \.considerations)
    find(indictment, \.indictment)
    find(evidence, \.evidence)
    return hits
  }

  /// The number told most often of those that are not below `least`, first in the facts, then in the reasons, then in the indictment.
  func told(_ rule: Rule, least: Int = 1) -> (value: Int, times: Int, range: Range<Int>)? {
    for ranges in [facts, considerations, indictment] {
      var counts: [Int: (times: Int, range: Range<Int>)] = [:]
      for match in ranges.flatMap({ coding.all(rule, in: $0) }) {
        guard let value = match["value"].flatMap({ Int(coding.words($0)) }), value >= least, value < 400 else {
          continue
        }
        counts[value] = ((counts[value]?.times ?? 0) + 1, counts[value]?.range ?? match.range)
      }
      if let best = counts.max(by: { ($0.value.times, $0.key) < ($1.value.times, $1.key) }) {
        return (best.key, best.value.times, best.value.range)
      }
    }
    return nil
  }

  /// Whether the decision is on trafficking or a neighbouring offence. Victims, exploitation and means are coded for
  /// such decisions only; a decision on theft has none in the codebook's sense.
  var isOfTrafficking: Bool {
    guard !isEmpty else { return false }
    let isCharged = coding.record.chargedProvisions.contains {
      Self.neighbouring.contains("\($0.law) \($0.article)") || Self.laws.contains($0.law)
    }
    if isCharged { return true }
    let told = coding.ranges(.indictment, .appliedLaw, .amar, .facts).reduce(0) {
      $0 + coding.all(.trafficking, in: $1).count
    }
    return told >= 2
  }

  private static let laws: Set<String> = ["UU 21/2007", "UU 18/2017", "UU 39/2004", "UU 6/2011", "UU 12/2022"]
  private static let neighbouring: Set<String> = [
    "UU 35/2014 76F", "UU 35/2014 76I", "UU 35/2014 83", "UU 35/2014 88", "UU 23/2002 83", "UU 23/2002 88",
    "UU 17/2016 83",
    "UU 17/2016 88", "KUHP 296", "KUHP 297", "KUHP 506", "UU 1/2023 455", "UU 1/2023 419", "UU 1/2023 420",
    "UU 1/2023 457",
  ]

  var isEmpty: Bool { indictment.isEmpty && facts.isEmpty && evidence.isEmpty && considerations.isEmpty }
}
