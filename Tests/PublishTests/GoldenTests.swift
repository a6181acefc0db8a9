import Analyze
import Decisions
import Testing

@testable import Publish

@Suite("A report on a handful of invented records")
struct GoldenTests {
  static let report: FindingsReport = {
    var tally = FindingsTally()
    for record in Invented.records(6, seed: 7) { tally.add(record) }
    return tally.finish()
  }()

  static func files(_ report: FindingsReport) -> [PublishedFile] {
    let options = PublishOptions(
      corpusName: Phrase(id: "Enam putusan rekaan", en: "Six invented decisions"), version: "0.0.0",
      setAside: [SetAside(reason: Phrase(id: "Berkas kosong", en: "Empty file"), count: 1)])
    return Publisher(options).files(report)
  }

  static let files = files(report)

  /// A few findings that together have every form of table and every kind of column: golden files are there to be read.
  static let shown = files(
    FindingsReport(
      corpus: report.corpus, findings: report.findings.filter { [1, 2, 9, 12, 17, 18].contains($0.number) },
      victims: report.victims))

  static let golden = [
    "findings.json", "report.id.html", "report.en.html", "report.id.md", "report.en.md",
    "tables/01-caseload.by-year.csv", "tables/09-prison-terms.by-law.csv", "tables/02-defendants.occupation.csv",
    "tables/12-restitution.amounts.csv", "tables/17-court-indicators.scope.csv",
  ]

  @Test(arguments: golden)
  func file(_ path: String) throws {
    let file = try #require(GoldenTests.shown.first { $0.path == path })
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try expectGolden(String(decoding: file.bytes, as: UTF8.self), name)
  }

  @Test("the answers of all findings, and the names of all files")
  func headlines() throws {
    let answers = GoldenTests.report.findings.map { finding in
      "\(finding.number). \(finding.title.en)\n\(finding.headline.id)\n\(finding.headline.en)\n"
    }
    try expectGolden(answers.joined(separator: "\n"), "headlines.txt")
    try expectGolden(GoldenTests.files.map { $0.path + "\n" }.joined(), "files.txt")
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
