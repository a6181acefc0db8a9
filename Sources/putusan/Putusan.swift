import ArgumentParser

@main
struct Putusan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "putusan", abstract: "Read, code and analyse court decisions (putusan).",
    subcommands: [ExtractCommand.self, EvaluateCommand.self])
}
