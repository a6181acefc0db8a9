internal import Decisions
internal import Pattern

/// Whether the decision names a victim.
enum VictimNaming {
  static func read(_ coding: Coding, _ story: Story, _ victims: [Victim]) {
    let field = "victim_named"
    if let named = victims.first(where: { $0.name.contains { $0.count > 2 && $0 != "xxx" } }) {
      coding.record.victimNamed = true
      coding.prove(field, named.evidence, .calledVictim)
      return
    }
    // A masked victim whose full name slips through once is named.
    let slips = Victim.named(coding, story.facts + story.considerations + story.indictment + story.evidence)
      .first { $0.name.count { $0.count > 2 } >= 2 && !Victim.isDefendant($0.name, coding) }
    if let slips, !victims.isEmpty {
      coding.record.victimNamed = true
      coding.prove(field, slips.evidence, .calledVictim)
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
}
