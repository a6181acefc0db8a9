import Foundation
import TestSupport
import Testing

@Suite("evaluate")
struct EvaluateCommandTests {
  static let truth = "\(Package.corpus)/truth.jsonl"

  @Test("compares the invented decisions with their truth, without values")
  func text() throws {
    let result = try Tool.run("evaluate", "--gold", Self.truth, Package.corpus, "--quiet")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("14 records, 43 fields\n"))
    let names = try Truth.defendantNames()
    #expect(!names.contains { result.output.contains($0) })
  }

  @Test("JSON")
  func json() throws {
    let result = try Tool.run("evaluate", "--gold", Self.truth, Package.corpus, "--quiet", "--json")
    #expect(try JSONSerialization.jsonObject(with: result.data) is [String: Any])
  }

  @Test("records coded by hand come through a pipe too")
  func pipe() throws {
    let result = try Tool.run(
      [
        "-c", "cat \"$1\" | \"$0\" evaluate --gold /dev/stdin \"$2\" --quiet", Tool.url.path, Self.truth,
        Package.corpus,
      ],
      program: URL(filePath: "/bin/bash"))
    #expect(result.status == 0 && result.output.hasPrefix("14 records"), "\(result.words)")
  }

  @Test("against its own records nothing changed")
  func baseline() throws {
    let folder = try TemporaryFolder()
    _ = try Tool.run("extract", Package.corpus, "--quiet", "--out", folder["ours.jsonl"])
    let result = try Tool.run(
      "evaluate", "--gold", Self.truth, Package.corpus, "--baseline", folder["ours.jsonl"], "--quiet")
    #expect(result.status == 0)
    #expect(result.output.firstMatch(of: /\nall fields +0 +0\n/) != nil)
  }

  @Test("a decision that cannot be read is a miss; one that is not there is left out")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    try folder.copy("\(Package.corpus)/614_Pid.Sus_2019_PN_Crp.txt", as: "614_Pid.Sus_2019_PN_Crp.txt")
    try folder.write("873_Pid.Sus_2020_PN_Sbw.txt", "")
    let result = try Tool.run("evaluate", "--gold", Self.truth, folder.path, "--quiet")
    #expect(result.status == 2)
    #expect(result.output.hasPrefix("2 records, 43 fields\n"))
    #expect(result.output.contains("missing, not coded: 1\n  873_Pid.Sus_2020_PN_Sbw"))
    #expect(result.words.contains("left out, not among the paths: 12\n"))
  }

  @Test("the labels of Indo-Law")
  func indoLaw() throws {
    let result = try Tool.run("evaluate", "--indo-law", Package.corpus, "--quiet", "--misses")
    #expect(result.status == 0)
    #expect(result.output.firstMatch(of: /verdict, amar +3 +\d/) != nil)
  }

  @Test("the labels of a part of Indo-Law, by the ids' first characters")
  func partOfIndoLaw() throws {
    let none = try Tool.run("evaluate", "--indo-law", Package.corpus, "--quiet", "--ids", "z")
    #expect(none.output.firstMatch(of: /verdict, amar +0 +0/) != nil)
  }

  @Test("gold that cannot be read is a failure that quotes nothing")
  func badGold() throws {
    let folder = try TemporaryFolder()
    try folder.write("gold.jsonl", "{\"id\":\"x\",\"register_year\":\"Budi Contoh\"}\n")
    let result = try Tool.run("evaluate", "--gold", folder["gold.jsonl"], Package.corpus)
    #expect(result.status == 1)
    #expect(result.words.contains("line 1"))
    #expect(!result.words.contains("Budi"))
  }
}
