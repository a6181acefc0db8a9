import Analyze
import TestSupport
import Testing

@testable import Publish

@Suite("Small counts in tables by two traits")
struct CrossTableTests {
  static func table(_ counts: [[Int]], toldSums: [[String]] = []) -> Table {
    let width = counts.map(\.count).max() ?? 0
    return Table(
      "t", caption: Phrase("t"), base: Base(.victim, count: counts.joined().reduce(0, +), missing: 0), form: .plain,
      protection: .smallCounts, toldSums: toldSums, stub: Phrase("x"),
      columns: (0..<width).map { Column("c\($0)", Phrase("c\($0)"), .count) },
      rows: counts.enumerated().map { index, row in Row("r\(index)", Phrase("r\(index)"), row.map(Cell.count)) })
  }

  /// Each row: the count, `<` small, `*` complementary.
  static func shown(_ counts: [[Int]], toldSums: [[String]] = []) -> [String] {
    var table = table(counts, toldSums: toldSums)
    SmallCounts.withhold(in: &table)
    return table.rows.map { row in
      row.cells.map { cell in
        switch cell {
        case .count(let count): String(count)
        case .withheld(.small): "<"
        default: "*"
        }
      }.joined(separator: " ")
    }
  }

  @Test("nothing small, nothing withheld; nobody is no small count")
  func nothing() { #expect(CrossTableTests.shown([[20, 0], [30, 11]]) == ["20 0", "30 11"]) }

  @Test("a small count takes another of its row and of its column with it")
  func complementary() {
    #expect(CrossTableTests.shown([[20, 3, 15], [30, 40, 50], [60, 70, 80]]) == ["20 < *", "30 * *", "60 70 80"])
  }

  @Test("a row of few people says nothing at all")
  func fewPeople() {
    #expect(CrossTableTests.shown([[4, 0], [30, 40]]).first == "* *")
  }

  /// Women and girls are all females, whom the table of victims by sex counts; 57 females, 50 women: 7 girls.
  @Test("women, men, girls and boys of a row are shown or withheld together")
  func sexAndAge() {
    let rows = [[50, 20, 7, 15, 30], [60, 30, 20, 40, 40], [11, 12, 13, 14, 20]]
    #expect(
      CrossTableTests.shown(rows, toldSums: [["c0", "c2"], ["c1", "c3"], ["c0", "c1"], ["c2", "c3"]])
        == ["* * < * 30", "60 30 20 40 40", "* * * * 20"])
    var tally = FindingsTally()
    for record in Invented.records(4) { tally.add(record) }
    let made = tally.finish().findings.flatMap(\.tables).filter { $0.key.hasPrefix("victims-by-") }
    let pairs = [["women", "girls"], ["men", "boys"], ["women", "men"], ["girls", "boys"]]
    #expect(made.count == 2 && made.allSatisfy { $0.toldSums == pairs })
    #expect(made.allSatisfy { $0.columns.prefix(4).map(\.key) == ["women", "men", "girls", "boys"] })
    // The same as a table of two rows and two columns.
    #expect(CrossTableTests.shown([[50, 7], [20, 15]]) == ["* <", "* *"])
  }

  /// No row and no column has a single hidden cell with a small count, and no small count is shown.
  @Test("no line gives a small count away", arguments: 1...80)
  func lines(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let (height, width) = (2 + dice.below(5), 2 + dice.below(4))
    let counts = (0..<height).map { _ in (0..<width).map { _ in dice.pick([0, 0, 1, 3, 10, 11, 15, 40, 90]) } }
    var table = CrossTableTests.table(counts)
    SmallCounts.withhold(in: &table)
    let hidden = table.rows.map { row in row.cells.map { cell in if case .count = cell { false } else { true } } }
    func check(_ line: [(row: Int, column: Int)]) {
      let places = line.filter { hidden[$0.row][$0.column] }
      for place in line where (1..<11).contains(counts[place.row][place.column]) {
        #expect(hidden[place.row][place.column])
        #expect(places.count > 1, "\(counts)")
      }
    }
    for row in 0..<height { check((0..<width).map { (row, $0) }) }
    for column in 0..<width { check((0..<height).map { ($0, column) }) }
  }
}
