internal import Analyze
internal import Archive
internal import ArgumentParser
internal import Decisions
internal import Extract
internal import Ingest
internal import Pipeline
internal import Publish

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Code decisions and write their findings: the whole way in one step.",
    discussion: """
      For publication it writes report.id.html, report.en.html, the same as Markdown, findings.json with its schema, \
      findings.xlsx, tables/*.csv, cases.csv and ctdc-victims.csv with datapackage.json, codebook.md, methods.md and \
      manifest.json. The working files records.jsonl, defendants.csv, set-aside.jsonl and duplicates.jsonl name files \
      and describe single people: they are not for publication. Prints the path of the report.
      """)

  @OptionGroup var input: InputOptions

  @OptionGroup var archived: ArchiveOptions

  @OptionGroup var folder: FolderOptions

  @OptionGroup var report: ReportOptions

  @Flag(exclusivity: .exclusive)
  var duplicates = DuplicateChoice.drop

  @OptionGroup var coding: CodingOptions

  func run() throws {
    Interruption.watch()
    try input.requireAny()
    let archive = try archived.writer()
    let files = try RunFiles(folder: folder.out)
    var tally = FindingsTally()
    var cases = CaseTable()
    let inputs = InputLog()
    var reasons = SetAsideReasons()
    let profile = report.profile
    var review: ReviewSummary?
    let counts = try CodingRun(input.paths, coding, duplicates, printsData: false).run(
      in: archive, reviewed: archived.corrections.withCorrections ? { review = $0 } : nil,
      { written in
        let edition = written.edition(for: profile)
        return (written.record, RecordLines(jsonl: edition.jsonLine, csv: DefendantCSV.rows(edition.record)))
      },
      setAside: { item in
        reasons.add(item.reason.kind)
        try inputs.add(InputFile(path: item.path, sha256: nil, setAside: item.reason.kind.rawValue))
        try files.add(item)
      },
      duplicate: { item in
        try inputs.add(
          InputFile(path: item.path, sha256: nil, setAside: "duplicate: the same \(item.likeness.rawValue)"))
        try files.add(item)
      },
      deliver: { record, lines in
        tally.add(record)
        try cases.add(record)
        if let source = record.source {
          try inputs.add(InputFile(path: source.path, sha256: source.sha256))
          if let page = source.page { try inputs.add(InputFile(path: page.path, sha256: page.sha256)) }
        }
        try files.add(lines)
      })
    guard counts.coded > 0 else {
      throw CommandError(
        "no decision could be coded, so there is nothing to report; no file was written to \(printable(folder.out)). "
          + "Name files or folders that hold decisions.")
    }
    review?.say()
    var options = report.publishing(counts.coded, languages: folder.lang.languages, setAside: reasons.phrases)
    options.reviewed = review?.published
    do throws(PublishError) {
      try Publisher(options).write(tally.finish(), cases: cases, inputs: inputs, to: folder.out) {
        Interruption.signal != nil
      }
    } catch {
      guard error.kind == .stopped, let signal = Interruption.signal else { throw error }
      Console.say(
        "stopped before the report was written; no file was written"
          + (archive == nil ? "" : "; the archive keeps what was coded, and the same command goes on from there"))
      throw ExitCode.ended(by: signal)
    }
    try files.finish()
    try DataOutput().print(Array("\(files.path("report.\(folder.lang.first.rawValue).html"))\n".utf8))
    try archived.index(archive, quiet: coding.work.quiet)
    try counts.exit()
  }
}
