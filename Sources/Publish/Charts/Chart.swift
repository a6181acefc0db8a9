internal import Analyze

/// The drawing of a table. It repeats what stands in the table beside it, so a reader who cannot see it loses nothing;
/// its title and description say what it is and what it shows first.
struct Chart {
  let table: Table
  let language: Language
  let anchor: String

  /// Empty for tables that are not drawn or have nothing to draw.
  var markup: Markup {
    guard !table.rows.isEmpty, let picture else { return .empty }
    return """
      <figure>
      <svg role="img" aria-labelledby="\(anchor)-t \(anchor)-d" width="\(width(picture))" height="\(picture.height)">
      <title id="\(anchor)-t">\(table.caption[language])</title>
      <desc id="\(anchor)-d">\(picture.description[language]) \(summary)</desc>
      \(picture.drawing)</svg>
      \(picture.legend.map { "<figcaption>\($0[language])</figcaption>\n" as Markup } ?? Markup.empty)</figure>

      """
  }

  /// The first figures in words: `Jawa Timur 71; Riau 25; and 32 more rows`.
  private var summary: String {
    let rows = table.rows.filter { !$0.isMissing }
    let median = if case .spread = table.form { "median " } else { "" }
    let shown = rows.prefix(Chart.told).map { "\($0.label[language]): \(median)\(figure($0))" }
    let rest = rows.count - shown.count
    return (shown + (rest > 0 ? [Wording.moreRows(rest)[language]] : [])).joined(separator: "; ") + "."
  }

  private static let told = 8

  /// What is drawn first of a row.
  private func figure(_ row: Row) -> String {
    let column =
      switch table.form {
      case .ranking(let column), .series(let column), .distribution(let column, _, _): column
      // Behind the number of values.
      case .spread: 1
      case .plain, .breakdown: 0
      }
    guard row.cells.indices.contains(column) else { return "–" }
    return language.text(row.cells[column], table.columns[column].kind)
  }

  /// The style sheet keeps it within the page.
  private func width(_ picture: Picture) -> Markup { picture.widest.map { "\($0)" } ?? "100%" }

  private var picture: Picture? {
    switch table.form {
    case .ranking(let column): RankedBars(table: table, column: column, language: language).picture
    case .series(let column): Columns(table: table, column: column, language: language).picture
    case .distribution(let column, let edges, let mark):
      Histogram(table: table, column: column, edges: edges, mark: mark, language: language).picture
    case .spread: SpreadStrips(table: table, language: language).picture
    case .plain, .breakdown: nil
    }
  }
}
