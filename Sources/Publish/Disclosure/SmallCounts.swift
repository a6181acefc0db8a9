internal import Analyze

/// Withholds counts of people from 1 to 10 in a table of people by where they come from or what they do, and as many
/// others as it takes that no withheld count can be worked out from the total.
///
/// The threshold is that of the Counter Trafficking Data Collaborative (k = 11). A reader knows the total, the counts
/// shown, that a small count is from 1 to 10, and that a count withheld for its sake is at least 11; `isExposed` asks
/// whether that leaves a single answer for some small count.
enum SmallCounts {
  static let least = 11

  /// A row whose figures hold a small count is withheld as a whole: its other counts and its shares are of the same
  /// people.
  static func withhold(in table: inout Table) {
    if table.columns.count > 1, table.columns.allSatisfy({ $0.kind == .count }) {
      return CrossTable.withhold(in: &table)
    }
    // What is not stated is no trait of anybody, and the denominator beside the table tells it anyway: it is neither
    // withheld nor does it hide another count.
    let columns = table.columns.indices.filter { table.columns[$0].kind == .count }
    let counts = columns.map { column in
      table.rows.map { row in
        if !row.isMissing, case .count(let count) = row.cells[column] { count } else { 0 }
      }
    }
    // Of 14 victims 12 are female: the other two are told as well. Nothing marks them, so that it takes no more than
    // another row whose remainder is not told either.
    var remainders = [Int](repeating: 0, count: table.rows.count)
    if table.protection == .smallParts, let part = columns.firstIndex(where: { table.columns[$0].key == "count" }),
      let whole = columns.firstIndex(where: { table.columns[$0].key == "of" })
    {
      remainders = zip(counts[whole], counts[part]).map { max(0, $0 - $1) }
    }
    func isSmall(_ count: Int) -> Bool { (1..<least).contains(count) }
    var withheld = Set(
      table.rows.indices.filter { row in isSmall(remainders[row]) || counts.contains { isSmall($0[row]) } })
    guard !withheld.isEmpty else { return }
    func reason(_ count: Int) -> Cell.Withheld { isSmall(count) ? .small : .complementary }

    func another(in counts: [Int]) -> Int? {
      counts.indices.filter { !withheld.contains($0) && counts[$0] >= least }
        .min { (counts[$0], $0) < (counts[$1], $1) }
    }
    while let exposed = counts.first(where: { column in
      isExposed(Dictionary(uniqueKeysWithValues: withheld.map { ($0, reason(column[$0])) }), column)
    }) {
      guard let next = another(in: exposed) else { return empty(&table) }
      withheld.insert(next)
    }
    if withheld.count == 1, remainders.contains(where: isSmall), let column = counts.last {
      guard let next = another(in: column) else { return empty(&table) }
      withheld.insert(next)
    }
    for row in withheld {
      let shown = table.rows[row].cells
      table.rows[row].cells = shown.indices.map { column in
        if case .count(let count) = shown[column] { .withheld(reason(count)) } else { .withheld(.complementary) }
      }
      table.rows[row].spread = nil
    }
    sort(&table.rows)
  }

  /// So few people that the table's total alone tells too much.
  private static func empty(_ table: inout Table) {
    table.rows = []
    table.total = nil
  }

  /// Ordered by size, rows would tell more than their cells: those withheld go to the end by name, before what is not
  /// stated.
  private static func sort(_ rows: inout [Row]) {
    func rank(_ row: Row) -> Int { row.isMissing ? 2 : row.isWithheld ? 1 : 0 }
    rows = rows.enumerated().sorted { left, right in
      let (a, b) = (rank(left.element), rank(right.element))
      if a != b { return a < b }
      return a == 1 ? left.element.key < right.element.key : left.offset < right.offset
    }.map(\.element)
  }

  /// Whether some small count can have only one value.
  static func isExposed(_ withheld: [Int: Cell.Withheld], _ counts: [Int]) -> Bool {
    let small = withheld.values.filter { $0 == .small }.count
    return isExposed(
      small: small, others: withheld.count - small, sum: withheld.keys.reduce(0) { $0 + counts[$1] })
  }

  /// The same of so many small counts and others, of at least eleven each; `free` ones may be anything.
  static func isExposed(small: Int, others: Int, free: Int = 0, sum: Int) -> Bool {
    guard small > 0 else { return false }
    // What is left for one small count when all the others are as large, or as small, as they can be.
    let low = others + free > 0 ? 1 : max(1, sum - (small - 1) * (least - 1))
    let high = min(least - 1, sum - (small - 1) - others * least)
    return low >= high
  }
}

extension Row {
  var isWithheld: Bool {
    cells.contains { cell in
      if case .withheld = cell { true } else { false }
    }
  }
}
