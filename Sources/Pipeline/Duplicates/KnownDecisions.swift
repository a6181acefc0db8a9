internal import Spool

/// The decisions of a run so far, in the order of the input.
///
/// Of each its path, its id and some numbers are kept, no text, and all but some megabytes of them in temporary files.
struct KnownDecisions {
  /// By which places a decision is found again.
  private var index = SpooledIndex()
  /// Of each decision three strings behind each other: its id, its path, and what it is known by.
  private let rows = SpooledList()
  private var count = 0

  /// Takes a decision in, unless it is known: then tells whose duplicate it is. Throws where a temporary file is needed
  /// and the disk refuses.
  mutating func add(_ new: DecisionIdentity) throws(SpoolError) -> Duplicate? {
    let marks = IdentityMarks(new)
    if let (likeness, place) = try known(marks) {
      return Duplicate(
        likeness, id: new.id, path: new.path, keptId: String(decoding: try rows.string(at: 3 * place), as: UTF8.self),
        keptPath: try rows.string(at: 3 * place + 1))
    }
    try index.add(marks.keys, at: count)
    try rows.append(new.id.utf8)
    try rows.append(new.path)
    try rows.append(marks.bytes)
    count += 1
    return nil
  }

  /// The strongest likeness; the first decision that has it.
  private func known(_ marks: IdentityMarks) throws(SpoolError) -> (Duplicate.Likeness, place: Int)? {
    var found: [Duplicate.Likeness: Int] = [:]
    for place in try index.places(of: marks.keys) {
      let other = IdentityMarks(bytes: try rows.string(at: 3 * place + 2))
      if let likeness = marks.likeness(to: other), found[likeness] == nil { found[likeness] = place }
    }
    for likeness in Duplicate.Likeness.allCases { if let place = found[likeness] { return (likeness, place) } }
    return nil
  }
}
