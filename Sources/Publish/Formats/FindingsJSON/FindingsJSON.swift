internal import Analyze
internal import Decisions

/// `findings.json`: everything in the report, both languages, for other programs.
struct FindingsJSON {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  /// The JSON Schema of the format.
  static var schema: [UInt8] { PackageResources.findings_schema_json }

  /// Hands the document on, one finding at a time: of a million decisions it has a hundred megabytes.
  func write(to sink: ([UInt8]) throws -> Void) throws {
    try JSON.write(document, to: sink) { put in for finding in edition.report.findings { try put(json(finding)) } }
  }

  private func document(_ findings: JSON) -> JSON {
    let options = edition.options
    let review = options.reviewed.map { reviewed -> [(String, JSON)] in
      let members: [(String, JSON)] = [
        ("judged", .integer(reviewed.judged)), ("cases", .integer(reviewed.cases)),
        ("changed", .integer(reviewed.changed)), ("changed_cases", .integer(reviewed.changedCases)),
      ]
      return [("reviewed", .object(members))]
    }
    let head: [(String, JSON)] = [
      ("format", .string("putusan-findings/1")), ("version", .string(options.version)),
      ("profile", .string(options.profile.rawValue)), ("title", JSON(edition.title)),
      ("corpus_name", JSON(options.corpusName)), ("corpus", corpus),
    ]
    let rest: [(String, JSON)] = [
      (
        "set_aside",
        .array(options.setAside.map { .object([("reason", JSON($0.reason)), ("count", .integer($0.count))]) })
      ),
      ("findings", findings),
    ]
    return .object(head + (review ?? []) + rest)
  }

  private var corpus: JSON {
    let facts = edition.report.corpus
    return .object([
      ("decisions", .integer(facts.decisions)), ("defendants", .integer(facts.defendants)),
      ("charged_with_trafficking", .integer(facts.chargedWithTrafficking)),
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
      ("number", .integer(finding.number)), ("key", .string(finding.key)), ("title", JSON(finding.title)),
      ("question", JSON(finding.question)), ("base", JSON(finding.base)), ("headline", JSON(finding.headline)),
      (
        "measures",
        .array(
          finding.measures.map {
            .object([
              ("key", .string($0.key)), ("label", JSON($0.label)), ("kind", .string($0.kind.rawValue)),
              ("value", JSON($0.value)), ("base", JSON($0.base)),
            ])
          })
      ),
      ("tables", .array(finding.tables.map { json($0, of: finding) })),
      ("caveats", .array(finding.caveats.map { JSON($0) })),
    ])
  }

  private func json(_ table: Table, of finding: Finding) -> JSON {
    let sums = table.toldSums.map { JSON.array($0.map(JSON.string)) }
    return .object(
      [
        ("key", .string(table.key)), ("csv", .string(Edition.csvPath(finding, table))),
        ("caption", JSON(table.caption)), ("note", table.note.map { JSON($0) } ?? .null), ("base", JSON(table.base)),
        ("form", json(table.form)), ("protection", .string(table.protection.rawValue)),
      ] + (sums.isEmpty ? [] : [("told_sums", .array(sums))]) + [
        ("stub", JSON(table.stub)),
        (
          "columns",
          .array(
            table.columns.map {
              .object([("key", .string($0.key)), ("kind", .string($0.kind.rawValue)), ("title", JSON($0.title))])
            })
        ),
        ("rows", .array(table.rows.map { json($0, table) })), ("total", table.total.map { json($0, table) } ?? .null),
      ])
  }

  private func json(_ form: Table.Form) -> JSON {
    switch form {
    case .ranking(let column): .object([("kind", .string("ranking")), ("column", .integer(column))])
    case .series(let column): .object([("kind", .string("series")), ("column", .integer(column))])
    case .distribution(let column, let edges, let mark):
      .object([
        ("kind", .string("distribution")), ("column", .integer(column)), ("edges", .array(edges.map(JSON.integer))),
        ("mark", mark.map { .object([("value", .integer($0.value)), ("label", JSON($0.label))]) } ?? .null),
      ])
    case .spread: .object([("kind", .string("spread"))])
    case .plain: .object([("kind", .string("plain"))])
    case .breakdown: .object([("kind", .string("breakdown"))])
    }
  }

  private func json(_ row: Row, _ table: Table) -> JSON {
    var members: [(key: String, value: JSON)] = [("key", .string(row.key)), ("label", JSON(row.label))]
    if row.isMissing { members.append(("is_missing", .bool(true))) }
    if row.isUnlisted { members.append(("is_unlisted", .bool(true))) }
    members += zip(table.columns, row.cells).map { ($0.key, JSON($1)) }
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
}

extension Table.Protection {
  /// As `findings.json` names it.
  fileprivate var rawValue: String {
    switch self {
    case .open: "open"
    case .unlisted: "unlisted"
    case .smallCounts: "small_counts"
    case .smallParts: "small_parts"
    }
  }
}
