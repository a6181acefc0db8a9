import Analyze
import Decisions
import Testing

@testable import Publish

@Suite("A report on a handful of invented records")
struct GoldenTests {
  static let files = Result {
    let options = PublishOptions(
      corpusName: Phrase(id: "Enam putusan rekaan", en: "Six invented decisions"), version: "0.0.0", rules: "0a1b",
      setAside: [SetAside(reason: Phrase(id: "Berkas kosong", en: "Empty file"), count: 1)])
    return try Invented.files(
      Invented.records(6, seed: 7), options,
      inputs: [
        InputFile(path: "/data/Nama Rahasia/1_Pid.Sus_2020_PN_Idi.xml", sha256: "00ff"),
        InputFile(path: "Nama Rahasia.pdf", sha256: nil, setAside: "empty file"),
      ])
  }

  static func file(_ path: String) throws -> String {
    let file = try #require(try files.get().first { $0.path == path })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  static let golden = [
    "findings.json", "cases.csv", "datapackage.json", "methods.md", "report.id.html", "report.en.html",
    "report.id.md", "report.en.md",
    "tables/01-caseload.by-year.csv", "tables/09-prison-terms.by-law.csv", "tables/02-defendants.occupation.csv",
  ]

  @Test(arguments: golden)
  func file(_ path: String) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try expectGolden(GoldenTests.file(path), name)
  }

  @Test("no name of a person anywhere")
  func names() throws {
    for file in try GoldenTests.files.get() {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("Nama Rahasia"))
    }
  }

  @Test("a page asks for nothing from outside and runs nothing")
  func selfContained() throws {
    for file in try GoldenTests.files.get() where file.path.hasSuffix(".html") {
      let page = String(decoding: file.bytes, as: UTF8.self)
      for forbidden in ["<script", "http://", "https://", "@import", "url(", "src=", " on"] {
        let hits = forbidden == " on" ? page.contains(/\son[a-z]+=/) : page.contains(forbidden)
        #expect(!hits, "\(forbidden)")
      }
    }
  }

  @Test("ids in a page occur once, and what refers to one finds it", arguments: ["report.id.html", "report.en.html"])
  func anchors(_ path: String) throws {
    let page = try GoldenTests.file(path)
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let references =
      page.matches(of: /aria-labelledby="([^"]*)"/).flatMap { $0.1.split(separator: " ").map(String.init) }
      + page.matches(of: /href="#([^"]*)"/).map { String($0.1) }
    for reference in references { #expect(ids.contains(reference), "\(reference)") }
  }
}
