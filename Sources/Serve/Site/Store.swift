internal import Analyze
internal import Archive
internal import Decisions
internal import Extract
internal import Publish

/// The archive behind the pages, for one question at a time.
actor Store {
  private let reader: ArchiveReader
  private let query: ArchiveQuery
  private let extractor = Extractor()
  private let profile: Profile
  private var options: PublishOptions
  private var report: FindingsReport?

  init(_ path: String, _ options: PublishOptions) throws {
    reader = try ArchiveReader(path)
    query = try ArchiveQuery(path, profile: options.profile)
    profile = options.profile
    self.options = options
  }

  /// Made once: a run that fills the archive meanwhile shows in the lists at once, in the findings at the next start.
  private func findings() throws -> (FindingsReport, Publisher) {
    if let report { return (report, Publisher(options)) }
    var tally = FindingsTally()
    try reader.forEachRecord { tally.add($0) }
    let made = tally.finish()
    report = made
    return (made, Publisher(options))
  }

  func findings(_ language: Language) throws -> Markup {
    let (report, publisher) = try findings()
    return publisher.servedFindings(report, language, caseAddress: "/cases?lang=\(language.rawValue)&number=")
  }

  func findingsJSON() throws -> String {
    let (report, publisher) = try findings()
    return publisher.findings(report)
  }

  static let columns = [
    "case_id", "case_number", "court", "decision_date", "defendants", "convicted", "prison_months_highest",
    "exploitation", "victims_count", "doubts",
  ]
  static let facets = ["year", "province", "law", "exploitation", "verdict", "border", "restitution", "court"]
  private static let limits = QueryLimits(seconds: 10)

  func list(_ selection: Selection) throws -> CaseList {
    let filter = try selection.filter()
    var list = CaseList(selection: selection, total: try query.count(filter, limits: Store.limits))
    let first = (selection.page - 1) * Selection.pageSize
    var at = 0
    _ = try query.cases(
      filter, columns: Store.columns, order: .column(selection.sort, descending: selection.isDescending),
      limits: QueryLimits(seconds: 10, rows: first + Selection.pageSize)
    ) { row in
      if at >= first { list.rows.append(row.map(\.cellText)) }
      at += 1
    }
    for name in Store.facets {
      var answers: [CaseList.Answer] = []
      _ = try query.counts(by: try QueryField.counting(name, profile), filter, limits: Store.limits) { row in
        guard row.count == 2, case .integer(let count) = row[1], row[0] != .null else { return }
        answers.append(CaseList.Answer(value: CaseList.asked(name, row[0].cellText), count: Int(count)))
      }
      list.facets.append(CaseList.Facet(name: name, answers: answers))
    }
    return list
  }

  /// All cases of a selection, RFC 4180.
  func csv(_ selection: Selection) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let end = try query.cases(
      try selection.filter(), columns: ArchiveQuery.columns(profile),
      order: .column(selection.sort, descending: selection.isDescending), limits: QueryLimits(seconds: 60),
      begin: { bytes += Array(CSVField.line($0).utf8) },
      row: { bytes += Array(CSVField.line($0.map(\.cellText)).utf8) })
    guard end == .complete else { throw Misasked("the file would be too long; ask for fewer cases") }
    return bytes
  }

  func open(_ number: Int64) throws -> ShownCase? {
    guard let decision = try reader.decision(number), let record = try reader.record(number) else { return nil }
    guard profile == .public else {
      return ShownCase(number: number, record: record, text: decision.text, profile: profile)
    }
    let cast = extractor.cast(decision, record)
    let mask = NameMask(decision, cast, names: record.defendants.compactMap(\.name))
    let shown = mask.masked(decision, record)
    return ShownCase(
      number: number, record: shown.record.edition(for: .public), text: shown.decision.text, profile: profile)
  }
}

extension SQLValue {
  /// Nothing for NULL.
  var cellText: String {
    switch self {
    case .null, .blob: ""
    case .integer(let number): String(number)
    case .real(let number): number.rounded() == number && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
    case .text(let text): text
    }
  }
}
