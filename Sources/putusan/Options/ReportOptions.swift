internal import Analyze
internal import ArgumentParser
internal import Decisions
internal import Extract
internal import Publish

/// What all commands share that write findings.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What the report calls these decisions.", valueName: "name"))
  var name: String?

  @Option(
    help: """
      public: small counts of people are withheld, defendants are initials. internal: for those who may see the \
      decisions themselves.
      """)
  var profile = Profile.public

  @Flag(help: "Aggregates only: no case is named, there is no cases.csv and no row for a victim.")
  var withoutCases = false

  private static let warning = """
    CAREFUL: the internal profile shows all small counts, names cases by their files, lists those with child or named \
    victims, and keeps defendants' names in records. Do not publish what it writes.
    """

  /// - Parameter decisions: what a collection is called that nobody named.
  func publishing(
    _ decisions: Int, languages: [Language] = Language.allCases, setAside: [SetAsideCount] = [],
    formats: Set<Publish.Format> = Set(Publish.Format.allCases)
  ) -> PublishOptions {
    if profile == .internal { Console.say(ReportOptions.warning) }
    var options = PublishOptions(
      corpusName: name.map { Phrase($0) } ?? Phrase { "\($0.counted(decisions, .decision))" },
      version: Extractor.version.version, rules: Extractor.version.rules, profile: profile, languages: languages,
      setAside: setAside, formats: formats)
    options.namesCases = !withoutCases
    return options
  }
}
