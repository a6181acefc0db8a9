import Analyze
import Decisions
import Testing

@testable import Publish

@Suite("A report on a handful of invented records")
struct GoldenTests {
  static let files: [PublishedFile] = {
    var tally = FindingsTally()
    for record in Invented.records(6, seed: 7) { tally.add(record) }
    let options = PublishOptions(
      corpusName: Phrase(id: "Enam putusan rekaan", en: "Six invented decisions"), version: "0.0.0",
      setAside: [SetAside(reason: Phrase(id: "Berkas kosong", en: "Empty file"), count: 1)])
    return Publisher(options).files(tally.finish())
  }()

  static let golden = [
    "findings.json", "report.id.html", "report.en.html", "report.id.md", "report.en.md",
    "tables/01-caseload.by-year.csv", "tables/09-prison-terms.by-law.csv", "tables/02-defendants.occupation.csv",
  ]

  @Test(arguments: golden)
  func file(_ path: String) throws {
    let file = try #require(GoldenTests.files.first { $0.path == path })
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try expectGolden(String(decoding: file.bytes, as: UTF8.self), name)
  }

  @Test("no name of a person anywhere")
  func names() {
    for file in GoldenTests.files {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("Nama Rahasia"))
    }
  }

  @Test("a page asks for nothing from outside and runs nothing")
  func selfContained() {
    for file in GoldenTests.files where file.path.hasSuffix(".html") {
      let page = String(decoding: file.bytes, as: UTF8.self)
      for forbidden in ["<script", "http://", "https://", "@import", "url(", "src=", " on"] {
        let hits = forbidden == " on" ? page.contains(/\son[a-z]+=/) : page.contains(forbidden)
        #expect(!hits, "\(forbidden)")
      }
    }
  }

  @Test("ids in a page occur once, and what refers to one finds it", arguments: ["report.id.html", "report.en.html"])
  func anchors(_ path: String) throws {
    let file = try #require(GoldenTests.files.first { $0.path == path })
    let page = String(decoding: file.bytes, as: UTF8.self)
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let references =
      page.matches(of: /aria-labelledby="([^"]*)"/).flatMap { $0.1.split(separator: " ").map(String.init) }
      + page.matches(of: /href="#([^"]*)"/).map { String($0.1) }
    for reference in references { #expect(ids.contains(reference), "\(reference)") }
  }
}
