import Publish

@testable import Archive

/// All that a question brought.
struct Answer {
  var columns: [String] = []
  var rows: [[SQLValue]] = []
  var end: QueryEnd = .complete

  static func sql(
    _ text: String, _ path: String, _ profile: Profile = .public, limits: QueryLimits = QueryLimits()
  ) throws -> Answer {
    var answer = Answer()
    answer.end = try ArchiveQuery(path, profile: profile).sql(
      text, limits: limits, begin: { answer.columns = $0 }, row: { answer.rows.append($0) })
    return answer
  }

  static func cases(
    _ filters: [(String, String)], _ path: String, columns: [String] = ["case_id"], limits: QueryLimits = QueryLimits()
  ) throws -> Answer {
    var answer = Answer()
    answer.end = try ArchiveQuery(path).cases(
      try filter(filters), columns: columns, limits: limits, begin: { answer.columns = $0 },
      row: { answer.rows.append($0) })
    return answer
  }

  static func counts(_ field: String, _ filters: [(String, String)], _ path: String) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    let field = try QueryField.counting(field, .public)
    _ = try ArchiveQuery(path).counts(by: field, try filter(filters)) { row in
      guard case .integer(let count) = row[1] else { return }
      switch row[0] {
      case .null: counts[""] = Int(count)
      case .integer(let number): counts[String(number)] = Int(count)
      case .text(let text): counts[text] = Int(count)
      default: break
      }
    }
    return counts
  }

  static func filter(_ filters: [(String, String)]) throws -> CaseFilter {
    var filter = CaseFilter()
    for (name, text) in filters { try filter.add(name, text) }
    return filter
  }
}
