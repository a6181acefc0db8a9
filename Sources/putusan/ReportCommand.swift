internal import Analyze
internal import Archive
internal import ArgumentParser
internal import Decisions
internal import Pipeline
internal import Publish

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the report on decisions that were coded before, in the formats asked for.",
    discussion: """
      Writes what `run` writes for publication, from records or findings instead of decisions: no decision is read. From \
      findings.json there are no cases.csv and ctdc-victims.csv, and the public edition stays public. pdf prints the page \
      with Chromium, which must be installed. Prints the path of the report.
      """)

  @Argument(
    help: ArgumentHelp(
      "Records, as `extract` and `run` write them; findings.json; a folder that `run` wrote; or an archive.",
      valueName: "source"))
  var source: String

  @Option(
    help: ArgumentHelp(
      "Comma-separated: html, md, csv, json, xlsx, pdf. (default: all but pdf)", valueName: "formats"),
    transform: { try FormatList.parse($0) })
  var format = FormatList.standard

  @OptionGroup var folder: FolderOptions

  @OptionGroup var corrections: CorrectionOptions

  @OptionGroup var report: ReportOptions

  func run() throws {
    // Before anything is written: without the browser nothing is half done.
    let browser = format.hasPDF ? try PDFPrinter() : nil
    let findings = try FindingsSource(source, keeping: .cases, withCorrections: corrections.withCorrections)
    var options = report.publishing(
      findings.report.corpus.decisions, languages: folder.lang.languages, formats: format.formats)
    options.setAside = SetAsideReasons(findings.setAside).phrases
    options.reviewed = findings.review?.published
    if let file = findings.file {
      guard report.profile == .public || file.profile == Profile.internal.rawValue else {
        throw CommandError(
          "\(printable(source)) is the public edition, in which figures are withheld: leave out --profile internal, or "
            + "name the records")
      }
      options.title = file.title
      if report.name == nil { options.corpusName = file.corpusName }
      options.reviewed = file.reviewed.map {
        ReviewedValues(judged: $0.judged, cases: $0.cases, changed: $0.changed, changedCases: $0.changedCases)
      }
      options.setAside = file.setAside.map { SetAsideCount(reason: $0.reason, count: $0.count) }
    }
    let publisher = Publisher(options)
    let inputs = InputLog()
    try inputs.add(findings.input)
    try publisher.write(findings.report, cases: findings.cases, inputs: inputs, to: folder.out)
    for language in folder.lang.languages {
      let page = publisher.printedPage(findings.report, hasCases: findings.cases != nil, language)
      try browser?.print(page, to: OutputFolder.path("report.\(language.rawValue).pdf", in: folder.out))
    }
    let files = format.hasPDF ? ["pdf"] : format.formats.ordered.map(\.rawValue).filter { ["html", "md"].contains($0) }
    let path =
      files.first.map { OutputFolder.path("report.\(folder.lang.first.rawValue).\($0)", in: folder.out) } ?? folder.out
    try DataOutput().print(Array("\(path)\n".utf8))
  }
}
