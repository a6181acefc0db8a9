internal import Analyze
internal import ArgumentParser
internal import Decisions
internal import Extract
internal import Ingest
internal import Pipeline
internal import Publish

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Code decisions and write their findings: the whole way in one step.",
    discussion: """
      Writes report.id.html, report.en.html, the same as Markdown, findings.json, ctdc-victims.csv and tables/*.csv for \
      publication; and the working files records.jsonl, defendants.csv, set-aside.jsonl, duplicates.jsonl and \
      codebook.md, which name files and so are not for publication. Prints the path of the report.
      """)

  @OptionGroup var input: InputOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Folder to write to; made if it is missing.", valueName: "folder"))
  var out = "findings/local"

  @Option(
    help: ArgumentHelp(
      "Languages of the report: id, en or both. The first one's path is printed.", valueName: "languages"),
    transform: { try LanguageList.parse($0) })
  var lang = LanguageList.both

  @Option(help: ArgumentHelp("What the report calls these decisions.", valueName: "name"))
  var name: String?

  @Option(
    help: """
      public: small counts of people are withheld, defendants are initials. internal: for those who may see the \
      decisions themselves.
      """)
  var profile = Profile.public

  @Flag(exclusivity: .exclusive)
  var duplicates = Duplicates.drop

  @OptionGroup var work: WorkOptions

  func run() throws {
    Interruption.watch()
    let files = try RunFiles(folder: out)
    var tally = FindingsTally()
    var reasons = SetAsideReasons()
    let profile = profile
    let counts = try CodingRun(input.paths, work, duplicates, printsData: false).run(
      { _, record in
        let edition = record.edition(for: profile)
        return (record, Lines(jsonl: edition.jsonLine, csv: DefendantCSV.rows(edition)))
      },
      setAside: { item in
        reasons.add(item.reason.kind)
        try files.add(item)
      },
      duplicate: { try files.add($0) },
      deliver: { record, lines in
        tally.add(record)
        try files.add(lines)
      })
    guard counts.coded > 0 else {
      throw CommandError(
        "no decision could be coded, so there is nothing to report; \(printable(out)) is left as it was. "
          + "Name files or folders that hold decisions.")
    }
    let options = PublishOptions(
      corpusName: name.map { Phrase($0) } ?? RunCommand.name(of: counts.coded), version: Extractor.version.version,
      profile: profile, languages: lang.languages, setAside: reasons.phrases)
    try Publisher(options).write(tally.finish(), to: out)
    try files.finish()
    try DataOutput().print(Array("\(files.path("report.\(lang.first.rawValue).html"))\n".utf8))
    try counts.exit()
  }

  /// For a collection that nobody named.
  private static func name(of count: Int) -> Phrase {
    Phrase { "\($0.counted(count, .decision))" }
  }
}
