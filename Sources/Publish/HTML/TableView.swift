internal import Analyze

/// A table of figures: caption, base, column headings with scope, and what is withheld.
struct TableView {
  let table: Table
  let language: Language
  /// For ids in the page: `f9-by-law`.
  let anchor: String
  /// What stands in front of a row's key in the address that lists its cases; without it rows are no links.
  var figureAddress: String?

  /// Longer tables are folded away on the screen; their chart shows the first rows.
  private static let longest = 14

  var markup: Markup {
    guard !table.rows.isEmpty else {
      return "<p class=\"note\">\(Wording.empty(table)[language])</p>"
    }
    guard table.rows.count > TableView.longest else { return body }
    return """
      <details class="long"><summary>\(Wording.allRows(table.rows.count)[language])</summary>
      \(body)
      </details>
      """
  }

  private var body: Markup {
    """
    <div class="wide" role="region" aria-labelledby="\(anchor)-caption" tabindex="0">
    <table>
    <caption id="\(anchor)-caption"><span class="vh">\(table.caption[language])</span> <span class="base">\(language.text(table.base))</span></caption>
    <thead><tr><th scope="col">\(table.stub[language])</th>\(table.columns.map(heading))</tr></thead>
    <tbody>
    \(table.rows.map { line($0) })</tbody>
    \(table.total.map { "<tfoot>\n\(line($0, isTotal: true))</tfoot>\n" } ?? Markup.empty)</table>
    </div>
    \(note)
    """
  }

  private func heading(_ column: Column) -> Markup {
    if column.kind == .text { return "<th scope=\"col\">\(column.title[language])</th>" }
    let title: Markup = "<th scope=\"col\" class=\"n\">\(column.title[language])</th>"
    guard column.kind == .shareWithInterval else { return title }
    return title + "<th scope=\"col\" class=\"n beside\">\(Wording.interval[language])</th>"
  }

  private func line(_ row: Row, isTotal: Bool = false) -> Markup {
    let style: Markup = row.isMissing ? " class=\"missing\"" : ""
    let cells = zip(table.columns, row.cells).map { cell($0, $1, orBlank: isTotal) }
    return "<tr\(style)><th scope=\"row\">\(label(row))</th>\(cells)</tr>\n"
  }

  private func label(_ row: Row) -> Markup {
    let words = Typeset.prose(row.label[language])
    guard let figureAddress, row.cases.total > 0 else { return "\(words)" }
    return "<a href=\"\(figureAddress)\(AddressText.encoded(row.key))\">\(words)</a>"
  }

  /// - Parameter orBlank: in a total, a column that does not add up stays blank.
  private func cell(_ column: Column, _ cell: Cell, orBlank: Bool) -> Markup {
    let figure: Markup = orBlank && cell == .none ? "" : "\(language.text(cell, column.kind))"
    if column.kind == .text { return "<td>\(figure)</td>" }
    guard column.kind == .shareWithInterval, case .share = cell else {
      let empty: Markup = column.kind == .shareWithInterval ? "<td class=\"n soft beside\">\(figure)</td>" : ""
      return "<td class=\"n\">\(figure)</td>\(empty)"
    }
    // On a phone the interval stands under its share instead of in a column of its own.
    let interval: Markup = "\(language.interval(cell))"
    return """
      <td class="n">\(figure)<span class="under">\(interval)</span></td><td class="n soft beside">\(interval)</td>
      """
  }

  private var note: Markup {
    Markup(table.notes(language).map { "<p class=\"note\">\(Typeset.prose($0))</p>\n" })
  }
}

extension Table {
  /// What stands below it: how to read it, and what is withheld.
  func notes(_ language: Language) -> [String] {
    (note.map { [$0[language]] } ?? []) + (rows.contains(where: \.isWithheld) ? [Wording.withheld[language]] : [])
  }
}
