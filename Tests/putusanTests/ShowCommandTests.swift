import Foundation
import TestSupport
import Testing

@Suite("show")
struct ShowCommandTests {
  static let file = "\(Package.corpus)/845_Pid.Sus_2021_PN_Bit.txt"

  @Test("the public profile shows passages with the names masked, and no birth date")
  func publicProfile() throws {
    let result = try Tool.run("show", Self.file)
    #expect(result.status == 0)
    #expect(result.words.isEmpty)
    #expect(result.output.contains("PUBLIC PROFILE: names are masked"))
    #expect(result.output.contains("⟦845/Pid.Sus/2021/PN Bit⟧"))
    #expect(result.output.contains("■■■"))
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

  @Test("the internal profile shows names, with a warning on standard error")
  func internalProfile() throws {
    let result = try Tool.run(["show", Self.file, "--profile", "internal"])
    #expect(result.status == 0)
    #expect(result.words.hasPrefix("CAREFUL: "))
    #expect(result.output.contains("⟦845/Pid.Sus/2021/PN Bit⟧"))
    #expect(!result.output.contains("■■■"))
  }

  @Test("JSON holds the record and its passages, masked but for the internal profile")
  func json() throws {
    for (options, isMasked) in [([], true), (["--profile", "internal"], false)] {
      let result = try Tool.run(["show", Self.file, "--json"] + options)
      let object = try #require(try JSONSerialization.jsonObject(with: result.data) as? [String: Any])
      let record = try #require(object["record"] as? [String: Any])
      #expect(record["case_number"] as? String == "845/Pid.Sus/2021/PN Bit")
      let passages = try #require(object["passages"] as? [String: [String]])
      #expect(passages.values.joined().contains { $0.contains("■■■") } == isMasked)
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

  @Test("a file that is named after a person is told by the case's number, from an archive too")
  func fileNamedAfterPerson() throws {
    let folder = try TemporaryFolder()
    try folder.copy(Self.file, as: "BUDI REKAAN.txt")
    let (file, archive) = (folder["BUDI REKAAN.txt"], folder["a.sqlite"])
    #expect(try Tool.run("run", file, "--archive", archive, "--out", folder["out"]).status == 0)
    for of in [[file], ["845/Pid.Sus/2021/PN Bit", "--archive", archive]] {
      for form in [[], ["--json"], ["--sections"]] {
        let result = try Tool.run(["show"] + of + form)
        #expect(result.status == 0 && result.output.contains("845/Pid.Sus/2021/PN Bit"))
        #expect(!(result.output + result.words).uppercased().contains("REKAAN"))
      }
      #expect(try Tool.run(["show"] + of + ["--profile", "internal"]).output.contains("BUDI REKAAN.txt"))
    }
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
