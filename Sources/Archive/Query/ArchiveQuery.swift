internal import Decisions
public import Publish

/// Asks an archive: cases by filters, counts, and SQL that reads. It changes nothing, and stops what takes too long. For
/// one thread; open several to ask at the same time.
public final class ArchiveQuery {
  /// What cases are listed by: a column, cases in which it is empty last.
  public struct Order: Sendable, Equatable {
    let column: String
    let isDescending: Bool

    /// - Parameters:
    ///   - name: one of `columns`.
    ///   - descending: the greatest first.
    public static func column(_ name: String, descending: Bool) -> Order {
      Order(column: name, isDescending: descending)
    }
  }

  /// Of the question that is asked.
  public var clock: QueryClock { connection.clock }

  private let connection: SQLiteConnection
  private let profile: Profile

  /// - Throws: where there is no archive, or it cannot be opened for reading.
  public init(_ path: String, profile: Profile = .public) throws(ArchiveError) {
    connection = try SQLiteConnection(path)
    self.profile = profile
  }

  /// The columns that `cases` can show: those of the view, and for those who may see the decisions themselves more.
  public static func columns(_ profile: Profile) -> [String] {
    let open = ArchiveView.cases.columns.map(\.name)
    return profile == .internal ? open + inner : open
  }

  private static let inner = [
    "id", "court_written", "closed_hearing", "victim_named", "victims_female", "victims_male", "victims_children",
  ]

  /// One row for each case.
  public func cases(
    _ filter: CaseFilter, columns: [String], order: Order = .column("case_id", descending: false),
    limits: QueryLimits = QueryLimits(), begin: ([String]) throws -> Void = { _ in }, row: ([SQLValue]) throws -> Void
  ) throws -> QueryEnd {
    let chosen = try columns.map { try expression($0) }
    let condition = filter.condition
    // By its name in the answer it could be hidden by another one's.
    let key = try expression(order.column, isNamed: false)
    let sql = """
      SELECT \(chosen.joined(separator: ", ")) FROM internal_cases AS c WHERE \(condition.sql) \
      ORDER BY \(key) IS NULL, \(key)\(order.isDescending ? " DESC" : ""), case_id
      """
    return try ask(sql, condition.arguments, limits, begin, row)
  }

  /// How many cases give which answer to a field; the most frequent first, years in their order. Where a case gives
  /// several answers it counts in each.
  public func counts(
    by field: QueryField, _ filter: CaseFilter, limits: QueryLimits = QueryLimits(),
    begin: ([String]) throws -> Void = { _ in }, row: ([SQLValue]) throws -> Void
  ) throws -> QueryEnd {
    guard !field.isInternal || profile == .internal else {
      throw ArchiveError(.question, "\(field.name) is open to the internal profile only")
    }
    let condition = filter.condition
    let (key, source, counted) = QueryCounting.source(field.place)
    let order = field.isInOrder ? "1" : "2 DESC, 1"
    let sql = """
      SELECT \(key) AS \(field.name), \(counted) AS cases FROM \(source) WHERE \(condition.sql) GROUP BY 1 \
      ORDER BY \(key) IS NULL, \(order)
      """
    return try ask(sql, condition.arguments, limits, begin, row)
  }

  /// How many cases the filter cannot find, since their texts are not in the full-text index yet: while a run is at work,
  /// or after one that was stopped. 0 where no words are asked for.
  public func unsearched(_ filter: CaseFilter) throws -> Int {
    guard filter.asksForWords else { return 0 }
    var count = 0
    _ = try ask("SELECT count(*) FROM internal_unindexed", [], QueryLimits(), { _ in }) { row in
      if case .integer(let number) = row.first { count = Int(number) }
    }
    return count
  }

  /// One statement of the user's, which can only read: in the public profile the public views alone.
  public func sql(
    _ text: String, limits: QueryLimits = QueryLimits(), begin: ([String]) throws -> Void = { _ in },
    row: ([SQLValue]) throws -> Void
  ) throws -> QueryEnd {
    try connection.run(
      text, access: profile == .internal ? .everything : .publicViews, limits: limits, begin: begin, row: row)
  }

  func ask(
    _ sql: String, _ arguments: [SQLValue], _ limits: QueryLimits, _ begin: ([String]) throws -> Void,
    _ row: ([SQLValue]) throws -> Void
  ) throws -> QueryEnd {
    try connection.run(sql, arguments, access: .everything, limits: limits, begin: begin, row: row)
  }

  func expression(_ name: String, isNamed: Bool = true) throws(ArchiveError) -> String {
    if let column = ArchiveView.cases.columns.first(where: { $0.name == name }) {
      return column.expression == name ? "c.\(name)" : "c.\(column.expression)" + (isNamed ? " AS \(name)" : "")
    }
    let known = ArchiveQuery.columns(profile)
    if known.contains(name) { return "c.\(name)" }
    throw ArchiveError(
      .question,
      "cases have no column \(printable(name)) in this profile; known are \(known.joined(separator: ", "))")
  }
}
