internal import Analyze
internal import Archive
internal import Publish

/// Search: words and facets at the side, cases beside them.
struct CasesPage {
  let list: ListedCases
  let frame: Frame

  private var language: Language { frame.language }
  private static let mostAnswers = 12

  var html: String {
    frame.page(
      PageWords.cases,
      """
      <main class="search">
      <h1>\(PageWords.cases[language])</h1>
      <form action="/cases" method="get" role="search">
      <input type="hidden" name="lang" value="\(language.rawValue)">
      \(kept)<label for="text">\(PageWords.textSearch[language])</label>
      <input id="text" name="text" type="search" maxlength="200" value="\(frame.query.value("text") ?? "")">
      <button>\(PageWords.search[language])</button>
      </form>
      \(notices)\(chosen)<p class="count" role="status"><strong>\(language.counted(list.total, .decision))</strong> \
      <a href="\(frame.address(["page": nil], path: "/cases.csv"))">CSV</a> \
      <a href="\(frame.address(["page": nil], path: "/cases.xlsx"))">XLSX</a> \
      <a href="\(compareAddress)">\(PageWords.compareThis[language])</a></p>
      <div class="columns">
      <nav aria-label="\(PageWords.narrow[language])" class="facets">
      \(list.facets.map(facet))</nav>
      <div class="wide" tabindex="0" role="region" aria-label="\(PageWords.cases[language])">
      <table class="cases-table">
      <thead><tr>\(Store.columns.dropFirst().map(heading))</tr></thead>
      <tbody>
      \(list.rows.map(line))</tbody>
      </table>
      \(pages)</div>
      </div>
      </main>

      """)
  }

  private var notices: Markup {
    let old = list.isCurrent ? .empty : frame.notice(PageWords.beingCounted)
    let lacking = list.unsearched == 0 ? .empty : frame.notice(PageWords.unsearched(list.unsearched))
    return "\(old)\(lacking)"
  }

  private var compareAddress: String {
    let answers = list.selection.answers.filter { $0.name != "figure" }
    return Frame.address(
      "/compare", [("lang", language.rawValue)] + answers.map { ("a." + $0.name, $0.value) })
  }

  /// What a new search keeps: the order, the filters, and of several texts all but the one in the field.
  private var kept: Markup {
    let order = frame.query.parameters.filter { ["sort", "reverse"].contains($0.name) }
    let texts = list.selection.answers.filter { $0.name == "text" }.dropLast()
    let others = list.selection.answers.filter { $0.name != "text" }
    return Markup(
      (order.map { ($0.name, $0.value) } + (texts + others).map { ($0.name, $0.value) }).map { name, value in
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">\n"
      })
  }

  private var chosen: Markup {
    guard !list.selection.answers.isEmpty else { return .empty }
    let items: [Markup] = list.selection.answers.enumerated().map { index, answer in
      var pairs = frame.query.parameters.filter { $0.name != "page" && !$0.value.isEmpty }
      pairs.removeAll { $0.name == answer.name && $0.value == answer.value }
      return """
        <li><a href="\(Frame.address("/cases", pairs))">\(PageWords.field(answer.name)[language]): \
        \(PageWords.answer(answer.value, of: answer.name)[language]) <span aria-hidden="true">×</span>\
        <span class="vh"> (\(PageWords.remove[language]))</span></a></li>

        """
    }
    return "<ul class=\"chosen\">\n\(items)</ul>\n"
  }

  private func facet(_ facet: CaseIndex.Facet) -> Markup {
    guard !facet.answers.isEmpty else { return .empty }
    let items: [Markup] = facet.answers.prefix(CasesPage.mostAnswers).map { answer in
      let words = PageWords.answer(answer.value, of: facet.name)[language]
      let count = language.integer(answer.count)
      return """
        <li><a href="\(frame.address([facet.name: answer.value, "page": nil], path: "/cases"))">\(words)</a> \
        <span>\(count)</span></li>

        """
    }
    return """
      <h2>\(PageWords.field(facet.name)[language])</h2>
      <ul>
      \(items)</ul>

      """
  }

  private func heading(_ column: String) -> Markup {
    let title = PageWords.field(column)[language]
    guard Selection.sorts.contains(column) else { return "<th scope=\"col\">\(title)</th>" }
    let isChosen = list.selection.sort == column
    let order: Markup =
      isChosen ? " aria-sort=\"\(list.selection.isDescending ? "descending" : "ascending")\"" : .empty
    let reverse = isChosen && !list.selection.isDescending ? "1" : nil
    let address = frame.address(["sort": column, "reverse": reverse, "page": nil])
    return "<th scope=\"col\"\(order)><a href=\"\(address)\">\(title)</a></th>"
  }

  private func line(_ row: [String]) -> Markup {
    let address = "/cases/\(row[0])?lang=\(language.rawValue)"
    let name = row[1].isEmpty ? "\(PageWords.unnumbered[language]) (\(row[0]))" : row[1]
    let cells: [Markup] = zip(Store.columns, row).dropFirst(2).map { column, cell in
      "<td>\(PageWords.answer(cell, of: column)[language])</td>"
    }
    return "<tr><th scope=\"row\"><a href=\"\(address)\">\(name)</a></th>\(cells)</tr>\n"
  }

  private var pages: Markup {
    let last = max(1, (list.total + Selection.pageSize - 1) / Selection.pageSize)
    return PageLinks(page: list.selection.page, last: last, frame: frame).markup
  }
}
