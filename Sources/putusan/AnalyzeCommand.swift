internal import Analyze
internal import Archive
internal import ArgumentParser
internal import Decisions
internal import Pipeline
internal import Publish

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze", abstract: "Make the findings on records that were coded before: findings.json.",
    discussion: """
      The records, one a line, may be the program's or people's. `putusan report` makes the report from them. With \
      --merge the files hold partial findings, as `putusan worker --tally` writes them, in any order.
      """)

  @Argument(
    help: ArgumentHelp(
      "Records, as `extract` and `run` write them; a folder that `run` wrote; an archive; with --merge partial findings.",
      valueName: "records"))
  var records: [String]

  @Flag(help: "Join partial findings instead of counting records.")
  var merge = false

  @OptionGroup var destination: OutputOption

  @OptionGroup var corrections: CorrectionOptions

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if merge, corrections.withCorrections {
      throw ValidationError("--merge joins counts: leave out --with-corrections")
    }
    guard merge || records.count == 1 else {
      throw ValidationError("name one file of records, or --merge for several files of partial findings")
    }
  }

  func run() throws {
    if merge {
      let findings = try PartialFindings(files: records)
      let reasons = SetAsideReasons(findings.setAside).phrases
      try write(findings.tally.finish(), report.publishing(findings.decisions, setAside: reasons))
    } else if let records = records.first {
      let findings = try FindingsSource(records, keeping: .nothing, withCorrections: corrections.withCorrections)
      guard findings.file == nil else {
        throw CommandError("\(printable(records)) holds findings already; name the records that they were made from")
      }
      var options = report.publishing(findings.report.corpus.decisions)
      options.setAside = SetAsideReasons(findings.setAside).phrases
      options.reviewed = findings.review?.published
      try write(findings.report, options)
    }
  }

  private func write(_ report: FindingsReport, _ options: PublishOptions) throws {
    let output = try destination.open()
    try Publisher(options).writeFindings(report) { try output.print($0) }
    try output.finish()
  }
}
