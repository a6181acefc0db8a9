import Foundation
import Testing

/// `Docs/adding.md` leads along something that is there already: a comment in it says which words to look for and where,
/// and its section must name the files in which they stand, all of them and no others. So a step that comes new, or goes,
/// is missed at once.
@Suite("Walk-throughs are complete")
struct WalkthroughTests {
  struct Section: Sendable, CustomTestStringConvertible {
    let title: String, body: String
    var testDescription: String { title }
  }

  static let sections: [Section] = {
    let text = (try? Paper(path: "Docs/adding.md").text) ?? ""
    return text.split(separator: "\n## ").dropFirst().map { part in
      Section(title: String(part.prefix { $0 != "\n" }), body: String(part))
    }
  }()

  @Test("a field, a format, a finding and a statute are told")
  func told() {
    #expect(sections.map(\.title) == ["A field", "A format", "A finding", "A statute"])
  }

  private var sections: [Section] { Self.sections }

  @Test("each section names every file of what it follows", arguments: sections)
  func complete(_ section: Section) throws {
    let marker = /<!-- files of ([A-Za-z\/ ]+) that say ([A-Za-z_ ]+) -->/
    let follows = try #require(section.body.firstMatch(of: marker), "\(section.title): no comment says what it follows")
    let roots = follows.1.split(separator: " ").map(String.init)
    let words = follows.2.split(separator: " ").map(String.init)
    let said = SourceText.files.filter { file in
      roots.contains { file.path.hasPrefix($0 + "/") } && words.contains { SourceText.says($0, in: file.text) }
    }.map(\.path)
    let named = section.body.matches(of: /`((?:Sources|distributed)\/[^` ]+\.[a-z]+)`/).map { String($0.1) }
    let missing = Set(said).subtracting(named).sorted()
    #expect(missing.isEmpty, "\(section.title) leaves out \(missing)")
    // New files of the step stand in the text as `New...`; others must have to do with what is followed.
    let strange = Set(named).subtracting(said).filter { path in !section.body.contains("`\(path)`: also") }.sorted()
    #expect(strange.isEmpty, "\(section.title) names \(strange), which do not say \(words)")
  }
}
