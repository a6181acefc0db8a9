extension ArchiveQuery {
  /// The numbers of all cases that are meant, ascending.
  public func numbers(_ filter: CaseFilter, limits: QueryLimits = QueryLimits()) throws -> [Int64] {
    let condition = filter.condition
    var numbers: [Int64] = []
    _ = try ask(
      "SELECT c.case_id FROM internal_cases AS c WHERE \(condition.sql)", condition.arguments, limits, { _ in }
    ) {
      if case .integer(let number) = $0.first { numbers.append(number) }
    }
    return numbers.sorted()
  }

  /// Rows of these cases, in their order; those that are gone meanwhile are left out.
  public func rows(
    of numbers: [Int64], columns: [String], limits: QueryLimits = QueryLimits()
  ) throws -> [[SQLValue]] {
    let chosen = try columns.map { try expression($0) }
    // Numbers, and so no words of the user's.
    let list = numbers.map(String.init).joined(separator: ", ")
    var rows: [Int64: [SQLValue]] = [:]
    _ = try ask(
      """
      SELECT c.case_id, \(chosen.joined(separator: ", ")) FROM internal_cases AS c \
      WHERE c.duplicate_of IS NULL AND c.case_id IN (\(list))
      """, [], limits, { _ in }
    ) { row in
      if case .integer(let number) = row.first { rows[number] = Array(row.dropFirst()) }
    }
    return numbers.compactMap { rows[$0] }
  }
}
