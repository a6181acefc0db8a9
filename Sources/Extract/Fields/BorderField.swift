internal import Decisions
internal import Pattern

/// Domestic or cross-border, and the countries of destination.
enum BorderField {
  static func read(_ coding: Coding, _ story: Story) {
    guard !story.isEmpty else { return }
    let counts = Country.count(coding, story)
    let abroad = story.hits(.abroad)
    let provisions = coding.record.chargedProvisions
    let isCharged = provisions.contains {
      ($0.law == "UU 21/2007" && ["3", "4"].contains($0.article)) || $0.law == "UU 18/2017" || $0.law == "UU 39/2004"
        || $0.law == "UU 6/2011"
    }
    let strongest = counts.first?.weight ?? 0
    let isCrossBorder = isCharged || (strongest >= 8 && abroad.weight >= 4)
    coding.record.border = isCrossBorder ? .crossBorder : .domestic
    guard isCrossBorder else {
      coding.record.destinationCountries = ["Indonesia"]
      coding.proveAbsence("border", [.indictment, .facts], .abroad)
      coding.proveAbsence("destination_countries", [.indictment, .facts], .abroad)
      if strongest >= 4 { coding.doubt("border", "a foreign country is named, but hardly as a destination") }
      return
    }
    if let best = abroad.best { coding.prove("border", best, .abroad) }
    // A country named far less often than the main one is one of transit, of promises, or of other people.
    var chosen = counts.filter { $0.weight >= max(min(2, strongest), 0.3 * strongest) }
    if chosen.count > 1 {
      let left = passedThrough(coding, story)
      let goals = chosen.filter { !left.contains($0.country.name) }
      if !goals.isEmpty { chosen = goals }
    }
    for found in chosen {
      coding.record.destinationCountries.append(found.country.name)
      coding.prove("destination_countries", found.best, found.country.rule)
    }
    if chosen.isEmpty { coding.doubt("destination_countries", "no country of destination was recognised") }
    if chosen.count > 1 {
      coding.doubt("destination_countries", "several countries; transit and promised ones may be among them")
    }
    if !isCharged { coding.doubt("border", "no provision on work or exploitation abroad is charged") }
  }

  /// Countries from which a journey went on to another one ("dari Malaysia ke Thailand"), and in which nobody works.
  private static func passedThrough(_ coding: Coding, _ story: Story) -> Set<String> {
    func country(_ range: Range<Int>?) -> String? {
      range.flatMap { range in Country.all.first { $0.stands(in: range, coding) }?.name }
    }
    let told = story.facts + story.indictment
    var left: Set<String> = []
    for match in told.flatMap({ coding.all(.passedThrough, in: $0) }) {
      guard let from = country(match["from"]), let to = country(match["to"]), from != to else { continue }
      left.insert(from)
    }
    if left.isEmpty { return [] }
    return left.subtracting(told.flatMap { coding.all(.worksThere, in: $0) }.compactMap { country($0["to"]) })
  }
}
