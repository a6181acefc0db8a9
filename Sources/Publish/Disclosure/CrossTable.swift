internal import Analyze

/// Withholds small counts of people in a table of nothing but counts, such as victims by exploitation and sex: cell by
/// cell, and as many others as it takes that none can be worked out from the total of its row or its column, which
/// another table may tell.
enum CrossTable {
  private struct Place: Hashable {
    let row: Int
    let column: Int
  }

  static func withhold(in table: inout Table) {
    let rows = table.rows.indices.filter { !table.rows[$0].isMissing }
    let columns = Array(table.columns.indices)
    func count(_ place: Place) -> Int {
      if case .count(let count) = table.rows[place.row].cells[place.column] { count } else { 0 }
    }
    let sums = table.toldSums.map { keys in columns.filter { keys.contains(table.columns[$0].key) } }
    let lines =
      columns.map { column in rows.map { Place(row: $0, column: column) } }
      + ([columns] + sums).flatMap { columns in
        rows.map { row in columns.map { Place(row: row, column: $0) } }
      }
    func isSmall(_ place: Place) -> Bool { (1..<SmallCounts.least).contains(count(place)) }
    var withheld: [Place: Cell.Withheld] = [:]
    /// Cells of lines that say nothing, which may be small, or none.
    var silent: Set<Place> = []
    for place in lines.joined() where isSmall(place) { withheld[place] = .small }

    func isExposed(_ line: [Place]) -> Bool {
      let hidden = line.filter { withheld[$0] != nil }
      // The only one is what the total leaves, and then its row or column may give away another.
      if hidden.count == 1 { return true }
      let small = hidden.filter { withheld[$0] == .small }.count
      let free = hidden.filter(silent.contains).count
      return SmallCounts.isExposed(
        small: small, others: hidden.count - small - free, free: free, sum: hidden.reduce(0) { $0 + count($1) })
    }
    var settled: Set<Int> = []
    while let index = lines.indices.first(where: { !settled.contains($0) && isExposed(lines[$0]) }) {
      let line = lines[index]
      let candidates = line.filter { withheld[$0] == nil && count($0) >= SmallCounts.least }
      if let next = candidates.min(by: { (count($0), $0.row, $0.column) < (count($1), $1.row, $1.column) }) {
        withheld[next] = .complementary
      } else {
        // Too few people for any of its cells: the line does not even say which of them are small, or none.
        silent.formUnion(line)
        for place in line { withheld[place] = .complementary }
        settled.insert(index)
      }
    }
    for (place, reason) in withheld { table.rows[place.row].cells[place.column] = .withheld(reason) }
  }
}
