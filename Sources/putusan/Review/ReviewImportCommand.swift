internal import Archive
internal import ArgumentParser
internal import Decisions
internal import Foundation

struct ReviewImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in corrections from another archive, or a coding sheet that was filled in.",
    discussion: """
      FILE is what `review export` wrote, or the sheet of `review sample` as CSV. All of it is taken in or nothing: where \
      a line is none, or its case is not in the archive, these are listed and the status is 2. What stands in the archive \
      already is not added again. In a sheet, rows without a value are passed over, and - or ? says that the decision \
      does not tell.
      """)

  @Argument(help: ArgumentHelp("Corrections (JSON lines), or a coding sheet (CSV).", valueName: "file"))
  var path: String

  @OptionGroup var file: ArchiveFileOption

  @Option(help: ArgumentHelp("Who filled in the sheet.", valueName: "coder"))
  var by: String?

  @Flag(help: "Take in the rest where cases are not in the archive. The status is 2 all the same.")
  var skipUnknown = false

  func run() throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandError("\(printable(path)) cannot be read: check that it exists and that you may read it")
    }
    // Opened first: a file of another program is refused before anything else.
    let review = try ArchiveReview(file.archive)
    let reader = try ArchiveReader(file.archive)
    let bytes = Array(data)
    // A file without any is what `review export` writes where there are none.
    let incoming =
      [nil, 0x7B].contains(bytes.first { $0 > 0x20 })
      ? try IncomingCorrections(jsonLines: bytes, reader)
      : try IncomingCorrections(sheet: bytes, named: path, by: by, reader)
    for problem in incoming.problems { Console.say("line \(problem.line): \(problem.reason)") }
    for unknown in incoming.unknown { Console.say("line \(unknown.line): no such case: \(printable(unknown.id))") }
    let isRefused = !incoming.problems.isEmpty || !(incoming.unknown.isEmpty || skipUnknown)
    guard !isRefused else {
      Console.say(
        "nothing was imported"
          + (incoming.problems.isEmpty ? "; --skip-unknown takes in the rest" : "; mend these lines and try again"))
      throw ExitCode.someSetAside
    }
    let added = try review.add(incoming.corrections, skipsKnown: true)
    let known = incoming.corrections.count - added
    Console.say("imported \(added) corrections" + (known > 0 ? "; \(known) stand in the archive already" : ""))
    if !incoming.unknown.isEmpty { throw ExitCode.someSetAside }
  }
}
