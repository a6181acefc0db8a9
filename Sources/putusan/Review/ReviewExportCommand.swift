internal import Archive
internal import ArgumentParser
internal import Pipeline

struct ReviewExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write corrections, one JSON object a line, for another archive.",
    discussion: """
      Cases are named by the record's id and the SHA-256 of its file, which are the same in every archive. The file holds \
      values of cases, notes, and the names of coders: do not publish it.
      """)

  @OptionGroup var file: ArchiveFileOption

  @OptionGroup var destination: OutputOption

  @Option(help: ArgumentHelp("Only what this coder said.", valueName: "coder"))
  var by: String?

  func run() throws {
    let archive = try ArchiveReader(file.archive)
    let output = try destination.open()
    var count = 0
    try archive.forEachCorrection(by: by) { correction in
      try output.print(correction.jsonLine)
      count += 1
    }
    try output.finish()
    Console.say("exported \(count) corrections")
  }
}
