internal import Analyze
internal import ArgumentParser
internal import Pipeline
internal import Publish

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze", abstract: "Make the findings on records that were coded before: findings.json.",
    discussion: """
      The records, one a line, may be the program's or people's. `putusan report` makes the report from them.
      """)

  @Argument(
    help: ArgumentHelp(
      "Records, as `extract` and `run` write them; a folder that `run` wrote; or an archive.", valueName: "records"))
  var records: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file, which appears when it is whole.", valueName: "file"))
  var out: String?

  @OptionGroup var report: ReportOptions

  func run() throws {
    let findings = try FindingsSource(records)
    guard findings.file == nil else {
      throw CommandError("\(printable(records)) holds findings already; name the records that they were made from")
    }
    let options = report.publishing(findings.report.corpus.decisions)
    let output = if let out { try DataOutput(file: out) } else { DataOutput() }
    try output.print(Array(Publisher(options).findings(findings.report).utf8))
    try output.finish()
  }
}
