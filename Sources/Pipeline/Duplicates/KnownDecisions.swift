/// The decisions of a run so far, in the order of the input.
///
/// Some numbers, a path and an id are kept for each, no text, and nothing that has memory of its own: a million takes
/// three hundred megabytes.
struct KnownDecisions {
  /// Of each decision its id and its path, one behind the other.
  private var names = ByteStrings()
  /// The defendants' names of each decision, hashed, one behind the other, and where those of each end.
  private var people: [UInt64] = []
  private var endsOfPeople: [Int] = []
  private var byFile: [UInt128: UInt32] = [:]
  private var byText: [UInt128: UInt32] = [:]
  /// The first decision of a case; the others, of which there are few, apart.
  private var byCase: [UInt128: UInt32] = [:]
  private var furtherOfCase: [UInt128: [UInt32]] = [:]

  /// Takes a decision in, unless it is known: then tells whose duplicate it is.
  mutating func add(_ new: DecisionIdentity) -> Duplicate? {
    if let known = byFile[new.file] { return duplicate(.file, new, known) }
    if let known = byText[new.text] { return duplicate(.text, new, known) }
    let people = Set(new.names.map { UInt64(truncatingIfNeeded: $0) })
    if let known = sameCase(new, people) { return duplicate(.case, new, known) }
    let place = UInt32(endsOfPeople.count)
    names.append(new.id.utf8)
    names.append(new.path)
    self.people += people
    endsOfPeople.append(self.people.count)
    byFile[new.file] = place
    byText[new.text] = place
    guard let key = new.case else { return nil }
    if byCase[key] == nil { byCase[key] = place } else { furtherOfCase[key, default: []].append(place) }
    return nil
  }

  /// Clerks copy heads: the decision on a co-defendant may carry the number of the one before. Where both name their
  /// defendants and have none in common, they are two decisions.
  private func sameCase(_ new: DecisionIdentity, _ people: Set<UInt64>) -> UInt32? {
    guard let key = new.case, let first = byCase[key] else { return nil }
    return ([first] + (furtherOfCase[key] ?? [])).first { place in
      let known = peopleOf(place)
      return known.isEmpty || people.isEmpty || known.contains(where: people.contains)
    }
  }

  private func peopleOf(_ place: UInt32) -> ArraySlice<UInt64> {
    people[(place == 0 ? 0 : endsOfPeople[Int(place) - 1])..<endsOfPeople[Int(place)]]
  }

  private func duplicate(_ likeness: Duplicate.Likeness, _ new: DecisionIdentity, _ known: UInt32) -> Duplicate {
    Duplicate(
      likeness, id: new.id, path: new.path, keptId: String(decoding: names[2 * Int(known)], as: UTF8.self),
      keptPath: Array(names[2 * Int(known) + 1]))
  }
}
