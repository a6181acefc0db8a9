internal import ArgumentParser
internal import Decisions
internal import Evaluate
internal import Pipeline

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Compare the program's coding with coding by hand, field by field.",
    usage: """
      putusan evaluate --gold <file> <path> ... [--baseline <file>] [--misses [--names]] [--json]
      putusan evaluate --indo-law <folder> [--ids <characters>] [--misses] [--json]
      putusan evaluate --archive <file> --by <coder> [--against <coder>] [--misses [--names]] [--json]
      """,
    discussion: """
      With --gold only the decisions that the file codes are read. One that is among the paths but cannot be read is \
      a miss in all its fields; one that is not among them is left out and counted on standard error.

      With --archive no decision is read: a coder's corrections are set against the program's values, or against those \
      of another coder, on the fields that were judged. Who saw the program's value before judging agrees with it more \
      often; coders who are to be compared code a sheet of `review sample`.
      """)

  @Option(help: ArgumentHelp("Records coded by hand, one a line.", valueName: "file"))
  var gold: String?

  @Option(
    help: ArgumentHelp(
      "Compare with the labels of the Indo-Law data set: prison term and verdict.", valueName: "folder"))
  var indoLaw: String?

  @Option(
    help: ArgumentHelp(
      """
      With --indo-law: only ids that begin with one of these, as 01234567. Rules are made on half of the data set, the \
      other half only checks them.
      """, valueName: "characters"))
  var ids: String?

  @Option(help: ArgumentHelp("The archive that holds coders' corrections.", valueName: "file"))
  var archive: String?

  @Option(help: ArgumentHelp("With --archive: the coder who counts as right.", valueName: "coder"))
  var by: String?

  @Option(
    help: ArgumentHelp("With --archive: the coder to compare with, in the place of the program.", valueName: "coder"))
  var against: String?

  @Argument(help: ArgumentHelp("Decisions, or folders that hold them.", valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp("Records of an earlier run: show what was gained and lost since.", valueName: "file"))
  var baseline: String?

  @Flag(help: "List each difference with both values: what decisions say about people.")
  var misses = false

  @Flag(help: "With --misses: names of defendants too.")
  var names = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var coding: CodingOptions

  func validate() throws {
    guard [gold, indoLaw, archive].count(where: { $0 != nil }) == 1 else {
      throw ValidationError(
        "give either --gold FILE with the decisions' paths, or --indo-law FOLDER, or --archive FILE --by CODER")
    }
    if archive != nil, !paths.isEmpty || baseline != nil {
      throw ValidationError("--archive holds all that is compared; leave out paths and --baseline")
    }
    if (archive == nil) != (by == nil) { throw ValidationError("--archive FILE and --by CODER belong together") }
    if against != nil, archive == nil { throw ValidationError("--against belongs to --archive and --by") }
    if let by, by == against { throw ValidationError("--by and --against name the same coder") }
    if gold != nil, paths.isEmpty { throw ValidationError("--gold: name the decisions, or the folders that hold them") }
    if indoLaw != nil, !paths.isEmpty {
      throw ValidationError("--indo-law names its folder itself; leave out the paths")
    }
    if ids != nil, indoLaw == nil { throw ValidationError("--ids belongs to --indo-law") }
    if indoLaw != nil, baseline != nil { throw ValidationError("--baseline belongs to --gold") }
    if names, !misses { throw ValidationError("--names belongs to --misses") }
    if json, baseline != nil { throw ValidationError("--baseline is shown as text only; leave out --json") }
  }

  func run() throws {
    if let gold { try compare(with: gold) }
    if let archive, let by { try compareCoders(archive, by) }
    if let indoLaw { try measure(indoLaw) }
  }

  private var content: ReportContent {
    var content: ReportContent = []
    if misses { content.insert(.misses) }
    if names { content.insert(.names) }
    return content
  }

  private func compare(with file: String) throws {
    let gold = try GoldFile.read(file)
    let earlier = try baseline.map(GoldFile.read)
    let wanted = Set(gold.map(\.id))
    var list = InputList(ArgumentPath.bytes(paths))
    try list.bundle(coding.work)
    list.keep { wanted.contains($0.name) }
    let present = Set(list.items.map(\.name))
    let scored = gold.filter { present.contains($0.id) }
    guard !scored.isEmpty else {
      throw CommandError(
        "none of the \(gold.count) decisions of \(printable(file)) is among the paths; ids are file names")
    }
    var ours: [CaseRecord] = []
    let counts = try CodingRun(list, coding, printsData: false).run({ $1 }, deliver: { ours.append($0) })
    if scored.count < gold.count { Console.say("left out, not among the paths: \(gold.count - scored.count)") }
    let agreement = Agreement.compare(gold: scored, ours: ours)
    if json {
      try DataOutput().print(try agreement.json(content))
    } else {
      var text = agreement.text(content)
      if let earlier {
        text += "\n" + agreement.changes(since: Agreement.compare(gold: scored, ours: earlier)).text(content)
      }
      try DataOutput().print(Array(text.utf8))
    }
    try counts.exit()
  }

  private func compareCoders(_ archive: String, _ name: String) throws {
    let coding = try CodersRecords(archive, by: name, against: against)
    let agreement = Agreement.compare(gold: coding.gold, ours: coding.ours, judged: coding.judged)
    try DataOutput().print(json ? try agreement.json(content) : Array(agreement.text(content).utf8))
  }

  private func measure(_ folder: String) throws {
    var yardstick = IndoLawYardstick()
    var list = InputList(ArgumentPath.bytes([folder]))
    if let ids { list.keep { $0.name.first.map(ids.contains) ?? false } }
    let counts = try CodingRun(list, coding, printsData: false).run(
      { IndoLawCase(record: $1, metadata: $0.metadata) }, deliver: { yardstick.add($0) })
    try DataOutput().print(json ? try yardstick.json(content) : Array(yardstick.text(content).utf8))
    try counts.exit()
  }
}
