internal import ArgumentParser
internal import Pipeline

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "List what files are, before they are coded: format, partner, pages, problems.",
    discussion: """
      One line a file, in the order of the input: what a run would do with it (decision, page, duplicate, set aside), its \
      format, pages, the language of its text, whether it was recognised (OCR), how many kinds of sections were found, \
      and what is wrong. csv and json name the sections. Nothing of the text is shown.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "table, csv or json.")
  var format = InspectionFormat.table

  @OptionGroup var destination: OutputOption

  @OptionGroup var coding: CodingOptions

  func run() throws {
    Interruption.watch()
    var list = InputList(ArgumentPath.bytes(input.paths))
    try list.bundle(coding.work)
    let output = try destination.open()
    let showsProgress = !coding.work.quiet && !(destination.isStandard && Console.stdoutIsTerminal)
    var words = Console(total: list.items.count, showsProgress: showsProgress)
    var (files, setAside) = (0, 0)
    try output.print(format.opening)
    try Inspection(list.items, jobs: coding.work.jobs, reading: coding.reading).run(itemIsDone: { words.advance() }) {
      file in
      try output.print(format.line(file, isFirst: files == 0))
      files += 1
      if file.role == .setAside { setAside += 1 }
    }
    words.finish()
    if let signal = Interruption.signal { throw ExitCode.ended(by: signal) }
    try output.print(format.closing)
    try output.finish()
    if files == 0 { Console.say("no file to read below the given paths") }
    if setAside > 0 { throw ExitCode.someSetAside }
  }
}
