internal import ArgumentParser
internal import Glibc
internal import Pipeline

@main
struct Putusan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "putusan",
    abstract: "Read, code and analyse court decisions (putusan) on trafficking in persons.",
    discussion: """
      Data go to standard output, words to standard error. Exit status: 0 done, 1 failed, 2 done but some inputs were \
      set aside, 64 misused, 130 or 143 stopped.
      """,
    version: VersionText.whole,
    groupedSubcommands: [
      CommandGroup(
        name: "Findings", subcommands: [RunCommand.self, AnalyzeCommand.self, ReportCommand.self, CompareCommand.self]),
      CommandGroup(
        name: "Records",
        subcommands: [
          InspectCommand.self, ExtractCommand.self, ShowCommand.self, QueryCommand.self, ServeCommand.self,
          ReviewCommand.self, ExportCommand.self, EvaluateCommand.self, WorkerCommand.self,
        ]),
      CommandGroup(name: "Reference", subcommands: [CodebookCommand.self, RulesCommand.self, CorpusCommand.self]),
    ])

  static func main() {
    StandardStreams.prepare()
    WorkingMemory.keep()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard Interruption.signal != nil else { exit(withError: error) }
      // Some input may still be coded, by C libraries that `exit` would put away.
      let words = fullMessage(for: error)
      if !words.isEmpty { Console.say(words) }
      fflush(nil)
      _exit(exitCode(for: error).rawValue)
    }
  }
}
