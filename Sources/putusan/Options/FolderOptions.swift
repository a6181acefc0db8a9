internal import ArgumentParser

/// Where a report is written, and in which languages.
struct FolderOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("Folder to write to; made if it is missing.", valueName: "folder"))
  var out = "findings/local"

  @Option(
    help: ArgumentHelp(
      "Languages of the report: id, en or both. The first one's path is printed.", valueName: "languages"),
    transform: { try LanguageList.parse($0) })
  var lang = LanguageList.both
}
