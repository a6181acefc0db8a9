internal import Analyze

/// The drawing of a table. It repeats what stands in the table beside it, so a reader who cannot see it loses nothing;
/// its title and description say what it is.
struct Chart {
  let table: Table
  let language: Language
  let anchor: String

  /// Empty for tables that are not drawn or have nothing to draw.
  var markup: Markup {
    guard !table.rows.isEmpty, let picture else { return .empty }
    return """
      <figure>
      <svg role="img" aria-labelledby="\(anchor)-t \(anchor)-d" width="100%" height="\(picture.height)"\(style(picture))>
      <title id="\(anchor)-t">\(table.caption[language])</title>
      <desc id="\(anchor)-d">\(picture.description[language])</desc>
      \(picture.drawing)</svg>
      \(picture.legend.map { "<figcaption>\($0[language])</figcaption>\n" as Markup } ?? Markup.empty)</figure>

      """
  }

  private func style(_ picture: Picture) -> Markup {
    picture.widest.map { " style=\"max-width:\($0)px\"" } ?? .empty
  }

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

/// What a chart draws, before its frame.
struct Picture {
  let drawing: Markup
  /// In pixels; the width is that of the page.
  let height: Double
  /// In pixels, for charts that look empty when they are wide.
  var widest: Double?
  let description: Phrase
  var legend: Phrase?
}
