internal import Analyze

/// The decisions behind each row of a table, folded away.
struct CasesView {
  let table: Table
  let language: Language
  let profile: Profile

  /// A page is not a register: beyond this, the reader is told how many more there are (`findings.json` has them).
  private var longest: Int { table.form == .breakdown ? 24 : 120 }

  var markup: Markup {
    let rows = table.rows.filter { $0.cases.total > 0 }
    guard !rows.isEmpty else { return .empty }
    return """
      <details class="cases"><summary>\(Wording.cases[language])</summary>
      <dl>
      \(rows.map(entry))</dl>
      </details>
      """
  }

  private func entry(_ row: Row) -> Markup {
    let named = row.cases.references.compactMap { $0.number ?? (profile == .internal ? $0.id : nil) }
    let shown = named.prefix(longest)
    let unnumbered = row.cases.references.count - named.count
    var items: [Markup] = shown.map { "<li>\($0)</li>" }
    let rest = row.cases.total - shown.count - unnumbered
    if rest > 0 { items.append("<li class=\"more\">\(Wording.moreCases(rest)[language])</li>") }
    if unnumbered > 0 { items.append("<li class=\"more\">\(Wording.unnumbered(unnumbered)[language])</li>") }
    return """
      <dt>\(row.label[language]) <span class="base">\(language.counted(row.cases.total, .decision))</span></dt>
      <dd><ul>\(items)</ul></dd>

      """
  }
}
