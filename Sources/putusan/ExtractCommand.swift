internal import ArgumentParser
internal import Decisions
internal import Pipeline
internal import Publish

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Code decisions: one codebook record a line, in the order of the input.",
    discussion: """
      Each input that can be read has one line, so that lines can be counted and compared by their ids; only a saved page \
      and its document have one in common. What is set aside is named on standard error. Records hold the defendants' names, as coding by hand does; they are working files, not for publication. \
      `putusan codebook` describes the fields.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// One record a line, with evidence.
    case jsonl
    /// One row for each defendant.
    case csv

    var header: [UInt8] { self == .csv ? DefendantCSV.header : [] }

    func bytes(_ written: WrittenRecord) -> [UInt8] {
      switch self {
      case .jsonl: written.jsonLine
      case .csv: DefendantCSV.rows(written.record)
      }
    }
  }

  @OptionGroup var input: InputOptions

  @OptionGroup var archived: ArchiveOptions

  @Option(help: "jsonl: one record a line, with evidence. csv: one row for each defendant.")
  var format = Format.jsonl

  @OptionGroup var destination: OutputOption

  /// Findings must not count a decision twice; here, a line for each input is what scripts rely on.
  @Flag(exclusivity: .exclusive)
  var duplicates = DuplicateChoice.keep

  @OptionGroup var coding: CodingOptions

  func run() throws {
    Interruption.watch()
    let archive = try archived.writer()
    let output = try destination.open()
    let format = format
    let run = try CodingRun(input.paths, coding, duplicates, printsData: destination.isStandard)
    try output.print(format.header)
    let counts = try run.run(
      in: archive, reviewed: archived.corrections.withCorrections ? { $0.say() } : nil,
      { format.bytes($0) }, deliver: { try output.print($0) })
    try output.finish()
    try archived.index(archive, quiet: coding.work.quiet)
    try counts.exit()
  }
}
