internal import Decisions

extension Composer {
  /// `Pasal 2 ayat (1) jo. Pasal 17 Undang-Undang ... jo. Pasal 55 ayat (1) ke-1 KUHP`.
  mutating func citation(_ count: CountPlan) -> String {
    let law = text("law.\(count.offence.law)")
    let companion = count.hasParticipation ? " " + text("law.participation") : ""
    return "\(count.articles) \(law)\(companion)"
  }

  mutating func indictment() -> [Paragraph] {
    var all = paragraphs("indictment.opening")
    let event = (plan.arrest ?? plan.detained).adding(days: -dice.number(in: 0...2))
    let scope = scope.with([
      "event": "\(event.weekday) tanggal \(event.written(plan.dates))", "event_year": String(event.year),
      "hour": "\(dice.number(in: 10...23)).\(dice.pick(["00", "15", "30", "45"])) \(dice.pick(["WIB", "WITA", "WIB"]))",
      "place": text("place.\(plan.story.key)"),
    ])
    for (at, count) in plan.counts.enumerated() {
      if !count.link.isEmpty { all += paragraphs("indictment.link", scope.with(["link": count.link])) }
      if !count.heading.isEmpty { all += paragraphs("indictment.heading", scope.with(["heading": count.heading])) }
      let scope = scope.with(["act": text("act.\(count.offence.key)"), "citation": citation(count)])
      if at == 0 {
        all += paragraphs("indictment.first", scope) + story
      } else {
        all += paragraphs("indictment.further", scope)
      }
      all += paragraphs("indictment.end", scope)
    }
    return all
  }

  mutating func objection() -> [Paragraph] {
    guard plan.hasInterlocutory, plan.isRepresented else { return paragraphs("objection.none") }
    let day = plan.docket.registered.adding(days: 14).workday
    return paragraphs("objection.refused", scope.with(["interlocutory": day.written(plan.dates)]))
  }
}
