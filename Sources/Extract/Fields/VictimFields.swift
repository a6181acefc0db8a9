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
      coding.record.victims = Victims()
      coding.record.victims.count = 0
      coding.record.victims.female = 0
      coding.record.victims.male = 0
      coding.record.victims.children = 0
      coding.record.victimTestimony = VictimTestimony.none
      coding.record.victimNamed = false
      coding.proveAbsence("victims.count", [.indictment, .facts], Rule.calledVictim.id)
      coding.doubt("victims.count", "people smuggling alone is charged; passengers were not counted as victims")
      return
    }
    let count = readCount(coding, story, victims)
    let counted = Array(victims.prefix(max(count ?? 1, 1)))
    readSex(coding, story, counted, count)
    readChildren(coding, story, counted, count)
    TestimonyField.read(coding, witnesses, counted, count)
    readNamed(coding, story, counted)
    doubtWhatFollows(coding, victims)
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

  // MARK: Count

  /// Steps: a number that the court's facts tell of recruits abroad; the people called korban or heard as such; else,
  /// in a case of sexual exploitation, the number of women told; one where the story has a victim at all.
  private static func readCount(_ coding: Coding, _ story: Story, _ victims: [Victim]) -> Int? {
    let field = "victims.count"
    let isAbroad = coding.record.border == .crossBorder
    // Migrants are seldom called korban; where nobody is, what several of them tell alike is enough.
    let isAnyCalled = victims.contains { $0.score >= 20 && $0.called >= 2 }
    let sure = victims.filter { $0.score >= (isAbroad && !isAnyCalled ? 12 : 20) }
    if isAbroad, let told = toldNumber(coding, story, .countedVictims), told.value >= max(1, sure.count) {
      set(told.value, told.range, .countedVictims, coding)
      if told.value > 9 || !sure.isEmpty && sure.count != told.value {
        coding.doubt(field, "the number told and the victims named or heard are not the same")
      }
      return told.value
    }
    if !sure.isEmpty {
      var value = sure.count
      // Whom the court calls korban by name again and again is meant; a number of women may be others.
      let isNamedOften = sure.contains { $0.called >= 3 }
      if !isAbroad, !isNamedOften, let women = toldNumber(coding, story, .countedWomen), women.value > value,
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
    if let women = toldNumber(coding, story, .countedWomen), women.value > 1, women.times >= 2, women.value <= 12,
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
    if let women = toldNumber(coding, story, .countedWomen), women.value <= 12 {
      set(women.value, women.range, .countedWomen, coding)
      coding.doubt(field, "counted by the number of women told")
      return women.value
    }
    if let korban = coding.first(.calledVictim) {
      set(1, korban.range, .calledVictim, coding)
      coding.doubt(field, "a victim is spoken of without a name")
      return 1
    }
    coding.doubt(field, "no victim was recognised")
    return nil
  }

  private static func set(_ value: Int, _ range: Range<Int>, _ rule: Rule, _ coding: Coding) {
    coding.record.victims.count = value
    coding.prove("victims.count", range, rule)
  }

  /// The number told most often, first in the facts, then in the reasons, then in the indictment.
  private static func toldNumber(_ coding: Coding, _ story: Story, _ rule: Rule) -> (
    value: Int, times: Int, range: Range<Int>
  )? {
    for ranges in [story.facts, story.considerations, story.indictment] {
      var counts: [Int: (times: Int, range: Range<Int>)] = [:]
      for match in ranges.flatMap({ coding.all(rule, in: $0) }) {
        guard let value = match["value"].flatMap({ Int(coding.words($0)) }), value > 0, value < 400 else { continue }
        counts[value] = ((counts[value]?.times ?? 0) + 1, counts[value]?.range ?? match.range)
      }
      if let best = counts.max(by: { ($0.value.times, $0.key) < ($1.value.times, $1.key) }) {
        return (best.key, best.value.times, best.value.range)
      }
    }
    return nil
  }

  // MARK: Sex

  private static func readSex(_ coding: Coding, _ story: Story, _ victims: [Victim], _ count: Int?) {
    guard let count else { return }
    let female = toldNumber(coding, story, .countedOfSex)
    let male = toldNumber(coding, story, .countedMen)
    if let female, let male, female.value + male.value == count {
      setSex(female.value, male.value, female.range, .countedOfSex, coding)
      coding.prove("victims.male", male.range, .countedMen)
      return
    }
    let sexes = victims.compactMap { sex(of: $0, coding, story) }
    if coding.record.exploitation == [.sexual] || coding.record.exploitation == [.surrogacy] {
      if let sign = story.hits(.femaleVictim).best { setSex(count, 0, sign, .femaleVictim, coding) }
      return
    }
    if sexes.count == count, !sexes.isEmpty {
      let women = sexes.filter { $0.sex == .female }.count
      setSex(women, count - women, sexes[0].range, women > 0 ? .femaleVictim : .maleVictim, coding)
      return
    }
    if let female, female.value == count {
      setSex(count, 0, female.range, .countedOfSex, coding)
    } else if let male, male.value == count {
      setSex(0, count, male.range, .countedMen, coding)
    } else if coding.record.exploitation == [.domesticWork], let sign = story.hits(.femaleVictim).best {
      setSex(count, 0, sign, .femaleVictim, coding)
      coding.doubt("victims.female", "household work; the sex of each victim is not told")
    } else if sexes.count * 3 >= count * 2, count > 1, Set(sexes.map(\.sex)).count == 1, let first = sexes.first {
      // All whose sex is told are of one sex; the codebook would leave the others open, coders take them along.
      setSex(
        first.sex == .female ? count : 0, first.sex == .male ? count : 0, first.range,
        first.sex == .female ? .femaleVictim : .maleVictim, coding)
      coding.doubt("victims.female", "the sex of some victims is not told")
    } else if let sign = hostesses(story) {
      setSex(count, 0, sign, .hostess, coding)
      coding.doubt("victims.female", "hostess work; the sex of each victim is not told")
    } else {
      coding.doubt("victims.female", "the sex of all victims is not told")
    }
  }

  /// "LC", "pemandu lagu": hostesses are women.
  private static func hostesses(_ story: Story) -> Range<Int>? {
    let hits = story.hits(.hostess)
    return hits.told >= 2 ? hits.best : nil
  }

  private static func setSex(_ female: Int, _ male: Int, _ range: Range<Int>, _ rule: Rule, _ coding: Coding) {
    coding.record.victims.female = female
    coding.record.victims.male = male
    coding.prove("victims.female", range, rule)
    coding.prove("victims.male", range, rule)
  }

  /// "binti", "Sdri.", "istri" beside the name, or "bin", "suami".
  private static func sex(of victim: Victim, _ coding: Coding, _ story: Story) -> (sex: Sex, range: Range<Int>)? {
    guard let first = victim.name.first else { return nil }
    let ranges = story.evidence + story.indictment + story.facts
    // "Ani binti Karta" tells more than "Sdr. Ani", which clerks write of women too.
    for cue in Pattern.sexCues(of: first) {
      for range in ranges {
        if let match = coding.matcher.first(cue.pattern, in: coding.bytes, range) { return (cue.sex, match.range) }
      }
    }
    return nil
  }

  // MARK: Children

  private static func readChildren(_ coding: Coding, _ story: Story, _ victims: [Victim], _ count: Int?) {
    guard let count else { return }
    let field = "victims.children"
    let called = story.hits(.childVictim)
    let ages = story.hits(.childAge)
    // What was proven tells more than what was charged.
    let proven = coding.record.defendants.flatMap(\.convictedProvisions)
    let isChildCharge = (proven.isEmpty ? coding.record.chargedProvisions : proven).contains {
      ["UU 35/2014", "UU 23/2002", "UU 17/2016"].contains($0.law)
        || ($0.law == "UU 21/2007" && ["5", "6", "17"].contains($0.article))
    }
    let children = victims.filter(\.isCalledChild).count
    let allChildren = story.hits(.allChildren)
    if let all = allChildren.best, allChildren.told >= 1, count > 1 {
      coding.record.victims.children = count
      coding.prove(field, all, .allChildren)
      coding.doubt(field, "the victims are called children together; whether each is one is not told")
    } else if children > 0, called.all >= 3 || isChildCharge {
      coding.record.victims.children = children
      coding.prove(
        field, victims.first(where: \.isCalledChild)?.evidence ?? called.best ?? coding.whole.prefix(1), .childVictim)
      if children != count { coding.doubt(field, "some victims are called children, some are not") }
    } else if isChildCharge && (called.told >= 2 || ages.told >= 1) || called.told >= 4
      || (ages.facts >= 1 && called.all >= 1) || ages.facts >= 1
    {
      coding.record.victims.children =
        count == 1 ? 1 : max(1, min(count, ages.told >= 2 && called.told >= 2 ? count : 1))
      if let best = called.best ?? ages.best {
        coding.prove(field, best, called.best != nil ? .childVictim : .childAge)
      }
      if count > 1 { coding.doubt(field, "how many of the victims are children is not clear") }
    } else {
      coding.record.victims.children = 0
      coding.proveAbsence(field, [.indictment, .facts], Rule.childVictim.id)
      if called.all + ages.told > 0 { coding.doubt(field, "a child or an age is spoken of, but hardly a victim's") }
    }
  }

  // MARK: Named

  private static func readNamed(_ coding: Coding, _ story: Story, _ victims: [Victim]) {
    let field = "victim_named"
    if let named = victims.first(where: { $0.name.contains { $0.count > 2 && $0 != "xxx" } }) {
      coding.record.victimNamed = true
      coding.prove(field, named.evidence, .calledVictim)
      return
    }
    // A masked victim whose full name slips through once is named.
    let slips = Victim.named(coding, story.facts + story.considerations + story.indictment + story.evidence)
      .first { $0.name.count >= 2 && !Victim.isDefendant($0.name, coding) }
    if let slips, !victims.isEmpty {
      coding.record.victimNamed = true
      coding.prove(field, slips.evidence, .calledVictim)
      coding.doubt(field, "the victim is masked, but a name slips through")
    } else if let masked = story.evidence.compactMap({ coding.first(.maskedHeading, in: $0) }).first {
      coding.record.victimNamed = false
      coding.prove(field, masked.range, .maskedHeading)
      coding.doubt(field, "the victim is masked; a name may slip through where no rule looks")
    } else if victims.isEmpty {
      coding.record.victimNamed = (coding.record.victims.count ?? 0) > 0
      coding.proveAbsence(field, [.evidence, .facts], Rule.calledVictim.id)
      coding.doubt(field, "no victim was told apart by name")
    } else {
      coding.record.victimNamed = false
      coding.prove(field, victims[0].evidence, .calledVictim)
    }
  }
}

extension Range<Int> {
  fileprivate func prefix(_ count: Int) -> Range<Int> { lowerBound ..~ Swift.min(upperBound, lowerBound + count) }
}

extension Pattern {
  /// Words that tell the sex of a person of this first name, the surest first.
  fileprivate static func sexCues(of name: String) -> [(sex: Sex, pattern: Pattern)] {
    let name = name.filter { $0.isASCII && $0.isLetter }
    return [
      (
        .female,
        Pattern(
          rule:
            "\\b\(name)(?: [a-z]+){0,4} (?:binti|perempuan|wanita)\\b|\\b(?:perempuan|wanita|istrinya|isterinya) (?:yang )?(?:bernama |yaitu |an |saksi ){0,2}\(name)\\b"
        )
      ),
      (
        .female,
        Pattern(rule: "\\b\(name)(?: [a-z]+){0,3} (?:adalah|selaku|merupakan|sebagai) (?:istri|isteri|ibu|janda)\\b")
      ),
      (.male, Pattern(rule: "\\b\(name)(?: [a-z]+){0,3} bin\\b")),
      (.female, Pattern(rule: "\\b(?:sdri|saudari|nyonya|mrs|mbak) (?:bernama |an |saksi |korban ){0,2}\(name)\\b")),
      (.male, Pattern(rule: "\\b(?:sdr|saudara|mr|pria) (?:bernama |saksi |korban ){0,2}\(name)\\b")),
    ]
  }
}
