internal import Decisions
internal import Pattern

/// A person of the decision, and what the person is in it.
public struct Person: Sendable, Equatable {
  /// What a person is in the decision.
  public enum Role: String, Sendable, CaseIterable {
    /// Terdakwa.
    case defendant
    /// Treated as a victim of the trafficking, heard or not.
    case victim
    /// Saksi, neither victim nor officer.
    case witness
    /// Police, immigration or another office, heard as a witness.
    case officer
    /// Ahli: heard for what the person knows, not for what the person saw.
    case expert
    /// Named after "Sdri.", "bernama", "istri" or the like, without a part in the trial.
    case mentioned
  }

  /// Where the decision gives a person several, the first of defendant, victim, witness, mentioned.
  public var role: Role
  /// In the folded view: ASCII lower case, without ranks, titles and what follows "bin", "alias". Empty where the
  /// decision tells a role only ("Anak Korban").
  public var words: [String]
  /// Whether the decision calls the person a child ("anak korban", "saksi anak").
  public var isCalledChild: Bool
}

/// Who is who in a decision. One entity step serves the count of victims, their sexes and ages, and the masking of names.
public struct Cast: Sendable, Equatable {
  /// Defendants in the record's order, then victims, the surest first, then witnesses in the order of their statements,
  /// then those who are only mentioned. Each person once.
  public let people: [Person]

  /// The people of one role, in their order.
  public func people(_ role: Person.Role) -> [Person] { people.filter { $0.role == role } }
}

extension Cast {
  init(_ coding: Coding) {
    var people: [Person] = []
    func add(_ role: Person.Role, _ words: [String], isCalledChild: Bool = false) {
      if !words.isEmpty, people.contains(where: { PersonName.areSame($0.words, words) }) { return }
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
      add(role, witness.name, isCalledChild: witness.role.contains("anak"))
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
