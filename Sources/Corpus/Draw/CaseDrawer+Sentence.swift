internal import Decisions

extension CaseDrawer {
  func drawRestitution(
    _ defendants: Int, _ verdict: Verdict, _ counts: [CountPlan], _ proven: [Int], _ dice: inout Dice
  ) -> RestitutionPlan {
    let isTrafficking = proven.contains { ["uu21", "uu35"].contains(counts[$0].offence.law) }
    guard verdict == .convicted, isTrafficking else { return RestitutionPlan(outcome: .none) }
    var outcome = RestitutionPlan.Outcome(rawValue: frequencies.draw("restitution", &dice)) ?? .none
    if defendants == 1, [.shared, .joint].contains(outcome) { outcome = .ordered }
    if defendants > 1, outcome == .ordered { outcome = .joint }
    return RestitutionPlan(outcome: outcome)
  }

  func draw(
    demandFor accused: inout [Accused], _ count: CountPlan, _ restitution: RestitutionPlan, _ victims: Int,
    _ dice: inout Dice
  ) {
    var demand = penalty(count, &dice)
    if restitution.isAsked { demand.restitution = 250_000 * dice.number(in: 20...160) * min(victims, 4) }
    let isEqual = dice.chance(perMille: 700)
    for at in accused.indices {
      if at > 0, !isEqual {
        demand.prison = max(count.offence.prison.lowerBound, demand.prison + 6 * dice.number(in: -3...1))
      }
      accused[at].demand = demand
    }
  }

  /// What is asked for: a term within the statute's bounds, with its fine.
  private func penalty(_ count: CountPlan, _ dice: inout Dice) -> Penalty {
    let dimension = "prison_demand_\(count.offence.fine == nil ? "kuhp" : count.offence.law)"
    var penalty = Penalty(prison: frequencies.number(dimension, &dice))
    penalty.prison = min(penalty.prison, count.offence.prison.upperBound)
    if let range = count.offence.fine {
      let steps = frequencies.number("fine_million_\(count.offence.law)", &dice)
      penalty.fine = 1_000_000 * min(max(steps, range.lowerBound), range.upperBound)
      penalty.substitute = substitute("fine_substitute_months", &dice)
    }
    return penalty
  }

  func substitute(_ dimension: String, _ dice: inout Dice) -> Penalty.Substitute {
    Penalty.Substitute(
      months: frequencies.number(dimension, &dice),
      days: dimension.hasPrefix("fine") && dice.chance(perMille: 6) ? 15 : 0,
      isPrison: dice.chance(perMille: 100))
  }

  func draw(
    sentenceFor accused: inout [Accused], _ count: CountPlan, _ restitution: RestitutionPlan, _ dice: inout Dice
  ) {
    let isEqual = accused.count == 1 || dice.chance(perMille: 550)
    var fine: (sum: Int, substitute: Penalty.Substitute)?
    if let range = count.offence.fine {
      let million = frequencies.number("fine_million_\(count.offence.law)", &dice)
      fine = (
        1_000_000 * min(max(million, range.lowerBound), range.upperBound), substitute("fine_substitute_months", &dice)
      )
      if frequencies.happens("no_fine", &dice) { fine = nil }
    }
    let substitute = substitute("restitution_substitute_months", &dice)
    let hasSubstitute = frequencies.happens("restitution_has_substitute", &dice)
    var share = accused[0].demand.restitution
    if dice.chance(perMille: 400) { share = share * 3 / 5 / 50_000 * 50_000 }
    if restitution.outcome == .shared { share = share / accused.count / 50_000 * 50_000 }
    var ratio = frequencies.number("sentence_per_cent_of_demand", &dice)
    for at in accused.indices {
      if at > 0, !isEqual { ratio = frequencies.number("sentence_per_cent_of_demand", &dice) }
      var sentence = Penalty(prison: term(accused[at].demand.prison * ratio / 100, count, &dice))
      if at > 0, isEqual, let first = accused[0].sentence { sentence.prison = first.prison }
      if let fine { (sentence.fine, sentence.substitute) = (fine.sum, fine.substitute) }
      if restitution.isOrdered {
        sentence.restitution = share
        sentence.restitutionSubstitute = hasSubstitute ? substitute : nil
      }
      if accused.count == 1, sentence.prison < 24, dice.chance(perMille: 40) { sentence.days = 15 }
      accused[at].sentence = sentence
    }
    misprint(&accused, &dice)
  }

  /// Rounded as courts round: to halves of a year above two years, to months below; seldom below the statute's minimum.
  private func term(_ months: Int, _ count: CountPlan, _ dice: inout Dice) -> Int {
    var term = months >= 24 ? (months + 3) / 6 * 6 : months
    if months >= 24, dice.chance(perMille: 120) { term += dice.pick([-4, -3, 2, 3, 4]) }
    let bounds = count.offence.prison
    if frequencies.happens("below_minimum", &dice) {
      term = max(term / 2, bounds.lowerBound / 2)
    } else {
      term = max(term, bounds.lowerBound)
    }
    return min(term, bounds.upperBound)
  }

  /// Figures and words that disagree, planted where a codebook's rule says which counts.
  private func misprint(_ accused: inout [Accused], _ dice: inout Dice) {
    guard accused.count == 1, var sentence = accused[0].sentence else { return }
    if sentence.prison % 12 == 0, sentence.prison >= 24, sentence.days == 0, frequencies.happens("term_misprint", &dice)
    {
      accused[0].misprintedYears = sentence.prison / 12 - 1
    }
    if sentence.fine > 0, frequencies.happens("fine_misprint", &dice) {
      sentence.misprintedFineWords = sentence.fine + 100_000_000
      accused[0].sentence = sentence
    }
  }
}
