internal import Archive

/// Which cases are asked for, in which order, and which page of them.
struct Selection: Sendable {
  static let fields = [
    "court", "province", "year", "law", "exploitation", "border", "verdict", "restitution", "prison", "victims",
    "number", "text",
  ]
  static let sorts = ["case_id", "decision_date", "court", "prison_months_highest", "victims_count", "doubts"]
  static let pageSize = 50

  private(set) var answers: [(name: String, value: String)] = []
  private(set) var sort = "case_id"
  private(set) var isDescending = false
  private(set) var page = 1

  /// Other parameters that a page may have, and that say nothing on cases.
  private static let others: Set<String> = ["lang"]

  init(_ parameters: [(name: String, value: String)]) throws {
    for (name, value) in parameters where !value.isEmpty && !Selection.others.contains(name) {
      switch name {
      case "sort":
        guard Selection.sorts.contains(value) else {
          throw Misasked("cases can be sorted by \(Selection.sorts.joined(separator: ", "))")
        }
        sort = value
      case "reverse": isDescending = value == "1"
      case "page":
        guard let number = Int(value), (1...1_000_000).contains(number) else {
          throw Misasked("page: give a number from 1 on")
        }
        page = number
      default:
        guard Selection.fields.contains(name) || name == "figure" else {
          throw Misasked("known filters are \(Selection.fields.joined(separator: ", "))")
        }
        answers.append((name, value))
        guard answers.count <= 40, value.utf8.count <= 400 else {
          throw Misasked("there are too many filters, or one is too long; ask for less")
        }
      }
    }
  }

  /// The row of a finding's table whose cases are meant: `9.by-law.uu-21-2007`.
  var figure: String? { answers.last { $0.name == "figure" }?.value }

  /// - Parameter known: fields whose answers are looked up elsewhere.
  func filter(without known: Set<String> = []) throws -> CaseFilter {
    var filter = CaseFilter()
    for (name, value) in answers where name != "figure" && !known.contains(name) { try filter.add(name, value) }
    return filter
  }

  /// The answers that the index can tell, by field.
  func answers(knownTo index: CaseIndex) -> [String: [String]] {
    var known = Dictionary(grouping: answers, by: \.name).mapValues { $0.map(\.value) }
      .filter { name, values in values.allSatisfy { index.knows(name, $0) } }
    // Verdict and prison term must be those of one and the same defendant, whom the index does not know.
    if answers.contains(where: { $0.name == "prison" }) { known["verdict"] = nil }
    return known
  }
}
