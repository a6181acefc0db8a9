internal import ArgumentParser
internal import Pipeline
internal import Publish

struct CodebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codebook", abstract: "Print the data dictionary: fields, words and CSV columns, as Markdown.")

  func run() throws { try DataOutput().print(Array(CodebookDocument.markdown.utf8)) }
}
