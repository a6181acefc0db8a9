internal import Archive

/// Which cases are asked for, in which order, and which page of them.
struct Selection: Sendable {
  static let fields = [
    "court", "province", "year", "law", "exploitation", "border", "verdict", "restitution", "prison", "victims",
    "number", "text",
  ]
  static let sorts = ["case_id", "decision_date", "court", "prison_months_highest", "victims_count", "doubts"]
  static let pageSize = 50
  /// Deeper pages would take ever longer; who wants all asks for the file.
  static let lastPage = 400

  private(set) var answers: [(name: String, value: String)] = []
  private(set) var sort = "case_id"
  private(set) var isDescending = false
  private(set) var page = 1

  init(_ parameters: [(name: String, value: String)]) throws {
    for (name, value) in parameters where !value.isEmpty {
      switch name {
      case "lang": break
      case "sort":
        guard Selection.sorts.contains(value) else {
          throw Misasked("cases can be sorted by \(Selection.sorts.joined(separator: ", "))")
        }
        sort = value
      case "reverse": isDescending = value == "1"
      case "page":
        guard let number = Int(value), (1...Selection.lastPage).contains(number) else {
          throw Misasked("page: give a number from 1 to \(Selection.lastPage); all cases are in cases.csv")
        }
        page = number
      default:
        guard Selection.fields.contains(name) else {
          throw Misasked("known filters are \(Selection.fields.joined(separator: ", "))")
        }
        answers.append((name, value))
        guard answers.count <= 40, value.utf8.count <= 400 else {
          throw Misasked("there are too many filters, or one is too long; ask for less")
        }
      }
    }
  }

  func filter() throws -> CaseFilter {
    var filter = CaseFilter()
    for (name, value) in answers { try filter.add(name, value) }
    return filter
  }
}
