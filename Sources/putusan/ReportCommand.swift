internal import Analyze
internal import ArgumentParser
internal import Pipeline
internal import Publish

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the report on records that were coded before, in the formats asked for.",
    discussion: """
      Writes what `run` writes for publication, from records instead of decisions: no decision is read. pdf prints the \
      page with Chromium, which must be installed. Prints the path of the report.
      """)

  @Argument(
    help: ArgumentHelp(
      "Records, as `extract` and `run` write them; or a folder that `run` wrote.", valueName: "records"))
  var records: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Folder to write to; made if it is missing.", valueName: "folder"))
  var out = "findings/local"

  @Option(
    help: ArgumentHelp(
      "Comma-separated: html, md, csv, json, xlsx, pdf. (default: all but pdf)", valueName: "formats"),
    transform: { try FormatList.parse($0) })
  var format = FormatList.standard

  @Option(
    help: ArgumentHelp(
      "Languages of the report: id, en or both. The first one's path is printed.", valueName: "languages"),
    transform: { try LanguageList.parse($0) })
  var lang = LanguageList.both

  @OptionGroup var report: ReportOptions

  func run() throws {
    // Before anything is written: without the browser nothing is half done.
    let browser = format.hasPDF ? try PDFPrinter() : nil
    let findings = try RecordedFindings(records)
    let options = report.publishing(
      findings.report.corpus.decisions, languages: lang.languages, formats: format.formats)
    let publisher = Publisher(options)
    try publisher.write(findings.report, cases: findings.cases, inputs: [findings.input], to: out)
    for language in lang.languages {
      let page = publisher.printedPage(findings.report, hasCases: true, language)
      try browser?.print(page, to: "\(out)/report.\(language.rawValue).pdf")
    }
    let files = format.hasPDF ? ["pdf"] : format.formats.ordered.map(\.rawValue).filter { ["html", "md"].contains($0) }
    let path = files.first.map { "\(out)/report.\(lang.first.rawValue).\($0)" } ?? out
    try DataOutput().print(Array("\(path)\n".utf8))
  }
}
