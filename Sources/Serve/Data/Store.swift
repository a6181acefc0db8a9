internal import Analyze
internal import Archive
internal import Decisions
internal import Extract
internal import Publish
internal import Synchronization

/// The archive behind the pages. Any number of threads may ask.
final class Store: Sendable {
  let options: PublishOptions
  /// Where a coder is at work.
  let judging: Judging?
  /// Whether findings and cases are shown as people left them.
  private let isCorrected: Bool
  private let reader: ArchiveReader
  private let clock: ArchiveClock
  private let desks: Desks
  private let index: Kept<CaseIndex>
  private let findings: Kept<Findings>
  /// Held by whoever has two selections counted: some readers of all years at once would leave no thread for the others.
  let comparing = Mutex(())

  /// The findings over all cases.
  struct Findings: Sendable {
    /// As it is counted, with all references to cases.
    let report: FindingsReport
    let review: ReviewSummary
    let publisher: Publisher
    let pages: [Language: Markup]
  }

  init(_ path: String, _ options: PublishOptions, reviewer: String?, withCorrections: Bool) throws {
    self.options = options
    let reader = try ArchiveReader(path)
    judging = try reviewer.map { try Judging(path, reader, by: $0, options.profile) }
    let isCorrected = withCorrections || reviewer != nil
    self.isCorrected = isCorrected
    let desks = try Desks(path, options.profile)
    self.reader = reader
    self.desks = desks
    clock = try ArchiveClock(path)
    let profile = options.profile
    let facets = try Store.facets.map { try QueryField.counting($0, profile) }
    index = Kept(patience: .milliseconds(40)) {
      try desks.use { try CaseIndex($0.query, facets: facets, sorts: Selection.sorts) }
    }
    findings = Kept(patience: .seconds(1)) {
      var tally = FindingsTally()
      let review = try reader.forEachRecord(withCorrections: isCorrected) { tally.add($0) }
      let report = tally.finish()
      var options = options
      options.setAside = SetAsideReasons(try reader.setAside()).phrases
      if isCorrected { options.reviewed = review.published }
      let publisher = Publisher(options)
      let pages = Language.allCases.map { language in
        (
          language,
          publisher.servedFindings(report, language, figureAddress: "/cases?lang=\(language.rawValue)&figure=")
        )
      }
      return Findings(
        report: report, review: review, publisher: publisher, pages: Dictionary(uniqueKeysWithValues: pages))
    }
  }

  /// Makes what takes long, so that the first reader need not wait for it.
  func prepare() throws {
    let time = try clock.time()
    _ = try index.value(at: time)
    _ = try findings.value(at: time)
  }

  // MARK: Findings

  func currentFindings() throws -> (value: Findings, isCurrent: Bool) { try findings.value(at: try clock.time()) }

  func findingsJSON() throws -> [UInt8] {
    let findings = try currentFindings().value
    var json: [UInt8] = []
    try findings.publisher.writeFindings(findings.report) { json += $0 }
    return json
  }

  /// The findings over a part of the cases.
  func report(_ selection: Selection, within patience: Duration = .seconds(60)) throws -> FindingsReport {
    if selection.answers.isEmpty { return try currentFindings().value.report }
    let filter = try filter(selection)
    try requireSearched(filter)
    let end = ContinuousClock.now + patience
    var tally = FindingsTally()
    for number in try desks.use({ try $0.query.numbers(filter, limits: Store.limits) }) {
      guard ContinuousClock.now < end else {
        throw Misasked("these are more cases than can be counted in a minute; ask for fewer, or use putusan compare")
      }
      guard let record = try reader.record(number, withEvidence: false) else { continue }
      tally.add(isCorrected ? record.applying(try reader.corrections(number)).record : record)
    }
    return tally.finish()
  }

  /// What the public edition withholds is withheld here too.
  func edition(_ report: FindingsReport) -> FindingsReport { Publisher(options).edition(of: report) }

  // MARK: Cases

  static let columns = [
    "case_id", "case_number", "court", "decision_date", "defendants", "convicted", "prison_months_highest",
    "exploitation", "victims_count", "doubts",
  ]
  static let facets = ["year", "province", "law", "exploitation", "verdict", "border", "restitution", "court"]
  private static let limits = QueryLimits(seconds: 10, bytes: .max)

  func list(_ selection: Selection) throws -> ListedCases {
    let (index, isCurrent) = try index.value(at: try clock.time())
    let known = selection.answers(knownTo: index)
    let filter = try filter(selection, without: Set(known.keys))
    return try desks.use { desk in
      let numbers = filter.isEmpty ? nil : try desk.query.numbers(filter, limits: Store.limits)
      let chosen = index.selection(numbers, answers: known)
      let page = index.page(
        chosen, sort: selection.sort, descending: selection.isDescending,
        from: (selection.page - 1) * Selection.pageSize, most: Selection.pageSize)
      var list = ListedCases(
        selection: selection, total: chosen.count, isCurrent: isCurrent, unsearched: try desk.query.unsearched(filter))
      list.rows = try desk.query.rows(of: page, columns: Store.columns, limits: Store.limits).map { $0.map(\.cell) }
      list.facets = index.counts(chosen)
      return list
    }
  }

  /// Answers of all cases, to choose from.
  func facets() throws -> [CaseIndex.Facet] {
    let index = try index.value(at: try clock.time()).value
    return index.counts(index.selection(nil))
  }

  /// All cases of a selection with the columns of `putusan query`.
  func rows(_ selection: Selection, most: Int) throws -> (columns: [String], rows: [[SQLValue]]) {
    let columns = ArchiveQuery.columns(options.profile)
    var rows: [[SQLValue]] = []
    let filter = try filter(selection)
    try requireSearched(filter)
    let end = try desks.use { desk in
      try desk.query.cases(
        filter, columns: columns, order: .column(selection.sort, descending: selection.isDescending),
        limits: QueryLimits(seconds: 60, rows: most), row: { rows.append($0) })
    }
    guard end == .complete else {
      throw Misasked(
        "the file would be too long: it may have \(most) cases; ask for fewer, or use putusan query, which writes them all"
      )
    }
    return (columns, rows)
  }

  func open(_ number: Int64) throws -> ShownCase? {
    guard let decision = try reader.decision(number), let record = try reader.record(number) else { return nil }
    let corrected = isCorrected ? record.applying(try reader.corrections(number)) : nil
    guard options.profile == .public else {
      return ShownCase(
        number: number, record: record, text: decision.text, profile: .internal, machine: record, corrected: corrected)
    }
    let cast = try desks.use { $0.extractor.cast(decision, record) }
    let mask = NameMask(decision, cast, names: record.defendants.compactMap(\.name))
    let shown = mask.masked(decision, record)
    return ShownCase(
      number: number, record: shown.record.edition(for: .public), text: shown.decision.text, profile: .public,
      machine: record, corrected: corrected)
  }

  // MARK: Review

  /// What waits for the coder: a page of it, and how far he has come.
  func waiting(_ judging: Judging, page: Int) throws -> Waiting {
    let items = try judging.queue.items(limit: Waiting.pageSize, offset: (page - 1) * Waiting.pageSize)
    let numbers = Array(Set(items.map(\.caseNumber)))
    let rows = try desks.use {
      try $0.query.rows(of: numbers, columns: ["case_id", "case_number"], limits: Store.limits)
    }
    let names = rows.map { ($0[0].cell, $0[1].cell) }
    return Waiting(
      page: page, counts: try judging.queue.counts(), items: items,
      dockets: Dictionary(names, uniquingKeysWith: { first, _ in first }))
  }

  private func filter(_ selection: Selection, without known: Set<String> = []) throws -> CaseFilter {
    var filter = try selection.filter(without: known)
    if let figure = selection.figure { filter.restrict(to: try cases(behind: figure)) }
    return filter
  }

  /// A list on a page says what it may lack. Figures and files that are carried away cannot.
  private func requireSearched(_ filter: CaseFilter) throws {
    let count = try desks.use { try $0.query.unsearched(filter) }
    guard count == 0 else {
      throw Misasked(
        "\(count) decisions cannot be searched for words yet; ask again when the run that fills the archive has ended",
        status: 503)
    }
  }

  /// The cases behind a row of a table: `9.by-law.uu-21-2007`. Where the public edition does not list them they
  /// are not listed here.
  private func cases(behind figure: String) throws -> [(id: String, number: String?)] {
    let parts = figure.split(separator: ".", maxSplits: 2).map(String.init)
    let report = try currentFindings().value.report
    guard parts.count == 3, let number = Int(parts[0]),
      let finding = report.findings.first(where: { $0.number == number }),
      let table = finding.tables.first(where: { $0.key == parts[1] }),
      let row = table.rows.first(where: { $0.key == parts[2] }),
      options.profile == .internal || table.isListed(row)
    else { throw Misasked("there is no such figure, or its cases are not listed; open it from the overview") }
    return row.cases.references.map { ($0.id, $0.number) }
  }
}
