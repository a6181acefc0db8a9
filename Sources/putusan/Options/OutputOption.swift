internal import ArgumentParser
internal import Pipeline

/// Where a command writes its data.
struct OutputOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file, which appears when it is whole.", valueName: "file"))
  var out: String?

  /// Whether data go to standard output, and so perhaps to the terminal on which progress is shown.
  var isStandard: Bool { out == nil }

  func open() throws -> DataOutput { if let out { try DataOutput(file: out) } else { DataOutput() } }
}
