/// What happened to the victims is withheld where fewer than eleven decisions share it with their place and year: with
/// these, a reader could recognise people. Decisions that say nothing have nothing to withhold.
struct RareCells {
  struct Key: Sendable, Hashable {
    let province: String
    /// Four digits, or empty.
    let year: String
    /// Exploitation and border.
    let kind: [String]

    /// - Parameter cells: one for each of `CaseColumn.all`.
    init(_ cells: [String]) {
      province = Key.province.map { cells[$0] } ?? ""
      year = Key.day.map { String(cells[$0].prefix(4)) } ?? ""
      kind = Key.kinds.map { cells[$0] }
    }

    private static let province = CaseColumn.all.firstIndex { $0.name == "province" }
    private static let day = CaseColumn.all.firstIndex { $0.name == "decision_date" }
    private static let kinds = CaseColumn.all.indices.filter { CaseColumn.all[$0].isProtected }

    fileprivate var says: Bool { kind.contains { !$0.isEmpty } }

    fileprivate static func precedes(_ left: Key, _ right: Key) -> Bool {
      let (a, b) = (left.text, right.text)
      return a.utf8.lexicographicallyPrecedes(b.utf8)
    }

    private var text: String { ([province, year] + kind).joined(separator: "\u{1F}") }
  }

  private(set) var withheld: Set<Key> = []

  /// - Parameter all: how many decisions there are of each key.
  init(_ all: [Key: Int]) {
    let counts = all.filter(\.key.says)
    for (key, count) in counts where count < SmallCounts.least { withheld.insert(key) }
    // From the totals of a table and the rows that are shown, what a few hidden rows are could be worked out: then
    // the smallest other cells go too.
    guard !withheld.isEmpty else { return }
    let others = counts.filter { !withheld.contains($0.key) }
      .sorted { $0.value == $1.value ? Key.precedes($0.key, $1.key) : $0.value < $1.value }
    for (key, _) in others where isExposed(counts) { withheld.insert(key) }
  }

  /// Whether the hidden rows are few, or all alike.
  private func isExposed(_ counts: [Key: Int]) -> Bool {
    withheld.reduce(0) { $0 + (counts[$1] ?? 0) } < SmallCounts.least || Set(withheld.map(\.kind)).count < 2
  }
}
