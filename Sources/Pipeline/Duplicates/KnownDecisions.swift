/// The decisions of a run so far, in the order of the input.
///
/// Three numbers and an id are kept for each, no text, so that millions of them have room in memory.
struct KnownDecisions {
  private struct Known {
    let id: String
    let path: [UInt8]
    let names: Set<UInt128>

    init(_ decision: DecisionIdentity) {
      id = decision.id
      path = decision.path
      names = decision.names
    }
  }

  private var all: [Known] = []
  private var byFile: [UInt128: Int] = [:]
  private var byText: [UInt128: Int] = [:]
  private var byCase: [UInt128: [Int]] = [:]

  /// Takes a decision in, unless it is known: then tells whose duplicate it is.
  mutating func add(_ new: DecisionIdentity) -> Duplicate? {
    if let known = byFile[new.file] { return duplicate(.file, new, known) }
    if let known = byText[new.text] { return duplicate(.text, new, known) }
    if let known = sameCase(new) { return duplicate(.case, new, known) }
    let place = all.count
    all.append(Known(new))
    byFile[new.file] = place
    byText[new.text] = place
    if let key = new.case { byCase[key, default: []].append(place) }
    return nil
  }

  /// Clerks copy heads: the decision on a co-defendant may carry the number of the one before. Where both name their
  /// defendants and have none in common, they are two decisions.
  private func sameCase(_ new: DecisionIdentity) -> Int? {
    guard let key = new.case else { return nil }
    return byCase[key]?.first { place in
      let names = all[place].names
      return names.isEmpty || new.names.isEmpty || !names.isDisjoint(with: new.names)
    }
  }

  private func duplicate(_ likeness: Duplicate.Likeness, _ new: DecisionIdentity, _ known: Int) -> Duplicate {
    Duplicate(likeness, id: new.id, path: new.path, keptId: all[known].id, keptPath: all[known].path)
  }
}
