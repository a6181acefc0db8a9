internal import ArgumentParser

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "What people say of the program's values: queue, samples, corrections.",
    discussion: """
      People judge values in an archive: accepted, corrected, or undecidable. Each judgement stands beside the program's \
      value, never over it, with who and when. `analyze`, `report`, `compare`, `run` and `extract` take corrected values \
      with --with-corrections; `evaluate --archive` tells how far the program and coders agree. Docs/review.md says how \
      a review is done. What these commands write names files, and files may be named after people: it is for those who \
      may see the decisions.
      """,
    subcommands: [
      ReviewQueueCommand.self, ReviewSampleCommand.self, ReviewExportCommand.self, ReviewImportCommand.self,
    ])
}
