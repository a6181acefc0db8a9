internal import Analyze

/// A finding: its number and base at the side, then answer, key figures, charts with their tables, caveats.
struct FindingSection {
  let finding: Finding
  let language: Language
  let edition: Edition

  private var anchor: String { "f\(finding.number)" }

  var markup: Markup {
    """
    <section class="finding" id="\(anchor)" aria-labelledby="\(anchor)-title">
    <div class="rail">
    <p class="ordinal"><span class="word">\((finding.isSupplement ? Wording.supplement : Wording.finding)[language])</span> <span class="digit">\(finding.number)</span></p>
    <dl class="facts">
    <div><dt>\(Wording.unit[language])</dt><dd>\(finding.base.unit.noun(1)[language])</dd></div>
    <div><dt>\(Wording.denominator[language])</dt><dd>\(language.integer(finding.base.count))</dd></div>
    <div><dt>\(Wording.missingTitle[language])</dt><dd>\(language.integer(finding.base.missing))</dd></div>
    </dl>
    </div>
    <div class="main">
    <h2 id="\(anchor)-title">\(finding.title[language])</h2>
    <p class="question">\(finding.question[language])</p>
    <p class="headline">\(Typeset.prose(finding.headline[language]))</p>
    <dl class="measures">
    \(finding.measures.map(measure))</dl>
    \(finding.tables.filter { $0.form != .breakdown }.map(panel))\(breakdowns)<div class="caveats">
    <h3>\(Wording.caveats[language])</h3>
    <ul>
    \(finding.caveats.map { "<li>\(Typeset.prose($0[language]))</li>\n" as Markup })</ul>
    </div>
    </div>
    </section>

    """
  }

  private func measure(_ measure: Measure) -> Markup {
    var detail: Markup = ""
    if case .share = measure.value {
      detail = "<span class=\"range\">\(language.interval(measure.value))</span>"
    }
    return """
      <div><dt>\(measure.label[language])</dt><dd>\(language.text(measure.value, measure.kind))\(detail)</dd></div>

      """
  }

  /// The figures by year, place, law and so on, folded away together: few readers want them all.
  private var breakdowns: Markup {
    let tables = finding.tables.filter { $0.form == .breakdown }
    guard !tables.isEmpty else { return .empty }
    return """
      <details class="breakdowns"><summary>\(Wording.breakdowns(tables.count)[language])</summary>
      \(tables.map(panel))</details>

      """
  }

  private func panel(_ table: Table) -> Markup {
    let anchor = "\(anchor)-\(table.key)"
    let chart = Chart(table: table, language: language, anchor: anchor).markup
    return """
      <div class="panel" id="\(anchor)">
      <h3>\(table.caption[language])</h3>
      \(chart)\(TableView(table: table, language: language, anchor: anchor, figureAddress: figureAddress(table)).markup)
      \(cases(table))
      \(download(table))</div>

      """
  }

  private func cases(_ table: Table) -> Markup {
    guard edition.figureAddress == nil else { return .empty }
    return CasesView(table: table, language: language, profile: edition.options.profile).markup
  }

  private func figureAddress(_ table: Table) -> String? {
    edition.figureAddress.map { $0 + AddressText.encoded("\(finding.number).\(table.key).") }
  }

  private func download(_ table: Table) -> Markup {
    guard edition.linksToFiles, edition.options.formats.contains(.csv), !table.rows.isEmpty else { return .empty }
    return """
      <p class="download"><a href="\(Edition.csvPath(finding, table))">\(Wording.asCSV[language])\
      <span class="vh">: \(table.caption[language])</span></a></p>

      """
  }
}
