internal import Decisions
internal import Pattern

/// Victims: how many, women, men, children; how they were heard; whether they are named.
enum VictimFields {
  static func read(_ coding: Coding, _ story: Story) {
    guard !story.isEmpty else { return }
    let witnesses = Witness.all(coding)
    let victims = Victim.all(coding, story, witnesses)
    if coding.record.exploitation.isEmpty && coding.record.border == .crossBorder {
      // People smuggling alone: the passengers are not treated as victims of trafficking.
      setNone(coding)
      coding.proveAbsence("victims.count", [.indictment, .facts], .calledVictim)
      coding.doubt("victims.count", "people smuggling alone is charged; passengers were not counted as victims")
      return
    }
    if let denied = denied(coding, story) {
      setNone(coding)
      coding.prove("victims.count", denied, .deniedVictim)
      coding.doubt("victims.count", "the court says that somebody is no victim")
      return
    }
    let count = VictimCount.read(coding, story, witnesses, victims)
    let counted = Array(victims.prefix(max(count ?? 1, 1)))
    VictimSex.read(coding, story, counted, count)
    VictimChildren.read(coding, story, counted, count)
    TestimonyField.read(coding, story, witnesses, counted, count)
    VictimNaming.read(coding, story, counted)
    doubtWhatFollows(coding, victims)
  }

  private static func setNone(_ coding: Coding) {
    coding.record.victims = Victims()
    coding.record.victims.count = 0
    coding.record.victims.female = 0
    coding.record.victims.male = 0
    coding.record.victims.children = 0
    coding.record.victimTestimony = VictimTestimony.none
    coding.record.victimNamed = false
  }

  /// Where the court says that nobody is a victim, and convicts nobody of trafficking: elsewhere the words are those of
  /// the defence.
  private static func denied(_ coding: Coding, _ story: Story) -> Range<Int>? {
    let defendants = coding.record.defendants
    guard defendants.contains(where: { $0.verdict != nil }),
      !defendants.flatMap(\.convictedProvisions).contains(where: { $0.law == "UU 21/2007" })
    else { return nil }
    return story.considerations.lazy.compactMap { coding.first(.deniedVictim, in: $0)?.range }.first
  }

  /// Sexes, children and testimony rest on who the victims are: a doubtful count makes them doubtful. A count of one
  /// is sure where one person is called korban often, a greater one where a number and the names agree.
  private static func doubtWhatFollows(_ coding: Coding, _ victims: [Victim]) {
    func isDoubted(_ field: String) -> Bool { coding.record.doubts.contains { $0.field == field } }
    let sure = victims.filter { $0.score >= 20 }
    let isPlain =
      coding.record.victims.count == 1 && sure.count == 1
      && (sure[0].called >= 3 || sure[0].witness?.isCalledVictim == true)
    if !isPlain && !isDoubted("victims.count") && (coding.record.victims.count ?? 0) <= max(1, sure.count) {
      coding.doubt("victims.count", "resting on names and testimony; no number is told that confirms it")
    }
    guard isDoubted("victims.count") else { return }
    for field in ["victims.female", "victims.male", "victims.children"] where !isDoubted(field) {
      coding.doubt(field, "the number of victims is doubtful")
    }
    if coding.record.victimTestimony == .mixed || sure.isEmpty, !isDoubted("victim_testimony") {
      coding.doubt("victim_testimony", "who of the witnesses are victims is doubtful")
    }
  }
}
