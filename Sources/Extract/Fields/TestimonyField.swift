internal import Decisions
internal import Pattern

/// How the victims' evidence came in.
enum TestimonyField {
  static func read(_ coding: Coding, _ story: Story, _ witnesses: [Witness], _ victims: [Victim], _ count: Int?) {
    let field = "victim_testimony"
    guard coding.extent(.evidence) != nil else { return }
    var heard = victims.compactMap(\.witness)
    if heard.isEmpty, coding.record.border == .crossBorder, !coding.decision.source.format.hasCapitals {
      // Lists of names cannot be read there: those witnesses who tell what befell them.
      heard = witnesses.filter {
        !$0.isExpert && !$0.isOfficer(coding) && !$0.isAccomplice(coding)
          && $0.suffered(coding)
      }
      if !heard.isEmpty { coding.doubt(field, "no victim was told apart among the witnesses") }
    }
    if heard.isEmpty, coding.record.exploitation == [.adoption] {
      coding.record.victimTestimony = VictimTestimony.none
      coding.proveAbsence(field, [.evidence], .witnessHeading)
      coding.doubt(field, "a baby or child that was given away; whether it was heard is not told")
      return
    }
    if heard.isEmpty {
      readWithout(coding, story, witnesses, victims, count)
      return
    }
    coding.record.victimTestimony = mode(of: heard)
    for witness in heard.prefix(3) { prove(witness, coding) }
    // Others, not told apart as victims, were read out: migrants who went home before the trial.
    if heard.allSatisfy({ $0.mode == .sworn }), witnesses.contains(where: { $0.mode == .readOut && !$0.isExpert }) {
      coding.doubt(field, "other witnesses were read out")
    }
  }

  private static func prove(_ witness: Witness, _ coding: Coding) {
    let rule: Rule = witness.mode == .readOut ? .readOut : witness.mode == .remote ? .remote : .witnessHeading
    coding.prove("victim_testimony", witness.heading, rule)
  }

  private static func mode(of heard: [Witness]) -> VictimTestimony {
    let modes = Set(heard.map(\.mode))
    if modes.count > 1 { return .mixed }
    return modes.contains(.readOut) ? .readOut : modes.contains(.remote) ? .remote : .inPerson
  }

  /// No victim was told apart among the witnesses.
  private static func readWithout(
    _ coding: Coding, _ story: Story, _ witnesses: [Witness], _ victims: [Victim], _ count: Int?
  ) {
    let field = "victim_testimony"
    let lay = witnesses.filter { !$0.isExpert }
    // Statements read out without a heading of their own are most often those of migrants who have gone home.
    let unheaded = coding.ranges(.evidence).flatMap { coding.all(.statementReadOut, in: $0) }.first { match in
      !witnesses.contains { $0.mode == .readOut && $0.statement.overlaps(match.range) }
    }
    if let unheaded, coding.record.border == .crossBorder {
      coding.record.victimTestimony = .readOut
      coding.prove(field, unheaded.range, .statementReadOut)
    } else if !lay.isEmpty, coding.record.border == .crossBorder {
      coding.record.victimTestimony = VictimTestimony.none
      coding.proveAbsence(field, [.evidence], .witnessHeading)
    } else if nobodyTells(coding, story, lay, victims) {
      // Victims are told of, and no witness tells what befell one.
      coding.record.victimTestimony = VictimTestimony.none
      coding.proveAbsence(field, [.evidence], .witnessHeading)
    } else if let first = lay.first {
      // Those who tell what befell a victim, where all were heard alike; others may be among them.
      let told = lay.filter { !$0.isOfficer(coding) && $0.suffered(coding) }
      let mode = told.isEmpty ? .inPerson : mode(of: told)
      coding.record.victimTestimony = mode == .mixed ? .inPerson : mode
      prove(told.first ?? first, coding)
    } else {
      coding.record.victimTestimony =
        count == nil ? nil : coding.record.border == .crossBorder ? VictimTestimony.none : .inPerson
      coding.proveAbsence(field, [.evidence], .witnessHeading)
    }
    coding.doubt(field, "no victim was told apart among the witnesses")
  }

  /// Victims are told of; several witnesses were recognised, none of whom tells what befells a victim; and nobody who is
  /// called a victim speaks in a heading that was not recognised.
  private static func nobodyTells(_ coding: Coding, _ story: Story, _ lay: [Witness], _ victims: [Victim]) -> Bool {
    guard lay.count > 1, lay.allSatisfy({ !$0.name.isEmpty }) else { return false }
    guard victims.contains(where: { $0.score >= 20 }) || victims.isEmpty && Victim.isMaskedThroughout(coding, story)
    else { return false }
    return !lay.contains { !$0.isOfficer(coding) && $0.suffered(coding) }
      && !story.evidence.contains { coding.first(.victimSpeaks, in: $0) != nil }
  }
}
