internal import ArgumentParser
internal import Decisions
internal import Pipeline
internal import Publish

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write each decision as a judgment in Akoma Ntoso, its evidence marked in the text.",
    discussion: """
      One file a decision, named after its id: LegalDocML (Akoma Ntoso 1.0) with the decision's text in the standard's \
      parts, each passage that proves a value of the record marked, and the value among the references.

      The public profile masks names as `show` does: defendants keep their initials, all others and every word that may \
      be a name become ■■■, and there is no birth date. In texts without capital letters (Indo-Law) every word is \
      masked that the program does not know; a name that is a common word may slip through there. Look before you \
      publish. What it writes can be read again as a decision, but names, places of passages and what is coded from \
      names differ. With --profile internal the text stays as it is, and `putusan` reads the same record back from the \
      file: all fields, doubts and passages.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// Akoma Ntoso 1.0.
    case akn
  }

  @OptionGroup var input: InputOptions

  @Option(help: "akn: Akoma Ntoso 1.0, a file for each decision.")
  var format = Format.akn

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Folder to write to; made if it is missing, else it must be empty.", valueName: "folder"))
  var out: String

  @Option(help: "public or internal; see above.")
  var profile = Profile.public

  @Flag(exclusivity: .exclusive)
  var duplicates = DuplicateChoice.keep

  @OptionGroup var coding: CodingOptions

  func run() throws {
    Interruption.watch()
    var run = try CodingRun(input.paths, coding, duplicates, printsData: false)
    run.remains = "the files written so far are whole"
    var folder = try ExportFolder(out, profile)
    if profile == .internal { Console.say(ExportCommand.warning) }
    let profile = profile
    let counts = try run.runWithCoder(
      { coder, decision, record in ExportedFile(decision, record, profile, cast: coder.cast(decision, record)) },
      deliver: { try folder.write($0) })
    try counts.exit()
  }

  private static let warning = """
    CAREFUL: the files hold the decisions as they are. They name people, victims among them. Do not pass them on.
    """
}
