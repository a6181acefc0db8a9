import Foundation
import Testing

@Suite("Reference")
struct ReferenceTests {
  @Test(
    "pages written by the program are as it writes them; script/docs writes them anew",
    arguments: ["rules", "codebook"])
  func pages(_ name: String) throws {
    let result = try Tool.run(name)
    #expect(result.status == 0)
    let page = try String(contentsOfFile: Package.file("Docs/\(name).md"), encoding: .utf8)
    // Not by #expect on both texts: the difference of two long pages is of no use.
    let isSame = page == result.output
    #expect(isSame, "Docs/\(name).md is stale: run script/docs")
  }

  @Test("each command is in the README or the architecture page", arguments: HelpTests.commands)
  func named(_ command: String) throws {
    let pages = try ["README.md", "Docs/architecture.md"].map {
      try String(contentsOfFile: Package.file($0), encoding: .utf8)
    }
    #expect(pages.contains { $0.contains("putusan \(command)") })
  }
}
