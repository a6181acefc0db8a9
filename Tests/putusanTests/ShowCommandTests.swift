import Foundation
import Testing

@Suite("show")
struct ShowCommandTests {
  static let file = "\(Package.corpus)/845_Pid.Sus_2021_PN_Bit.txt"

  @Test("the public profile shows where values stand, but no passage, no name, no birth date")
  func publicProfile() throws {
    let result = try Tool.run("show", Self.file)
    #expect(result.status == 0)
    #expect(result.words.isEmpty)
    #expect(result.output.contains("PUBLIC PROFILE: names as initials"))
    #expect(result.output.contains("amar, page 7, bytes"))
    #expect(!result.output.contains("⟦"))
    let names = try Truth.defendantNames()
    #expect(!names.contains { result.output.lowercased().contains($0.lowercased()) })
    #expect(result.output.firstMatch(of: /birth_date +not shown/) != nil)
  }

  @Test("doubts stand in front, and mark their field")
  func doubts() throws {
    let lines = try Tool.run("show", Self.file).output.split(separator: "\n").map(String.init)
    let doubt = try #require(lines.firstIndex { $0.hasPrefix("  ! defendants[0].sentence.prison_months") })
    let field = try #require(lines.firstIndex { $0.hasPrefix("  case_number") })
    #expect(doubt < field)
    #expect(lines.contains { $0.contains("sentence.prison_months") && $0.hasSuffix("48  !") })
  }

  @Test(
    "passages are shown on request, with a warning on standard error",
    arguments: [["--passages"], ["--profile", "internal"]])
  func passages(_ options: [String]) throws {
    let result = try Tool.run(["show", Self.file] + options)
    #expect(result.status == 0)
    #expect(result.words.hasPrefix("CAREFUL: "))
    #expect(result.output.contains("⟦845/Pid.Sus/2021/PN Bit⟧"))
  }

  @Test("JSON holds the record, and passages only where they are shown")
  func json() throws {
    for (options, shows) in [([], false), (["--profile", "internal"], true)] {
      let result = try Tool.run(["show", Self.file, "--json"] + options)
      let object = try #require(try JSONSerialization.jsonObject(with: result.data) as? [String: Any])
      let record = try #require(object["record"] as? [String: Any])
      #expect(record["case_number"] as? String == "845/Pid.Sus/2021/PN Bit")
      #expect((object["passages"] is [String: [String]]) == shows)
    }
  }

  @Test(
    "finds an id, and a case number as files are named after it",
    arguments: ["845_Pid.Sus_2021_PN_Bit", "845/Pid.Sus/2021/PN Bit"])
  func byId(_ id: String) throws {
    let result = try Tool.run("show", id, Package.corpus)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("845_Pid.Sus_2021_PN_Bit\n"))
  }

  @Test("sections with their places")
  func sections() throws {
    let result = try Tool.run("show", Self.file, "--sections")
    #expect(result.output.firstMatch(of: /\n  amar +page 7, bytes \d+\.\.<\d+\n/) != nil)
  }

  @Test(
    "what cannot be found or read is a failure with its name",
    arguments: [["nothing"], ["nothing", Package.corpus], [Package.corpus]])
  func failures(_ arguments: [String]) throws {
    let result = try Tool.run(["show"] + arguments)
    #expect(result.status == 1)
    #expect(result.words.hasPrefix("Error: "))
    #expect(result.words.contains(arguments[0]))
  }
}
