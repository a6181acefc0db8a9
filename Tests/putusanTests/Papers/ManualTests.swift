import Foundation
import Testing

@Suite("Man pages")
struct ManualTests {
  /// `putusan.corpus.generate.1`
  private static func page(_ command: String) throws -> String {
    let name = (["putusan"] + command.split(separator: " ")).joined(separator: ".")
    return try String(contentsOfFile: Package.file("share/man/man1/\(name).1"), encoding: .utf8)
  }

  @Test("each command has one with its options, and no others: script/docs --manual", arguments: HelpTests.commands)
  func current(_ command: String) throws {
    let help = try String(contentsOfFile: Package.file(CommandPage.golden(command)), encoding: .utf8)
    // A line of the list of options: "  -o, --out <folder>".
    let options = help.matches(of: /\n  (?:-[a-z], )?--([a-z-]+)/).map { String($0.1) }
    let page = try Self.page(command)
    let told = page.matches(of: /\n\.It (?:Fl [a-z] , )?(?:Fl )?-+([a-z][a-z-]*)/).map { String($0.1) }
    #expect(!options.isEmpty)
    #expect(Set(told) == Set(options))
  }

  @Test("each says in a line what the command does, as the help does", arguments: HelpTests.commands)
  func overview(_ command: String) throws {
    let help = try String(contentsOfFile: Package.file(CommandPage.golden(command)), encoding: .utf8)
    let overview = help.split(separator: "\n\n")[0].dropFirst("OVERVIEW: ".count).replacing("\n", with: " ")
    #expect(try Self.page(command).contains("\n.Nd \"\(overview)\"\n"))
  }
}
