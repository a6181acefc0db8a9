internal import Analyze
internal import Decisions

/// `findings.json`: everything in the report, both languages, for other programs.
struct FindingsJSON {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  var text: String {
    let options = edition.options
    return JSON.object([
      ("format", .string("putusan-findings/1")), ("version", .string(options.version)),
      ("profile", .string(options.profile.rawValue)), ("title", json(edition.title)),
      ("corpus_name", json(options.corpusName)), ("corpus", corpus),
      (
        "set_aside",
        .array(options.setAside.map { .object([("reason", json($0.reason)), ("count", .integer($0.count))]) })
      ),
      ("findings", .array(edition.report.findings.map(json))),
    ]).text
  }

  private var corpus: JSON {
    let facts = edition.report.corpus
    return .object([
      ("decisions", .integer(facts.decisions)), ("defendants", .integer(facts.defendants)),
      ("first_day", facts.firstDay.map { .string($0.description) } ?? .null),
      ("last_day", facts.lastDay.map { .string($0.description) } ?? .null),
      (
        "years",
        .array(facts.years.map { .object([("year", .integer($0.year)), ("decisions", .integer($0.decisions))]) })
      ),
      ("undated", .integer(facts.undated)), ("doubtful", .integer(facts.doubtful)),
      (
        "doubts",
        .array(
          facts.doubts.map { .object([("field", .string($0.field)), ("decisions", .integer($0.decisions))]) })
      ),
      (
        "extractors",
        .array(
          facts.extractors.map {
            .object([
              ("version", .string($0.version)), ("rules", .string($0.rules)), ("decisions", .integer($0.decisions)),
            ])
          })
      ),
    ])
  }

  private func json(_ finding: Finding) -> JSON {
    .object([
      ("number", .integer(finding.number)), ("key", .string(finding.key)), ("title", json(finding.title)),
      ("question", json(finding.question)), ("base", json(finding.base)), ("headline", json(finding.headline)),
      (
        "measures",
        .array(
          finding.measures.map {
            .object([
              ("key", .string($0.key)), ("label", json($0.label)), ("kind", .string($0.kind.rawValue)),
              ("value", json($0.value)), ("base", json($0.base)),
            ])
          })
      ),
      ("tables", .array(finding.tables.map { json($0, of: finding) })), ("caveats", .array(finding.caveats.map(json))),
    ])
  }

  private func json(_ table: Table, of finding: Finding) -> JSON {
    .object([
      ("key", .string(table.key)), ("csv", .string(Edition.csvPath(finding, table))),
      ("caption", json(table.caption)), ("note", table.note.map(json) ?? .null), ("base", json(table.base)),
      (
        "columns",
        .array(
          table.columns.map {
            .object([("key", .string($0.key)), ("kind", .string($0.kind.rawValue)), ("title", json($0.title))])
          })
      ),
      ("rows", .array(table.rows.map { json($0, table) })), ("total", table.total.map { json($0, table) } ?? .null),
    ])
  }

  private func json(_ row: Row, _ table: Table) -> JSON {
    var members: [(key: String, value: JSON)] = [("key", .string(row.key)), ("label", json(row.label))]
    if row.isMissing { members.append(("not_stated", .bool(true))) }
    members += zip(table.columns, row.cells).map { ($0.key, json($1)) }
    if let spread = row.spread {
      // Pairs of a value and its number, so that others can compute what we did not.
      members.append(
        (
          "observations",
          .array(
            spread.observations.map { .array([.decimal(Fixed($0.value, places: 2).plain), .integer($0.count)]) })
        ))
    }
    if row.cases.total > 0 {
      members.append(("cases_total", .integer(row.cases.total)))
      members.append(
        ("cases", .array(row.cases.references.compactMap(\.number).map(JSON.string))))
      if edition.options.profile == .internal {
        members.append(("case_ids", .array(row.cases.references.map { .string($0.id) })))
      }
    }
    return .object(members)
  }

  private func json(_ cell: Cell) -> JSON {
    func number(_ value: Double) -> JSON { .decimal(Fixed(value, places: 6).plain) }
    return switch cell {
    case .text(let phrase): json(phrase)
    case .count(let count): .integer(count)
    case .share(let share):
      .object([
        ("count", .integer(share.count)), ("of", .integer(share.total)), ("share", number(share.value)),
        ("low", number(share.interval.low)), ("high", number(share.interval.high)),
      ])
    case .number(let value): number(value)
    case .range(let range): .array([number(range.low), number(range.high)])
    case .none: .null
    case .withheld(let reason): .object([("withheld", .string(reason.rawValue))])
    }
  }

  private func json(_ base: Base) -> JSON {
    .object([
      ("unit", .string(base.unit.rawValue)), ("count", .integer(base.count)), ("missing", .integer(base.missing)),
    ])
  }

  private func json(_ phrase: Phrase) -> JSON { .object([("id", .string(phrase.id)), ("en", .string(phrase.en))]) }
}
