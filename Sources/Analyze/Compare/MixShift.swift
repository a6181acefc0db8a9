/// How far two collections consist of other cases, seen from one side: a change in what comes before the courts, or is
/// uploaded, can change a figure although no court decides otherwise.
public struct MixShift: Sendable, Equatable {
  /// By what two collections may consist of other cases.
  public enum Dimension: String, Sendable, CaseIterable {
    /// The year of the decision, the court's province, the law charged, the form of exploitation.
    case year, province, law, exploitation

    /// The tables that tell it, the best first: finding, table, column of counts.
    fileprivate var sources: [(finding: String, table: String, column: String)] {
      switch self {
      case .year: [("caseload", "by-year", "count")]
      case .province: [("caseload", "by-province", "count")]
      case .law: [("charges", "laws", "count"), ("outcomes", "charged-and-proven", "charged")]
      case .exploitation: [("exploitation", "forms", "count"), ("prison-terms", "by-exploitation", "count")]
      }
    }
  }

  /// A group and its part of each collection, from 0 to 1.
  public struct Part: Sendable, Equatable {
    /// Of the group: a year, a province.
    public let label: Phrase
    /// Its part of the first collection.
    public let a: Double
    /// Its part of the second collection.
    public let b: Double
  }

  /// By what the cases are grouped.
  public let dimension: Dimension
  /// From 0 (the same mix) to 1 (no case alike): half the sum of the differences of all parts, which is the part of one
  /// collection that would have to be other cases for the two to be alike.
  public let distance: Double
  /// The distance that two samples of these sizes from the same cases have on average.
  public let expected: Double
  /// The group whose part differs most.
  public let widest: Part

  /// Whether no group has cases of both: years of two periods, which are compared because they are others.
  private let isDisjoint: Bool

  /// Whether the two are compared because their years are others.
  public var isTwoPeriods: Bool { dimension == .year && isDisjoint }
  /// Whether the two are nearly of the same mix: less than 0.15 apart.
  public var isSmall: Bool { distance < 0.15 }
  /// Whether it may well be the reason for other differences: too far apart to be small, or to be chance.
  public var isSerious: Bool { !isSmall && !isTwoPeriods && distance >= 1.5 * expected }

  init?(_ dimension: Dimension, _ a: FindingsReport, _ b: FindingsReport) {
    let source = dimension.sources.lazy.compactMap { source in
      MixShift.counts(source, a).flatMap { first in MixShift.counts(source, b).map { (first, $0) } }
    }.first
    guard let (first, second) = source else { return nil }
    let (m, n) = (MixShift.total(first), MixShift.total(second))
    guard m > 0, n > 0 else { return nil }
    let labels = first.merging(second) { old, _ in old }.mapValues(\.label)
    let parts = labels.keys.sorted().map { key in
      Part(
        label: labels[key] ?? Phrase(key), a: Double(first[key]?.count ?? 0) / m,
        b: Double(second[key]?.count ?? 0) / n)
    }
    guard let widest = parts.max(by: { abs($0.a - $0.b) < abs($1.a - $1.b) }) else { return nil }
    self.dimension = dimension
    self.widest = widest
    isDisjoint = parts.allSatisfy { $0.a == 0 || $0.b == 0 }
    distance = parts.reduce(0) { $0 + abs($1.a - $1.b) } / 2
    // The mean of |X| of a normal X is √(2/π) of its standard deviation.
    expected =
      parts.reduce(0) { sum, part in
        let pooled = (part.a * m + part.b * n) / (m + n)
        return sum + (2 / Double.pi * pooled * (1 - pooled) * (1 / m + 1 / n)).squareRoot()
      } / 2
  }

  private typealias Counts = [String: (label: Phrase, count: Int)]

  private static func total(_ counts: Counts) -> Double { Double(counts.values.reduce(0) { $0 + $1.count }) }

  /// The counts of a table's groups by their keys, without what is not stated.
  private static func counts(
    _ source: (finding: String, table: String, column: String), _ report: FindingsReport
  ) -> Counts? {
    guard let finding = report.findings.first(where: { $0.key == source.finding }),
      let table = finding.tables.first(where: { $0.key == source.table }),
      let column = table.columns.firstIndex(where: { $0.key == source.column })
    else { return nil }
    return table.rows.reduce(into: [:]) { counts, row in
      guard !row.isMissing, row.cells.indices.contains(column), case .count(let count) = row.cells[column] else {
        return
      }
      counts[row.key] = (row.label, count)
    }
  }
}
