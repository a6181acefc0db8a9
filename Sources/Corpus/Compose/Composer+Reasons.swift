internal import Decisions

extension Composer {
  mutating func considerations() -> [Paragraph] {
    var all = paragraphs("reasons.opening")
    let examined = plan.rejected.first ?? plan.proven.first ?? 0
    let isCumulative = plan.indictmentForm == .cumulative
    all += examination(
      of: isCumulative ? 0 : examined,
      isMet: plan.rejected.first != examined && plan.isConviction || isCumulative && plan.isConviction)
    switch plan.verdict {
    case .convicted: all += proof()
    case .acquitted: all += paragraphs("reasons.acquitted")
    case .released: all += paragraphs("reasons.released")
    case .inadmissible: all += paragraphs("reasons.inadmissible")
    case .other: all += paragraphs("reasons.lapsed")
    }
    return all
  }

  private mutating func examination(of at: Int, isMet: Bool) -> [Paragraph] {
    let count = plan.counts[at]
    let subject =
      count.offence.key == "uu18-81"
      ? "Orang perseorangan" : count.offence.law == "kuhp" ? "Barangsiapa" : "Setiap orang"
    let scope = scope.with([
      "citation": citation(count), "reference": count.reference, "articles": count.articles, "subject": subject,
      "act": text("act.\(count.offence.key)").capitalizedFirst, "element": text("element.\(plan.story.key)"),
    ])
    var all = paragraphs("reasons.form.\(plan.indictmentForm.rawValue)", scope)
    all += paragraphs("reasons.elements", scope)
    all += [Paragraph(.item(marker: "Ad.1."), "\(subject);")] + paragraphs("reasons.subject", scope)
    all += [Paragraph(.item(marker: "Ad.2."), "\(scope["act"] ?? "");")]
    return all + paragraphs(isMet ? "reasons.met" : "reasons.not_met", scope)
  }

  private mutating func proof() -> [Paragraph] {
    var all: [Paragraph] = []
    for at in plan.rejected {
      all += paragraphs("reasons.rejected", scope.with(["reference": plan.counts[at].reference]))
    }
    for (order, at) in plan.proven.enumerated() {
      let count = plan.counts[at]
      let scope = scope.with(["reference": count.reference, "articles": count.articles, "citation": citation(count)])
      if order > 0 || plan.indictmentForm != .cumulative && !plan.rejected.isEmpty {
        all += paragraphs("reasons.next", scope)
      }
      all += paragraphs("reasons.proven", scope)
    }
    switch plan.restitution.outcome {
    case .none: if dice.chance(perMille: 60) { all += paragraphs("reasons.restitution_none") }
    case .refused: all += paragraphs("reasons.restitution_refused")
    case .inadmissible: all += paragraphs("reasons.restitution_inadmissible")
    case .ordered, .shared, .joint: all += paragraphs("reasons.restitution_granted")
    }
    return all + paragraphs("reasons.liability") + paragraphs("reasons.custody")
  }

  mutating func circumstances() -> [Paragraph] {
    guard plan.isConviction else { return [] }
    var all = paragraphs("circumstances.opening")
    for (kind, count) in [("aggravating", plan.aggravating), ("mitigating", plan.mitigating)] {
      all += paragraphs("circumstances.\(kind)")
      let names = [kind] + (1...4).map { "\(kind).\($0)" }
      all += dice.pick(count, of: names).map { Paragraph(.item(marker: "-"), text($0)) }
    }
    return all
  }

  mutating func appliedLaw() -> [Paragraph] {
    let counts = plan.isConviction ? plan.proven : [0]
    let citations = counts.map { citation(plan.counts[$0]) }.joined(separator: ", ")
    return paragraphs("applied", scope.with(["citations": citations]))
  }
}

extension String {
  /// `Setiap orang` for `setiap orang`.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
