internal import ArgumentParser

struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Decisions made up with their truth, to check the program and to load it.",
    subcommands: [CorpusGenerateCommand.self])
}
