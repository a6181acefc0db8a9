internal import Analyze
internal import ArgumentParser
internal import Pipeline
internal import Publish

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Set two collections side by side: two periods, or two corpora.",
    discussion: """
      For each measure of the findings: both values, what B has more than A with a 95% interval (Newcombe's for shares, \
      the same from order statistics for medians), and a plain sentence. Before them it says whether the two consist of \
      like cases. A and B are files of records, as `extract` and `run` write them, findings.json, folders that `run` \
      wrote, or archives.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, md, json
  }

  @Argument(help: ArgumentHelp("The first collection.", valueName: "a"))
  var first: String

  @Argument(help: ArgumentHelp("The second collection.", valueName: "b"))
  var second: String

  @Option(help: "text: for the terminal. md: Markdown. json: both languages, for other programs.")
  var format = Format.text

  @Option(
    help: ArgumentHelp("Languages of text and Markdown: id, en or both.", valueName: "languages"),
    transform: { try LanguageList.parse($0) })
  var lang = LanguageList.both

  @OptionGroup var destination: OutputOption

  @OptionGroup var corrections: CorrectionOptions

  func run() throws {
    let (a, b) = (try source(first), try source(second))
    if corrections.withCorrections, a.review == nil, b.review == nil {
      throw CommandError("--with-corrections: neither A nor B is an archive, and only archives hold corrections")
    }
    let common = a.ids.intersection(b.ids).count
    if common > 0 {
      Console.say(
        "careful: \(common) of the records stand in both files; the intervals hold for collections that share none")
    }
    let comparison = Comparison(a.report, b.report)
    let text =
      switch format {
      case .text: ComparisonText.text(comparison, lang.languages)
      case .md: ComparisonDocument.markdown(comparison, lang.languages)
      case .json: ComparisonDocument.json(comparison)
      }
    let output = try destination.open()
    try output.print(Array(text.utf8))
    try output.finish()
  }

  /// With corrections where there may be some.
  private func source(_ path: String) throws -> FindingsSource {
    try FindingsSource(
      path, keeping: .ids, withCorrections: corrections.withCorrections && FindingsSource.isArchive(path))
  }
}
