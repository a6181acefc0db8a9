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
      "# \(plain(edition.title[language]))",
      "\(plain(options.corpusName[language])): \(language.counted(corpus.decisions, .decision)), "
        + "\(language.counted(corpus.defendants, .defendant)). putusan \(plain(options.version)).",
    ]
    for finding in edition.report.findings { blocks += self.blocks(finding) }
    blocks.append("## \(Wording.setAside[language])")
    if options.setAside.isEmpty {
      blocks.append(Wording.nothingSetAside[language])
    } else {
      blocks.append(Wording.setAsideNote[language])
      blocks.append(
        grid(
          [[Wording.reason[language], Wording.number[language]]]
            + options.setAside.map { [$0.reason[language], language.integer($0.count)] }))
    }
    blocks.append("## \(Wording.method[language])")
    blocks += Method.paragraphs(edition).map { plain($0[language]) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func blocks(_ finding: Finding) -> [String] {
    var blocks = [
      "## \(finding.number). \(plain(finding.title[language]))", "*\(plain(finding.question[language]))*",
      "**\(plain(finding.headline[language]))**", plain(language.text(finding.base)),
    ]
    for table in finding.tables {
      blocks.append("### \(plain(table.caption[language]))")
      guard !table.rows.isEmpty else {
        let withheld = table.protection == .smallCounts && table.base.count > 0
        blocks.append((withheld ? Wording.allWithheld : Wording.noFigures)[language])
        continue
      }
      blocks.append(plain(language.text(table.base)))
      blocks.append(grid([heading(table)] + (table.rows + (table.total.map { [$0] } ?? [])).map { line($0, table) }))
      if let note = table.note { blocks.append(plain(note[language])) }
      if table.rows.contains(where: \.isWithheld) { blocks.append(plain(Wording.withheld[language])) }
    }
    blocks.append("### \(Wording.caveats[language])")
    blocks.append(finding.caveats.map { "- \(plain($0[language]))" }.joined(separator: "\n"))
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

  /// A table; its first row is the heading, its first column stands left, the others right.
  private func grid(_ rows: [[String]]) -> String {
    guard let first = rows.first else { return "" }
    let rule = "|" + first.indices.map { $0 == 0 ? " --- |" : " ---: |" }.joined()
    let lines = rows.map { row in "| " + row.map(plain).joined(separator: " | ") + " |" }
    return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
  }

  /// Text without meaning for Markdown or HTML: marks get a backslash, control characters go, line feeds become blanks.
  private func plain(_ words: String) -> String {
    var text = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\n", "\t": text += " "
      case _ where scalar.isUnsafeToShow: text += "\u{FFFD}"
      case "<": text += "&lt;"
      case "&": text += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", ">", "!", "~": text += "\\\(scalar)"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
