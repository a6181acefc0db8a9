/// A documented view of the archive: what Datasette, DuckDB, R and `putusan query` see.
///
/// The public ones show a case as `show` does in its public profile, and less: no name, no birth date, no text, no name
/// of a file, no occupation or nationality as written (they may say who somebody is), and nothing that would list the
/// cases with child victims, closed hearings or named victims. Duplicates are in none of them.
struct ArchiveView: Sendable {
  /// A column and what it means, for the papers and for Datasette.
  struct Column: Sendable {
    /// As SQL names it: `prison_months`.
    let name: String
    /// One sentence, with the unit where there is one.
    let meaning: String
    let expression: String

    init(_ name: String, _ meaning: String, _ expression: String? = nil) {
      self.name = name
      self.meaning = meaning
      self.expression = expression ?? name
    }
  }

  /// As SQL names it: `cases`.
  let name: String
  /// One row for what.
  let meaning: String
  /// In the order of `SELECT *`.
  let columns: [Column]
  /// Whether readers of the public profile may see it.
  let isPublic: Bool
  /// What stands behind FROM.
  let source: String

  /// The query behind the view.
  var query: String {
    let columns = columns.map { $0.expression == $0.name ? $0.name : "\($0.expression) AS \($0.name)" }
    return "SELECT \(columns.joined(separator: ", ")) FROM \(source)"
  }

  /// The same, whatever views of the same names a connection has.
  var qualifiedQuery: String { query.replacing(" internal_", with: " main.internal_") }

  var definition: String { "CREATE VIEW \(name) AS \(query)" }

  /// All views, the public ones first.
  static let all: [ArchiveView] = publicViews + internalViews

  /// Those that readers of the public profile may see.
  static let publicViews: [ArchiveView] = [cases, defendants, sentences, victims, provisions]

  static let internalViews: [ArchiveView] = [sources, sections, evidence, doubts]
}
