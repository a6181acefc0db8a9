internal import ArgumentParser

/// The archive of a command that reads one.
struct ArchiveFileOption: ParsableArguments {
  @Option(help: ArgumentHelp("The archive.", valueName: "file"))
  var archive = "putusan.sqlite"
}
