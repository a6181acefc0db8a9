internal import Decisions

/// A column of a CSV file, as a data package describes it.
struct DataField: Sendable {
  /// The types of Frictionless' Table Schema that occur here.
  enum Kind: String, Sendable {
    case string, integer, number, boolean, date
  }

  let name: String
  let kind: Kind
  let description: String
  /// The only values, where there are few.
  var words: [String] = []

  init(_ name: String, _ kind: Kind, _ description: String, words: [String] = []) {
    self.name = name
    self.kind = kind
    self.description = description
    self.words = words
  }

  init(_ column: CaseColumn) {
    let kind: Kind =
      switch column.kind {
      case .string, .strings, .word, .words: .string
      case .int, .rupiah: .integer
      case .months: .number
      case .bool: .boolean
      case .date: .date
      }
    let protected = column.isProtected ? " In the public edition withheld where few decisions share it." : ""
    self.init(
      column.name, kind, column.meaning + protected, words: column.kind == .word ? column.words.map(\.word) : [])
  }

  var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("name", .string(name)), ("type", .string(kind.rawValue)), ("description", .string(description)),
    ]
    if !words.isEmpty { members.append(("constraints", .object([("enum", .array(words.map(JSON.string)))]))) }
    return .object(members)
  }
}
