internal import Decisions

extension Composer {
  mutating func demand() -> [Paragraph] {
    let count = plan.counts[0]
    var items = [
      text(
        "demand.proven",
        scope.with(["offence": count.offence.name, "reference": count.reference, "citation": citation(count)]))
    ]
    items += penalties(.demand, plan.accused.map(\.demand))
    if plan.accused[0].demand.restitution > 0 {
      items.append(text("demand.restitution", scope.with(["sum": wording.money(plan.accused[0].demand.restitution)])))
    }
    items += [text("demand.exhibits"), text("demand.costs")]
    return paragraphs("demand.opening") + numbered(items)
  }

  mutating func amar() -> [Paragraph] {
    var items: [[Paragraph]]
    switch plan.verdict {
    case .convicted: items = conviction()
    case .acquitted:
      let counts =
        plan.counts.count == 1 ? "tunggal" : FigureStyle.list(plan.counts.map { String($0.reference.dropFirst(8)) })
      items = [
        paragraphs("amar.acquitted", scope.with(["all_counts": counts])), paragraphs("amar.acquitted_freed"),
        paragraphs("amar.let_go"), paragraphs("amar.rights"),
      ]
    case .released:
      items = [
        paragraphs("amar.released"), paragraphs("amar.released_freed"), paragraphs("amar.let_go"),
        paragraphs("amar.rights"),
      ]
    case .inadmissible: items = [paragraphs("amar.inadmissible"), paragraphs("amar.let_go")]
    case .other: items = [paragraphs("amar.lapsed")]
    }
    items.append(paragraphs("amar.exhibits"))
    items.append(plan.isConviction ? paragraphs("amar.costs") : paragraphs("amar.costs_state"))
    return paragraphs("amar.title") + numbered(items)
  }

  private mutating func conviction() -> [[Paragraph]] {
    var items: [[Paragraph]] = []
    for at in plan.rejected {
      let scope = scope.with(["reference": plan.counts[at].reference])
      items += [paragraphs("amar.rejected", scope), paragraphs("amar.freed_of_count", scope)]
    }
    // A page without its document tells the provision here or nowhere.
    let production = plan.format == .page ? "amar.proven_cited" : "amar.proven"
    let proven = plan.proven.map { plan.counts[$0] }
    items.append(
      paragraphs(
        production,
        scope.with([
          "offence": proven.map(\.offence.name).joined(separator: " dan "),
          "reference": proven.map(\.reference).joined(separator: " dan "),
          "citation": proven.map { citation($0) }.joined(separator: " dan "),
        ])))
    items += penalties(.amar, plan.accused.compactMap(\.sentence)).map { [Paragraph(.plain, $0)] }
    items += [paragraphs("amar.credit"), paragraphs("amar.detained")]
    if let restitution = restitution() { items.append(restitution) }
    return items
  }

  private mutating func restitution() -> [Paragraph]? {
    guard let sentence = plan.accused[0].sentence else { return nil }
    let production: String
    switch plan.restitution.outcome {
    case .none: return nil
    case .refused: return paragraphs("amar.restitution_refused")
    case .inadmissible: return paragraphs("amar.restitution_inadmissible")
    case .ordered: production = "amar.restitution"
    case .shared: production = "amar.restitution_shared"
    case .joint: production = "amar.restitution_joint"
    }
    var substitute = ""
    if let term = sentence.restitutionSubstitute {
      substitute = text(
        plan.restitution.outcome == .ordered ? "amar.restitution_substitute" : "amar.restitution_substitute_each",
        scope.with([
          "months": wording.term(months: term.months), "kind": term.isPrison ? "penjara" : "kurungan",
        ]))
    }
    return paragraphs(production, scope.with(["sum": wording.money(sentence.restitution), "substitute": substitute]))
  }
}
