internal import ArgumentParser
internal import Decisions
internal import Pipeline
internal import Publish

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Code decisions: one codebook record a line, in the order of the input.",
    discussion: """
      A decision has one record, also where several files hold it; --keep-duplicates gives each file its own. Records \
      hold the defendants' names, as coding by hand does; they are working files, not for publication. \
      `putusan codebook` describes the fields.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// One record a line, with evidence.
    case jsonl
    /// One row for each defendant.
    case csv

    var header: [UInt8] { self == .csv ? DefendantCSV.header : [] }

    func bytes(_ record: CaseRecord) -> [UInt8] {
      switch self {
      case .jsonl: record.jsonLine
      case .csv: DefendantCSV.rows(record)
      }
    }
  }

  @OptionGroup var input: InputOptions

  @Option(help: "jsonl: one record a line, with evidence. csv: one row for each defendant.")
  var format = Format.jsonl

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file, which appears when it is whole.", valueName: "file"))
  var out: String?

  @OptionGroup var duplicates: DuplicateOptions

  @OptionGroup var work: WorkOptions

  func run() throws {
    Interruption.watch()
    let output = if let out { try DataOutput(file: out) } else { DataOutput() }
    let format = format
    let run = try CodingRun(input.paths, work, keepsDuplicates: duplicates.keeps, printsData: out == nil)
    try output.print(format.header)
    let counts = try run.run({ _, record in format.bytes(record) }, deliver: { try output.print($0) })
    try output.finish()
    try counts.exit()
  }
}
