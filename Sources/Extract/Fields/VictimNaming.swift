internal import Decisions
internal import Pattern

/// Whether the decision names a victim.
enum VictimNaming {
  static func read(_ coding: Coding, _ story: Story, _ victims: [Victim]) {
    let field = "victim_named"
    if let named = victims.first(where: { $0.name.contains { $0.count > 2 && !Victim.isRole($0) } }) {
      coding.record.victimNamed = true
      coding.prove(field, named.evidence, .calledVictim)
      return
    }
    // A masked victim whose full name slips through once is named.
    if !victims.isEmpty, let slip = slip(coding, story) {
      coding.record.victimNamed = true
      coding.prove(field, slip.range, slip.rule)
      coding.doubt(field, "the victim is masked, but a name slips through")
    } else if let masked = story.evidence.compactMap({ coding.first(.maskedHeading, in: $0) }).first {
      coding.record.victimNamed = false
      coding.prove(field, masked.range, .maskedHeading)
      coding.doubt(field, "the victim is masked; a name may slip through where no rule looks")
    } else if coding.record.exploitation == [.adoption] {
      coding.record.victimNamed = false
      coding.proveAbsence(field, [.evidence, .facts], .calledVictim)
      coding.doubt(field, "a baby or child that was given away, of which no name was recognised")
    } else if victims.isEmpty, Victim.isMaskedThroughout(coding, story) {
      coding.record.victimNamed = false
      coding.proveAbsence(field, [.evidence, .facts], .calledVictim)
      coding.doubt(field, "the victim is spoken of by the role; a name may slip through where no rule looks")
    } else if victims.isEmpty {
      coding.record.victimNamed = (coding.record.victims.count ?? 0) > 0
      coding.proveAbsence(field, [.evidence, .facts], .calledVictim)
      coding.doubt(field, "no victim was told apart by name")
    } else {
      coding.record.victimNamed = false
      coding.prove(field, victims[0].evidence, .calledVictim)
    }
  }

  /// A full name behind "korban", or behind "seorang perempuan bernama".
  private static func slip(_ coding: Coding, _ story: Story) -> (range: Range<Int>, rule: Rule)? {
    let told = story.facts + story.considerations + story.indictment + story.evidence
    func isFull(_ name: [String]) -> Bool {
      name.count { $0.count > 2 && !Victim.isRole($0) } >= 2 && !Victim.isDefendant(name, coding)
    }
    // "ANAK KORBAN TAKUT RAZIA" in a message that is written in capitals is no name.
    func isShouted(_ victim: Victim) -> Bool {
      coding.decision.source.format.hasCapitals && coding.isCapital(victim.evidence.lowerBound + 1)
    }
    if let named = Victim.named(coding, told).first(where: { isFull($0.name) && !isShouted($0) }) {
      return (named.evidence, .calledVictim)
    }
    for match in told.lazy.flatMap({ coding.all(.womanCalled, in: $0) }) {
      guard let range = match["name"], coding.isCapital(range.lowerBound) else { continue }
      if isFull(Victim.name(at: range, coding)) { return (match.range, .womanCalled) }
    }
    return nil
  }
}
