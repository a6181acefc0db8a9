internal import Decisions

extension Composer {
  mutating func evidence() -> [Paragraph] {
    var all = paragraphs("evidence.opening")
    if plan.isClosedHearing {
      let whom = plan.children > 0 ? "Anak Korban" : scope["korban"] ?? ""
      all += paragraphs("evidence.closed", scope.with(["closed_whom": whom]))
    }
    var witnesses = plan.victims.filter { $0.hearing != .notHeard }.map { statement($0) }
    witnesses.append(
      paragraphs("witness.officer", scope.with(["officer": InventedPerson.draw(.male, &dice).name])))
    witnesses.append(
      paragraphs("witness.neighbour", scope.with(["neighbour": InventedPerson.draw(.male, &dice).name])))
    for (at, paragraphs) in witnesses.enumerated() {
      all += numbered([paragraphs]).map { $0.renumbered(at + 1) }
      all += self.paragraphs("witness.reply")
    }
    all += paragraphs("defendant.statement")
    if plan.mentionsLPSK { all += paragraphs(plan.restitution.isAsked ? "lpsk" : "lpsk.companion") }
    return all + paragraphs("exhibits")
  }

  private mutating func statement(_ victim: VictimPlan) -> [Paragraph] {
    let name = name(of: victim)
    var scope = scope.with([
      "name": name, "speaker": victim.isChild ? "Anak Korban" : "Saksi", "sexword": Composer.word(victim.person.sex),
      "age": String(victim.age),
    ])
    scope.set("sworn", victim.age >= 16)
    let form =
      switch victim.hearing {
      case .remote: "remote"
      case .readOut: "read_out"
      case .inPerson, .notHeard: "in_person"
      }
    return paragraphs("witness.\(form)", scope) + paragraphs("witness.self", scope)
      + paragraphs("statement.\(plan.story.key)", scope)
  }

  /// Courts copy the story of the indictment that they hold proven.
  mutating func facts() -> [Paragraph] {
    paragraphs("facts.opening")
      + story.map { Paragraph($0.form, $0.text.replacing("Bahwa ", with: "Bahwa benar ", maxReplacements: 1)) }
  }
}

extension Paragraph {
  /// An item that begins a list of one, under another number.
  fileprivate func renumbered(_ number: Int) -> Paragraph {
    guard case .item(marker: "1.") = form else { return self }
    return Paragraph(.item(marker: "\(number)."), text)
  }
}
