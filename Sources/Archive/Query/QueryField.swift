internal import Decisions
public import Publish

/// What cases are filtered and counted by.
public struct QueryField: Sendable {
  /// Where the answer stands.
  enum Answers: Sendable {
    /// A column of `internal_cases`.
    case column(String)
    /// An expression over `internal_cases AS c`.
    case expression(String)
    /// The members of a list, in `internal_values`.
    case list(String)
    /// A column of `internal_defendants`; a case counts once for each answer among its defendants.
    case person(String)
    /// A column of `internal_provisions`.
    case provision(String)
    /// Only to filter by.
    case none
  }

  /// As users write it: `year` in `--year 2019..2021`.
  public let name: String
  /// What is asked, in a sentence for pages and errors.
  public let meaning: String
  let place: Answers
  /// Whether the answers would lead to cases that a public edition does not list.
  let isInternal: Bool
  let condition: @Sendable (String) throws -> SQLCondition

  init(
    _ name: String, _ meaning: String, _ place: Answers, isInternal: Bool = false,
    _ condition: @escaping @Sendable (String) throws -> SQLCondition
  ) {
    self.name = name
    self.meaning = meaning
    self.place = place
    self.isInternal = isInternal
    self.condition = condition
  }

  /// Whether answers are shown in their own order, not by how many cases give them.
  var isInOrder: Bool { ["year", "register_year", "victims", "prison", "children"].contains(name) }

  /// Those that cases can be counted by.
  static func countable(_ profile: Profile) -> [QueryField] {
    all.filter { field in
      if case .none = field.place { return false }
      return !field.isInternal || profile == .internal
    }
  }

  /// The field of this name that cases can be counted by. Throws a sentence with the known names.
  public static func counting(_ name: String, _ profile: Profile) throws(ArchiveError) -> QueryField {
    let known = countable(profile)
    if let field = known.first(where: { $0.name == name }) { return field }
    let names = known.map(\.name).joined(separator: ", ")
    let isOpen = !all.contains { $0.name == name && $0.isInternal }
    throw ArchiveError(
      .question,
      isOpen
        ? "cases cannot be counted by \(printable(name)); known fields are \(names)"
        : "\(name) would list cases that the public profile does not; count by one of \(names), or use --profile internal"
    )
  }

  static func named(_ name: String) throws(ArchiveError) -> QueryField {
    if let field = all.first(where: { $0.name == name }) { return field }
    throw ArchiveError(
      .question,
      "there is no filter \(printable(name)); known are \(all.map(\.name).joined(separator: ", "))")
  }
}
