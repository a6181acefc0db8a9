extension DecisionKeys {
  /// Which of the decisions that an input held before each of those is that it holds now: judgements and links stay with
  /// the decision, and never go to another one that came into its place.
  ///
  /// The same file, the same words or the same case number tell; where an input held one decision and holds one now, it is
  /// taken for the same also where nothing speaks against it.
  ///
  /// - Returns: for each of `new` its place among `old`; `nil` for one that was not there.
  public static func places(of new: [DecisionKeys], among old: [DecisionKeys]) -> [Int?] {
    var places = [Int?](repeating: nil, count: new.count)
    var free = Array(old.indices)
    func match(_ isSame: (DecisionKeys, DecisionKeys) -> Bool) {
      for index in new.indices where places[index] == nil {
        guard let at = free.firstIndex(where: { isSame(new[index], old[$0]) }) else { continue }
        places[index] = free.remove(at: at)
      }
    }
    match { $0.file == $1.file && $0.words == $1.words }
    match { $0.file == $1.file || $0.words == $1.words }
    match { $0.number != nil && $0.number == $1.number && !$0.contradicts($1) }
    if new.count == 1, old.count == 1 { match { !$0.contradicts($1) } }
    return places
  }

  /// Whether both are told to be of different cases, or of different people.
  private func contradicts(_ other: DecisionKeys) -> Bool {
    if let number, let others = other.number, number != others { return true }
    return !names.isEmpty && !other.names.isEmpty && names.isDisjoint(with: other.names)
  }
}
