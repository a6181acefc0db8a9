internal import Archive
internal import ArgumentParser
internal import Decisions
internal import Ingest
internal import Pipeline
internal import Publish

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a decision's record with the evidence for each value.",
    discussion: """
      The public profile masks names: defendants keep their initials, all others and every word that may be a name \
      become ■■■; a file whose name is no case number is told by the number of the case. --profile internal shows \
      everything as the decision writes it.
      """)

  @Argument(
    help: ArgumentHelp("A decision's file, or its id: the file's name without its ending.", valueName: "path-or-id"))
  var subject: String

  @Argument(help: ArgumentHelp("Where to look for the id: files and folders.", valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp("Show the case with this id or case number from an archive; no file is read.", valueName: "file")
  )
  var archive: String?

  @Option(help: "public or internal; see above.")
  var profile = Profile.public

  @Flag(help: "Show the decision's sections and where they stand, in place of the record.")
  var sections = false

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var readers: ReaderOptions

  func validate() throws {
    if archive != nil, !paths.isEmpty { throw ValidationError("--archive holds the decisions; leave out the paths") }
  }

  func run() throws {
    let coder = Coder(readers.reading)
    var (decision, coded) = try archive.map { try ArchivedDecision.find(subject, in: $0) } ?? code(coder)
    if profile == .internal, !json { Console.say(ShowCommand.warning) }
    let cast = coder.cast(decision, coded)
    let record = coded.withoutFileNames(for: profile)
    decision.id = record.id
    if let source = record.source { decision.source = source }
    let passages = Passages(decision, coded, profile, cast: cast)
    let bytes: [UInt8]
    switch (sections, json) {
    case (true, true): bytes = SectionList(passages: passages).json
    case (true, false): bytes = Array(SectionList(passages: passages).text.utf8)
    case (false, true): bytes = RecordJSON(record, profile, passages).bytes
    case (false, false): bytes = Array(RecordSheet(record, profile, passages).text.utf8)
    }
    try DataOutput().print(bytes)
  }

  private func code(_ coder: Coder) throws -> (Decision, CaseRecord) {
    let decision = try read(DecisionFinder.find(subject, below: paths), coder)
    return (decision, coder.code(decision))
  }

  private func read(_ item: InputItem, _ coder: Coder) throws -> Decision {
    let reading = coder.reading(item)
    // Of a page and its document one may be missing; what is left is shown.
    if let decision = reading.decisions.first {
      for other in reading.setAside { Console.say(other.line) }
      return decision
    }
    let reason = reading.setAside.first.map { "\($0.reason)" } ?? "it holds no decision"
    throw CommandError("\(printable(item.displayPath)) cannot be shown: \(reason)")
  }

  private static let warning = """
    CAREFUL: passages are shown as the decision writes them. They name people, victims among them. Do not pass them on.
    """
}
