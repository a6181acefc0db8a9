import Foundation
import Testing

@Suite("What the papers name is there")
struct PaperTests {
  @Test("each file that a paper names or links to", arguments: Paper.written)
  func files(_ paper: Paper) throws {
    let roots = [
      "Sources/", "Tests/", "Docs/", "script/", "corpus/", "findings/", "distributed/", "Benchmarks/", ".ci/",
    ]
    let named = try paper.quoted.compactMap { quote -> String? in
      let path = quote.prefix { !" *{<(".contains($0) }
      let isWhole = path.endIndex == quote.endIndex || quote[path.endIndex] == " "
      return isWhole && roots.contains(where: path.hasPrefix) ? String(path) : nil
    }
    for path in try named + paper.linked where !Self.isMade(path) {
      #expect(FileManager.default.fileExists(atPath: Package.file(path)), "\(paper.path) names \(path)")
    }
  }

  /// Only in a folder where they have been made.
  private static func isMade(_ path: String) -> Bool { path.hasPrefix("findings/local") }

  @Test("each command and option that a paper shows", arguments: Paper.written)
  func commands(_ paper: Paper) throws {
    for words in try paper.commandLines {
      let line = words.joined(separator: " ")
      let plain = words.prefix { !$0.hasPrefix("-") }
      let name = [2, 1].map { plain.prefix($0).joined(separator: " ") }.first(where: HelpTests.commands.contains)
      if plain.isEmpty || words.first == "help" { continue }
      let command = try #require(name, "\(paper.path) shows `putusan \(line)`: there is no such command")
      let help = try String(contentsOfFile: Package.file(CommandPage.golden(command)), encoding: .utf8)
      let known = Set(help.matches(of: /--[a-z][a-z-]*/).map { String($0.0) })
      for word in words where word.hasPrefix("--") && word != "--help" {
        let option = String(word.prefix { $0 != "=" })
        #expect(known.contains(option), "\(paper.path) shows `putusan \(line)`: \(command) has no \(option)")
      }
    }
  }

  @Test("the README shows commands, so that the tests above have something to look at")
  func shown() throws {
    #expect(try Paper(path: "README.md").commandLines.count >= 5)
    #expect(try Paper(path: "README.md").linked.count >= 10)
  }

  @Test("each type and member that the architecture and the walk-throughs name", arguments: ["architecture", "adding"])
  func symbols(_ page: String) throws {
    let paper = Paper(path: "Docs/\(page).md")
    let names = try paper.quoted.filter { $0.wholeMatch(of: /[A-Z][A-Za-z]+[a-z](\.[a-z][A-Za-z]+(\(.*\))?)*/) != nil }
    #expect(names.count > 20)
    // A word of decisions, not of the code: what stands behind it is a village.
    for name in names where name != "Desa" {
      let parts = name.prefix { $0 != "(" }.split(separator: ".").map(String.init)
      #expect(SourceText.declares(type: parts[0]), "\(paper.path) names \(name): nothing is called \(parts[0])")
      for member in parts.dropFirst() {
        #expect(SourceText.declares(member: member), "\(paper.path) names \(name): nothing is called \(member)")
      }
    }
  }
}
