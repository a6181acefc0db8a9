internal import Decisions
internal import Folding
internal import Pattern

/// A person whom the decision treats as a victim of the trafficking.
struct Victim {
  /// Folded words; empty where only a role is told ("Anak Korban").
  var name: [String]
  /// The statement, where the person was heard or read out.
  var witness: Witness?
  /// How often the person is called korban.
  var called = 0
  var isCalledChild = false
  /// How strongly the story speaks for it.
  var score = 0
  var evidence: Range<Int>

  /// The named and the heard victims, the surest first. Steps:
  /// 1. people called korban in the story or in the heading of their statement;
  /// 2. witnesses who tell that they were recruited or put to work, and of whom the story says so.
  static func all(_ coding: Coding, _ story: Story, _ witnesses: [Witness]) -> [Victim] {
    var called = calledKorban(coding, story)
    let recruits = recruits(coding, story)
    var victims: [Victim] = []
    for witness in witnesses where !witness.isExpert && !isDefendant(witness.name, coding) {
      let index = called.firstIndex { PersonName.areSame($0.name, witness.name) }
      let korban = index.map { called[$0] }
      let recruited = recruits.filter { recruit in witness.name.first.map { recruit == $0 } ?? false }.count
      let suffered = coding.all(.suffered, in: witness.statement.prefix(9_000)).count
      let isOfficer = witness.isOfficer(coding)
      // Migrants go home before the trial: who is read out in a case on work abroad was most often to be sent there.
      let isLikelyMigrant = coding.record.border == .crossBorder && witness.mode == .readOut && !isOfficer
      let isCalled =
        witness.isCalledVictim || (korban?.called ?? 0) >= 2 || ((korban?.called ?? 0) >= 1 && suffered >= 1)
      let tells = !isOfficer && (suffered >= 2 && recruited >= 2 || suffered >= 4)
      let score =
        6 * (witness.isCalledVictim ? 3 : 0) + 3 * min(korban?.called ?? 0, 6) + min(recruited, 12) + 3
        * min(suffered, 6)
        - (isOfficer ? 20 : 0) + (isLikelyMigrant ? 8 : 0)
      guard isCalled || tells || score >= 8 else { continue }
      victims.append(
        Victim(
          name: witness.name.first == "korban" ? [] : witness.name, witness: witness, called: korban?.called ?? 0,
          isCalledChild: witness.role.contains("anak korban") || korban?.isCalledChild ?? false,
          score: isCalled ? score + 20 : score, evidence: witness.heading))
      if let index { called.remove(at: index) }
    }
    for name in listed(coding, story) {
      if let index = victims.firstIndex(where: { PersonName.areSame($0.name, name.name) }) {
        victims[index].score += 20
      } else if let index = called.firstIndex(where: { PersonName.areSame($0.name, name.name) }) {
        called[index].called += 2
      } else if !isDefendant(name.name, coding) {
        called.append(name)
      }
    }
    // Called korban without having been heard. One mention among many of others is a slip of copying.
    let most = max(victims.map(\.called).max() ?? 0, called.map(\.called).max() ?? 0)
    for person in called where person.called >= 2 && person.called * 8 >= most && !isDefendant(person.name, coding) {
      var victim = person
      victim.score = 20 + 3 * min(person.called, 6)
      victims.append(victim)
    }
    return merged(victims).sorted { $0.score > $1.score }
  }

  private static func merged(_ victims: [Victim]) -> [Victim] {
    var result: [Victim] = []
    for victim in victims {
      if let index = result.firstIndex(where: { PersonName.areSame($0.name, victim.name) }) {
        result[index].called += victim.called
        result[index].isCalledChild = result[index].isCalledChild || victim.isCalledChild
      } else {
        result.append(victim)
      }
    }
    return result
  }

  static func isDefendant(_ name: [String], _ coding: Coding) -> Bool {
    coding.record.defendants.contains { defendant in
      guard let other = defendant.name else { return false }
      let words = other.lowercased().split { !($0.isASCII && $0.isLetter) }.map(String.init)
      let significant = PersonName.significant(words)
      return !name.isEmpty && significant.first == name.first
        && (significant.count < 2 || name.count < 2 || significant[1] == name[1])
    }
  }

  /// People after "korban" in the facts, the reasons and the indictment; those of the facts and reasons where any
  /// stand there, for the court may have found fewer than were charged.
  private static func calledKorban(_ coding: Coding, _ story: Story) -> [Victim] {
    func people(_ ranges: [Range<Int>]) -> [Victim] {
      var found: [Victim] = []
      for match in ranges.flatMap({ coding.all(.calledVictim, in: $0) }) {
        guard let range = match["name"] else { continue }
        let name = PersonName.significant(
          PersonName.leading(coding.words(range).split(separator: " ").map(String.init)))
        guard !name.isEmpty, isCapital(coding, range.lowerBound) else { continue }
        if let index = found.firstIndex(where: { PersonName.areSame($0.name, name) }) {
          found[index].called += 1
          found[index].isCalledChild = found[index].isCalledChild || match["child"] != nil
        } else {
          found.append(Victim(name: name, called: 1, isCalledChild: match["child"] != nil, evidence: match.range))
        }
      }
      return found
    }
    let found = people(story.facts + story.considerations)
    let charged = people(story.indictment)
    if found.contains(where: { $0.called >= 2 }) { return found }
    var all = charged
    for person in found where !all.contains(where: { PersonName.areSame($0.name, person.name) }) { all.append(person) }
    return all
  }

  /// The longest list of names after "para korban yaitu", "CPMI atas nama", in the facts, else in the reasons, else in
  /// the indictment.
  private static func listed(_ coding: Coding, _ story: Story) -> [Victim] {
    for ranges in [story.facts, story.considerations, story.indictment] {
      var longest: [Victim] = []
      for match in ranges.flatMap({ coding.all(.listedVictims, in: $0) }) {
        let names = NameList.read(coding, after: match.range.upperBound).filter { !isDefendant($0, coding) }
        if names.count > longest.count, names.count <= 40 {
          longest = names.map { Victim(name: $0, called: 2, evidence: match.range) }
        }
      }
      if longest.count > 1 { return longest }
    }
    return []
  }

  /// Names begin with a capital letter; sources without capitals cannot tell.
  private static func isCapital(_ coding: Coding, _ at: Int) -> Bool {
    if coding.decision.source.format == .indoLaw { return true }
    let byte = coding.decision.text[coding.decision.folded.origin(of: at)]
    return byte >= 0x41 && byte <= 0x5A
  }

  /// First words of the names that follow a verb of recruiting.
  private static func recruits(_ coding: Coding, _ story: Story) -> [String] {
    (story.facts + story.indictment).flatMap { coding.all(.recruited, in: $0) }.flatMap { match in
      coding.words(match.range.lowerBound ..~ min(coding.whole.upperBound, match.range.upperBound + 40)).split(
        separator: " "
      )
      .dropFirst().prefix(5).map(String.init)
    }
  }
}

extension Range<Int> {
  /// The first `count` positions.
  fileprivate func prefix(_ count: Int) -> Range<Int> { lowerBound ..~ Swift.min(upperBound, lowerBound + count) }
}
