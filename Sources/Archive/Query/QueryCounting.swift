/// From where a field's answers are counted.
enum QueryCounting {
  static func source(_ place: QueryField.Answers) -> (key: String, source: String, counted: String) {
    switch place {
    case .column(let column): return ("c.\(column)", "internal_cases AS c", "count(*)")
    case .expression(let sql): return (sql, "internal_cases AS c", "count(*)")
    case .list(let field):
      // A case without an answer has a row of its own, with NULL.
      return (
        "v.value",
        "internal_cases AS c LEFT JOIN internal_values AS v ON v.case_id = c.case_id AND v.field = '\(field)'",
        "count(*)"
      )
    case .person(let column):
      return (
        "p.\(column)", "internal_cases AS c LEFT JOIN internal_defendants AS p ON p.case_id = c.case_id",
        "count(DISTINCT c.case_id)"
      )
    case .provision(let column):
      return (
        "p.\(column)", "internal_cases AS c LEFT JOIN internal_provisions AS p ON p.case_id = c.case_id",
        "count(DISTINCT c.case_id)"
      )
    case .none: return ("NULL", "internal_cases AS c", "count(*)")
    }
  }
}
