/// Which cases are meant. Several answers to one field are alternatives, but for texts, of which all must occur; several
/// fields must all hold; what is asked of defendants must hold of one and the same.
public struct CaseFilter: Sendable {
  private var answers: [(field: QueryField, conditions: [SQLCondition])] = []
  private var references: [(id: String, number: String?)]?

  /// All cases.
  public init() {}

  /// Whether all cases are meant.
  public var isEmpty: Bool { answers.isEmpty && references == nil }

  /// Whether words of the texts are asked for.
  var asksForWords: Bool { answers.contains { $0.field.name == "text" } }

  /// Only these cases, by the ids and case numbers of their records: the files of two may have one name.
  public mutating func restrict(to references: [(id: String, number: String?)]) { self.references = references }

  /// - Parameters:
  ///   - name: of a `QueryField`.
  ///   - text: what the user wrote: `2019..2021`, `UU 21/2007`.
  public mutating func add(_ name: String, _ text: String) throws(ArchiveError) {
    let field = try QueryField.named(name)
    let condition: SQLCondition
    do {
      condition = try field.condition(text)
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw ArchiveError(.question, "\(name): \(error)")
    }
    if let place = answers.firstIndex(where: { $0.field.name == name }) {
      answers[place].conditions.append(condition)
    } else {
      answers.append((field, [condition]))
    }
  }

  /// On `internal_cases AS c`.
  var condition: SQLCondition {
    var parts = [SQLCondition("c.duplicate_of IS NULL")]
    var people: [SQLCondition] = []
    for (field, conditions) in answers {
      let condition = field.name == "text" ? SQLCondition.all(conditions) : SQLCondition.any(conditions)
      if case .person = field.place { people.append(condition) } else { parts.append(condition) }
    }
    if let references {
      // By the index of ids first.
      let ids = repeatElement("?", count: references.count).joined(separator: ", ")
      let pairs = repeatElement("(?, ?)", count: references.count).joined(separator: ", ")
      parts.append(
        SQLCondition(
          references.isEmpty
            ? "0" : "c.id IN (\(ids)) AND (c.id, coalesce(c.case_number, '')) IN (VALUES \(pairs))",
          references.map { .text($0.id) } + references.flatMap { [.text($0.id), .text($0.number ?? "")] }))
    }
    if !people.isEmpty {
      let all = SQLCondition.all(people)
      parts.append(
        SQLCondition("c.case_id IN (SELECT d.case_id FROM internal_defendants AS d WHERE \(all.sql))", all.arguments))
    }
    return SQLCondition.all(parts)
  }
}
