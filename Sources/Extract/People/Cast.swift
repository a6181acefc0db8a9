internal import Decisions
internal import Pattern

/// Who is who in a decision. One entity step serves the count of victims, their sexes and ages, and the masking of names.
public struct Cast: Sendable, Equatable {
  /// Defendants in the record's order, then victims, the surest first, then witnesses in the order of their statements,
  /// then those who are only mentioned. Each person once.
  public let people: [Person]

  /// The people of one role, in their order.
  public func people(_ role: Person.Role) -> [Person] { people.filter { $0.role == role } }
}

extension Cast {
  /// More than any case has: each of so many is compared with each, and of those beyond only who is spelled alike is one.
  private static let most = 2_000

  init(_ coding: Coding) {
    var people: [Person] = []
    var known: Set<[String]> = []
    func add(_ role: Person.Role, _ words: [String], isCalledChild: Bool = false) {
      if !words.isEmpty {
        let isSpelledAlike = !known.insert(words).inserted
        if isSpelledAlike || people.count < Self.most && people.contains(where: { PersonName.areSame($0.words, words) })
        {
          return
        }
      }
      people.append(Person(role: role, words: words, isCalledChild: isCalledChild))
    }
    for defendant in coding.record.defendants {
      guard let name = defendant.name else { continue }
      add(.defendant, PersonName.significant(PersonName.folded(name)))
    }
    let witnesses = Witness.all(coding)
    let story = Story(coding)
    let victims = story.isOfTrafficking ? Victim.all(coding, story, witnesses) : []
    for victim in victims.prefix(coding.record.victims.count ?? 0) {
      add(.victim, victim.name, isCalledChild: victim.isCalledChild)
    }
    for witness in witnesses where !witness.name.isEmpty {
      let role: Person.Role =
        witness.isExpert ? .expert : witness.isOfficer(coding) ? .officer : .witness
      add(role, witness.name, isCalledChild: witness.role.holds("anak"))
    }
    for section in coding.decision.sections {
      for match in coding.all(.introducedName, in: section.folded) {
        guard let range = match["name"], coding.isCapital(range.lowerBound) else { continue }
        let words = coding.words(range).split(separator: " ").map(String.init)
        let name = PersonName.significant(PersonName.leading(words))
        if !name.isEmpty { add(.mentioned, name) }
      }
    }
    self.people = people
  }
}
