internal import Archive
internal import ArgumentParser
internal import Decisions
internal import Evaluate
internal import Pipeline

struct ReviewQueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "List the fields in doubt that one coder has not judged yet.",
    discussion: """
      First the fields on which most of the sixteen findings hang, of these those with most doubts, then by case number. \
      What other coders judged waits all the same: two coders must not lean on each other.
      """)

  @OptionGroup var file: ArchiveFileOption

  @Option(help: ArgumentHelp("Whose queue.", valueName: "coder"))
  var by = ""

  @Option(help: ArgumentHelp("At most so many fields.", valueName: "n"))
  var limit = 20

  @Option(help: ArgumentHelp("Pass over the first ones.", valueName: "n"))
  var offset = 0

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit \(limit): give a number from 1 on") }
    if offset < 0 { throw ValidationError("--offset \(offset): give a number from 0 on") }
  }

  func run() throws {
    let queue = ReviewQueue(try ArchiveReader(file.archive), by: by)
    var table = TextTable(["case", "field", "findings", "value", "doubt"], left: [0, 1, 3, 4])
    for item in try queue.items(limit: limit, offset: offset) {
      table.add([
        item.docket ?? item.id, item.path.description, String(item.weight),
        // Names and free words are for pages that may show them.
        item.path.field.kind == .string ? "…" : item.machineValue ?? "-", item.reasons.joined(separator: "; "),
      ])
    }
    let counts = try queue.counts()
    try DataOutput().print(Array(table.text.utf8))
    Console.say("judged \(counts.done) fields in doubt and \(counts.undoubted) others; left \(counts.left)")
  }
}
