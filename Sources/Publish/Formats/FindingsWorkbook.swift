internal import Analyze

/// `findings.xlsx`: an overview of the key figures, one sheet for each finding with all of its tables, and notes. Labels
/// stand in each of the report's languages, side by side.
struct FindingsWorkbook {
  private let edition: Edition
  private var languages: [Language] { edition.options.languages }

  init(_ edition: Edition) { self.edition = edition }

  var workbook: Workbook {
    Workbook(
      title: inAll(edition.title), subject: inAll(edition.options.corpusName),
      sheets: [overview] + edition.report.findings.map(sheet) + [notes])
  }

  // MARK: Overview

  private var overview: Workbook.Sheet {
    let corpus = edition.report.corpus
    let facts: [(Phrase, Int)] = [
      (Wording.decisions, corpus.decisions), (Wording.defendants, corpus.defendants),
      (Wording.setAside, edition.setAsideTotal),
    ]
    var rows: [[Workbook.Entry]] = [
      [.text(inAll(edition.title), .title)], [.text(inAll(edition.options.corpusName))],
      facts.map { .text("\(inAll($0.0)): \(languages.first?.integer($0.1) ?? String($0.1))") }, [],
    ]
    if edition.options.profile == .internal {
      rows.insert([.text(inAll(Wording.internalEdition), .heading)], at: 0)
    }
    let header: [Workbook.Entry] =
      [.text(inAll(Wording.finding), .heading)] + languages.map { .text(Wording.measure[$0], .heading) }
      + [Wording.value, Wording.lowEnd, Wording.highEnd, Wording.denominator, Wording.missingTitle].map {
        .text(inAll($0), .figureHeading)
      }
    rows.append(header)
    let frozen = rows.count
    for finding in edition.report.findings {
      for measure in finding.measures {
        rows.append(
          [.text("\(finding.number). \(inAll(finding.title))")] + languages.map { .text(measure.label[$0]) }
            + values(measure) + [.number(Double(measure.base.count)), .number(Double(measure.base.missing))])
      }
    }
    return Workbook.Sheet(
      name: inAll(Wording.overview, joined: " "), widths: [34] + languages.map { _ in 38 } + [12, 12, 12, 14, 14],
      frozen: (frozen, 1), rows: rows)
  }

  /// Value, low and high end.
  private func values(_ measure: Measure) -> [Workbook.Entry] {
    switch measure.value {
    case .share(let share):
      return [share.value, share.interval.low, share.interval.high].map { .number($0, .percent) }
    case .range(let range): return [.blank, entry(.number(range.low)), entry(.number(range.high))]
    default:
      let column = Column(measure.key, measure.label, measure.kind)
      return [entry(column.figures(measure.value).first ?? .none), .blank, .blank]
    }
  }

  // MARK: Findings

  private func sheet(_ finding: Finding) -> Workbook.Sheet {
    var rows: [[Workbook.Entry]] = [[.text("\(finding.number). \(inAll(finding.title))", .title)]]
    let frozen = rows.count
    rows += languages.map { [.text(finding.question[$0])] }
    rows += languages.map { [.text(finding.headline[$0])] }
    for table in finding.tables { rows += [[]] + block(table) }
    rows.append([])
    for language in languages {
      rows.append([.text(Wording.caveats[language], .caption)])
      rows += finding.caveats.map { [.text($0[language])] }
    }
    let name = Edition.numbered(finding).prefix(31)
    return Workbook.Sheet(
      name: String(name), widths: languages.map { _ in 36 } + Array(repeating: 14, count: 12),
      frozen: (frozen, languages.count), rows: rows)
  }

  private func block(_ table: Table) -> [[Workbook.Entry]] {
    var rows: [[Workbook.Entry]] = languages.map { language in
      [.text("\(table.caption[language]). \(language.text(table.base))", .caption)]
    }
    guard !table.rows.isEmpty else {
      return rows + languages.map { [.text(Wording.empty(table)[$0])] }
    }
    rows.append(
      languages.map { .text(table.stub[$0], .heading) }
        + table.columns.flatMap { column in column.parts.map { heading(column, part: $0) } })
    for row in table.rows { rows.append(line(row, table)) }
    if let total = table.total { rows.append(line(total, table).map(\.inTotal)) }
    rows += languages.flatMap { language in table.notes(language).map { [.text($0)] } }
    return rows
  }

  private func heading(_ column: Column, part: String) -> Workbook.Entry {
    if column.kind == .text, let language = Language(rawValue: part) { return .text(column.title[language], .heading) }
    let words: Phrase? =
      switch part {
      case "of": Wording.of
      case "low": Wording.lowEnd
      case "high": Wording.highEnd
      default: nil
      }
    return .text(
      inAll(Phrase { language in column.title[language] + (words.map { ", \($0[language])" } ?? "") }), .figureHeading)
  }

  private func line(_ row: Row, _ table: Table) -> [Workbook.Entry] {
    languages.map { .text(row.label[$0]) }
      + zip(table.columns, row.cells).flatMap { column, cell in column.figures(cell).map(entry) }
  }

  private func entry(_ figure: Figure) -> Workbook.Entry {
    switch figure {
    case .text(let words): .text(words)
    case .count(let count): .number(Double(count))
    case .share(let value): .number(value, .percent)
    case .number(let value): .number(value, value == value.rounded() ? .integer : .decimal)
    case .none: .blank
    case .withheld(let reason): .text(Language.en.text(.withheld(reason), .count), .mark)
    }
  }

  // MARK: Notes

  private var notes: Workbook.Sheet {
    var rows: [[Workbook.Entry]] = []
    for language in languages {
      rows.append([.text(Wording.method[language], .title)])
      rows += Method.paragraphs(edition).map { [.text($0[language], .prose)] }
      rows.append([.text(Wording.withheld[language], .prose)])
      rows += [[], [.text(Wording.setAside[language], .caption)]]
      let reasons = edition.options.setAside
      rows += reasons.map { [.text("\($0.reason[language]): \(language.integer($0.count))", .prose)] }
      if reasons.isEmpty { rows.append([.text(Wording.nothingSetAside[language], .prose)]) }
      rows.append([])
    }
    return Workbook.Sheet(name: inAll(Wording.notes, joined: " "), widths: [110], frozen: (0, 0), rows: rows)
  }

  /// `Temuan / Finding`; a name that reads the same stands once.
  private func inAll(_ phrase: Phrase, joined: String = " / ") -> String {
    languages.map { phrase[$0] }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: joined)
  }
}

extension Workbook.Entry {
  /// The same entry in the last row of a table.
  fileprivate var inTotal: Workbook.Entry {
    switch self {
    case .blank: .text("", .totalLabel)
    case .text(let text, let style): .text(text, style.total)
    case .number(let number, let style): .number(number, style.total)
    }
  }
}
