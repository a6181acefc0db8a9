internal import ArgumentParser
internal import Pipeline

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Print the rules by which decisions are coded, with their examples, as Markdown.")

  func run() throws { try DataOutput().print(Array(RulesDocument.markdown.utf8)) }
}
