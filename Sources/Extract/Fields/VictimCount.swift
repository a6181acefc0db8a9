internal import Decisions
internal import Pattern

/// How many victims there are.
enum VictimCount {
  /// Steps: a number that the court's facts tell of recruits abroad; the people called korban or heard as such; else,
  /// in a case of sexual exploitation, the number of women told; one where the story has a victim at all.
  static func read(_ coding: Coding, _ story: Story, _ witnesses: [Witness], _ victims: [Victim]) -> Int? {
    let field = "victims.count"
    let isAbroad = coding.record.border == .crossBorder
    if coding.record.exploitation == [.adoption], let baby = story.hits(.baby).best {
      // The baby is the victim, not the witnesses; where several are told again and again, they are.
      let told = story.told(.countedBabies)
      let value = told.map { $0.times >= 2 ? $0.value : 1 } ?? 1
      set(value, baby, .baby, coding)
      coding.doubt(field, "babies or children that were given away")
      return value
    }
    // Migrants are seldom called korban; where nobody is, what several of them tell alike is enough.
    let isAnyCalled = victims.contains { $0.score >= 20 && $0.called >= 2 }
    let sure = victims.filter { $0.score >= (isAbroad && !isAnyCalled ? 12 : 20) }
    if isAbroad, let told = story.told(.countedVictims, least: max(1, sure.count)) {
      set(told.value, told.range, .countedVictims, coding)
      if told.value > 9 || !sure.isEmpty && sure.count != told.value {
        coding.doubt(field, "the number told and the victims named or heard are not the same")
      }
      return told.value
    }
    if !isAbroad, let told = toldAtHome(coding, story, sure.count) {
      set(told.value, told.range, told.rule, coding)
      if !sure.isEmpty { coding.doubt(field, "more people are told of than are called victims") }
      return told.value
    }
    if !sure.isEmpty {
      var value = sure.count
      // Whom the court calls korban by name again and again is meant; a number of women may be others.
      let isNamedOften = sure.contains { $0.called >= 3 }
      if !isAbroad, !isNamedOften, let women = story.told(.countedWomen), women.value > value,
        women.times >= 2, women.value <= 12
      {
        value = women.value
        coding.doubt(field, "a number of women is told, fewer are called victims")
      }
      set(value, sure[0].evidence, .calledVictim, coding)
      if sure.count > 3 { coding.doubt(field, "several people are called victims") }
      return value
    }
    // Nobody is called a victim: the women of whom the court's facts tell, else the witness of whom the story speaks most.
    if let women = story.told(.countedWomen), women.value > 1, women.times >= 2, women.value <= 12,
      !isAbroad
    {
      set(women.value, women.range, .countedWomen, coding)
      coding.doubt(field, "counted by the number of women told")
      return women.value
    }
    let likely = victims.filter { $0.score * 10 >= 7 * (victims.first?.score ?? 0) }
    if let first = likely.first {
      set(likely.count, first.evidence, .suffered, coding)
      coding.doubt(field, "nobody is called a victim; counted by what the witnesses tell")
      return likely.count
    }
    if let women = story.told(.countedWomen), women.value <= 12 {
      set(women.value, women.range, .countedWomen, coding)
      coding.doubt(field, "counted by the number of women told")
      return women.value
    }
    let inEvidence = story.evidence.lazy.compactMap { coding.first(.calledVictim, in: $0) }
    if let korban = coding.first(.calledVictim) ?? inEvidence.first {
      set(1, korban.range, .calledVictim, coding)
      coding.doubt(field, "a victim is spoken of without a name")
      return 1
    }
    if coding.record.exploitation == [.sexual],
      let witness = witnesses.first(where: { !$0.isExpert && !$0.isOfficer(coding) && $0.suffered(coding) })
    {
      set(1, witness.heading, .suffered, coding)
      coding.doubt(field, "nobody is called a victim; a witness tells of it")
      return 1
    }
    coding.doubt(field, "no victim was recognised")
    return nil
  }

  /// More than are called victims: so many "korban" or recruits in the facts, again and again; so many people recruited
  /// of whom all names follow, at least twice.
  private static func toldAtHome(
    _ coding: Coding, _ story: Story, _ sure: Int
  ) -> (value: Int, range: Range<Int>, rule: Rule)? {
    if coding.record.exploitation != [.sexual], let told = story.told(.countedVictims, least: sure + 1),
      told.times >= 3
    {
      return (told.value, told.range, .countedVictims)
    }
    var lists: [Int: (times: Int, range: Range<Int>)] = [:]
    for match in (story.facts + story.considerations + story.indictment).flatMap({
      coding.all(.announcedRecruits, in: $0)
    }) {
      guard let number = match["value"].flatMap({ Int(coding.words($0)) }), number > max(1, sure),
        NameList.read(coding, after: match.range.upperBound).prefix(number).count == number
      else { continue }
      lists[number] = ((lists[number]?.times ?? 0) + 1, lists[number]?.range ?? match.range)
    }
    let best = lists.filter { $0.value.times >= 2 }.max { $0.key < $1.key }
    return best.map { ($0.key, $0.value.range, .announcedRecruits) }
  }

  private static func set(_ value: Int, _ range: Range<Int>, _ rule: Rule, _ coding: Coding) {
    coding.record.victims.count = value
    coding.prove("victims.count", range, rule)
  }
}
