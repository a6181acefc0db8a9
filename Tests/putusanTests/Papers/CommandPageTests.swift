import Foundation
import Testing

/// `Docs/commands.md`: the help texts, one behind the other.
enum CommandPage {
  static func golden(_ command: String) -> String {
    "Tests/putusanTests/Golden/help-\(command.replacing(" ", with: "-")).txt"
  }
}

@Suite("The command reference")
struct CommandPageTests {
  @Test("it holds the help text of each command as it is: script/docs writes it anew")
  func current() throws {
    let page = try Paper(path: "Docs/commands.md").text
    let root = try String(contentsOfFile: Package.file("Tests/putusanTests/Golden/help.txt"), encoding: .utf8)
    #expect(page.contains("\n```\n\(root)```\n"))
    for command in HelpTests.commands {
      let help = try String(contentsOfFile: Package.file(CommandPage.golden(command)), encoding: .utf8)
      #expect(page.contains("\n## putusan \(command)\n\n```\n\(help)```\n"), "\(command)")
    }
    let titles = page.split(separator: "\n").filter { $0.hasPrefix("## putusan ") }.map { $0.dropFirst(11) }
    #expect(titles.sorted() == HelpTests.commands.map { $0[...] }.sorted())
  }

  @Test("each command that the root names is in the reference")
  func whole() throws {
    let root = try Tool.run("--help").output
    let names = root.matches(of: /\n  ([a-z]+) {3,}/).map { String($0.1) }
    #expect(Set(names).isSubset(of: HelpTests.commands) && names.count > 10, "\(names)")
  }
}
