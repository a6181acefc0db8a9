/// What happened to the victims is withheld where fewer than eleven decisions share it with their place and year: with
/// these, a reader could recognise people. Decisions that say nothing have nothing to withhold.
struct RareCells {
  struct Key: Sendable, Hashable {
    let province: String
    /// Of the decision, else of the case's number: four digits, or empty.
    let year: String
    /// Exploitation and border.
    let kind: [String]

    /// - Parameter cells: one for each of `CaseColumn.all`.
    init(_ cells: [String]) {
      province = Key.province.map { cells[$0] } ?? ""
      let day = Key.day.map { cells[$0] } ?? ""
      year = day.isEmpty ? Key.registered.map { cells[$0] } ?? "" : String(day.prefix(4))
      kind = Key.kinds.map { cells[$0] }
    }

    private static let province = CaseColumn.all.firstIndex { $0.name == "province" }
    private static let day = CaseColumn.all.firstIndex { $0.name == "decision_date" }
    private static let registered = CaseColumn.all.firstIndex { $0.name == "register_year" }
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
    var hidden = withheld.reduce(0) { $0 + (counts[$1] ?? 0) }
    var kinds = Set(withheld.map(\.kind))
    for (key, count) in others {
      // Few, or all alike.
      guard hidden < SmallCounts.least || kinds.count < 2 else { return }
      withheld.insert(key)
      hidden += count
      kinds.insert(key.kind)
    }
  }
}
