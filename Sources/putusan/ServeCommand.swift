internal import Analyze
internal import ArgumentParser
internal import Decisions
internal import Extract
internal import Publish
internal import Serve

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Look at an archive in the browser: findings, search, cases with their passages.",
    discussion: """
      Serves pages on 127.0.0.1 only, until it is stopped with Ctrl-C, and prints their address. Without --review it \
      changes nothing. In the public profile names are masked as `show` does; look whether one slipped through before \
      you pass a page on.
      """)

  @OptionGroup var file: ArchiveFileOption

  @Option(help: ArgumentHelp("Port to listen on.", valueName: "n"))
  var port = 8_080

  @Option(help: "Language of pages that ask for none: id or en.", transform: { try ServeCommand.language($0) })
  var lang = Language.id

  @Option(help: "public: names are masked. internal: for those who may see the decisions themselves.")
  var profile = Profile.public

  @Option(
    help: ArgumentHelp(
      "Let this coder judge values: right, another one, or cannot be told. What the program found stays beside it.",
      valueName: "name"))
  var review: String?

  @OptionGroup var corrections: CorrectionOptions

  func validate() throws {
    guard (1...65_535).contains(port) else { throw ValidationError("--port \(port): give a number from 1 to 65535") }
  }

  func run() throws {
    if profile == .internal { Console.say(ServeCommand.warning) }
    let archive = file.archive
    let name = archive.split(separator: "/").last.map(String.init) ?? archive
    let options = PublishOptions(
      corpusName: Phrase(profile == .internal ? name : "putusan serve"), version: Extractor.version.version,
      rules: Extractor.version.rules, profile: profile)
    let site = try Site(
      archive: archive, options: options, language: lang, port: port, reviewer: review,
      withCorrections: corrections.withCorrections)
    let port = port
    try Server.run(site, port: port) { Console.say("http://127.0.0.1:\(port)/ (Ctrl-C ends it)") }
  }

  private static func language(_ text: String) throws -> Language {
    guard let language = Language(rawValue: text) else { throw ValidationError("give id or en") }
    return language
  }

  private static let warning = """
    CAREFUL: the pages show decisions as they are. They name people, victims among them. Do not pass them on.
    """
}
