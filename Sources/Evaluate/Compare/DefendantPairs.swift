internal import Decisions

/// Who is whom among the defendants of two records of one case.
struct DefendantPair: Equatable {
  /// Position in the gold record; `nil` for a surplus defendant.
  let gold: Int?
  /// Position in our record; `nil` for a missing defendant.
  let ours: Int?

  /// As many on both sides: in order, as the codebook lists them in the decision's order. Else the most alike names
  /// first, so that one missing defendant does not shift all others; then what is left, in order.
  static func pairs(gold: [Defendant], ours: [Defendant]) -> [DefendantPair] {
    guard gold.count != ours.count else { return gold.indices.map { DefendantPair(gold: $0, ours: $0) } }
    let goldNames = gold.map { ComparedName.form($0.name ?? "") }
    let ourNames = ours.map { ComparedName.form($0.name ?? "") }
    var candidates: [(gold: Int, ours: Int, likeness: Double)] = []
    for (one, name) in goldNames.enumerated() {
      for (other, otherName) in ourNames.enumerated() {
        candidates.append((one, other, ComparedName.similarity(name, otherName)))
      }
    }
    // Ties by position, so that the pairs never depend on the order of the sort.
    candidates.sort { ($1.likeness, $0.gold, $0.ours) < ($0.likeness, $1.gold, $1.ours) }
    var partner: [Int: Int] = [:]
    var taken: Set<Int> = []
    for candidate in candidates where partner[candidate.gold] == nil && !taken.contains(candidate.ours) {
      partner[candidate.gold] = candidate.ours
      taken.insert(candidate.ours)
    }
    return gold.indices.map { DefendantPair(gold: $0, ours: partner[$0]) }
      + ours.indices.filter { !taken.contains($0) }.map { DefendantPair(gold: nil, ours: $0) }
  }
}
