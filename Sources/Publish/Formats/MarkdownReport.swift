internal import Analyze

/// The report as Markdown (tables as in GitHub's dialect), without charts.
struct MarkdownReport {
  private let edition: Edition
  private let language: Language

  init(_ edition: Edition, _ language: Language) {
    self.edition = edition
    self.language = language
  }

  var text: String {
    let options = edition.options
    let corpus = edition.report.corpus
    var blocks = [
      "# \(Markdown.plain(edition.title[language]))",
      "\(Markdown.plain(options.corpusName[language])): \(language.counted(corpus.decisions, .decision)), "
        + "\(language.counted(corpus.defendants, .defendant)). putusan \(Markdown.plain(options.version)).",
    ]
    if options.profile == .internal { blocks.insert("**\(Wording.internalEdition[language])**", at: 1) }
    for finding in edition.report.findings { blocks += self.blocks(finding) }
    blocks += Markdown.setAside(edition, language)
    blocks.append("## \(Wording.method[language])")
    blocks += Method.paragraphs(edition).map { Markdown.plain($0[language]) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func blocks(_ finding: Finding) -> [String] {
    var blocks = [
      "## \(finding.number). \(Markdown.plain(finding.title[language]))",
      "*\(Markdown.plain(finding.question[language]))*",
      "**\(Markdown.plain(finding.headline[language]))**", Markdown.plain(language.text(finding.base)),
    ]
    for table in finding.tables {
      blocks.append("### \(Markdown.plain(table.caption[language]))")
      guard !table.rows.isEmpty else {
        blocks.append(Wording.empty(table)[language])
        continue
      }
      blocks.append(Markdown.plain(language.text(table.base)))
      blocks.append(
        Markdown.grid([heading(table)] + (table.rows + (table.total.map { [$0] } ?? [])).map { line($0, table) }))
      blocks += table.notes(language).map(Markdown.plain)
    }
    blocks.append("### \(Wording.caveats[language])")
    blocks.append(finding.caveats.map { "- \(Markdown.plain($0[language]))" }.joined(separator: "\n"))
    return blocks
  }

  private func heading(_ table: Table) -> [String] {
    [table.stub[language]]
      + table.columns.flatMap { column in
        column.kind == .shareWithInterval
          ? [column.title[language], Wording.interval[language]] : [column.title[language]]
      }
  }

  private func line(_ row: Row, _ table: Table) -> [String] {
    [row.label[language]]
      + zip(table.columns, row.cells).flatMap { column, cell in
        let text = language.text(cell, column.kind)
        return column.kind == .shareWithInterval ? [text, language.interval(cell)] : [text]
      }
  }
}
