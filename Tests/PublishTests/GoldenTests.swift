import Analyze
import Decisions
import Testing

@testable import Publish

@Suite("A report on a handful of invented records")
struct GoldenTests {
  static let records = Invented.records(6, seed: 7)

  static func files(only numbers: Set<Int>? = nil) throws -> [PublishedFile] {
    let options = PublishOptions(
      corpusName: Phrase(id: "Enam putusan rekaan", en: "Six invented decisions"), version: "0.0.0", rules: "0a1b",
      setAside: [SetAsideCount(reason: Phrase(id: "Berkas kosong", en: "Empty file"), count: 1)])
    return try Invented.files(
      records, options,
      inputs: [
        InputFile(path: "/data/Nama Rahasia/1_Pid.Sus_2020_PN_Idi.xml", sha256: "00ff"),
        InputFile(path: "Nama Rahasia.pdf", sha256: nil, setAside: "empty file"),
      ], only: numbers)
  }

  static let files = Result { try files() }

  /// A few findings that together have every form of table and every kind of column: golden files are there to be read.
  static let shown = Result { try files(only: [1, 2, 9, 12, 17, 18]) }

  /// - Parameter whole: of the report on all findings.
  static func file(_ path: String, whole: Bool = false) throws -> String {
    let file = try #require(try (whole ? files : shown).get().first { $0.path == path })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  static let golden = [
    "findings.json", "cases.csv", "datapackage.json", "methods.md", "report.id.html", "report.en.html",
    "report.id.md", "report.en.md",
    "tables/01-caseload.by-year.csv", "tables/09-prison-terms.by-law.csv", "tables/02-defendants.occupation.csv",
    "tables/12-restitution.amounts.csv", "tables/17-court-indicators.scope.csv",
  ]

  @Test(arguments: golden)
  func file(_ path: String) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try expectGolden(GoldenTests.file(path), name)
  }

  @Test("the answers of all findings, and the names of all files")
  func headlines() throws {
    var tally = FindingsTally()
    for record in GoldenTests.records { tally.add(record) }
    let answers = tally.finish().findings.map { finding in
      "\(finding.number). \(finding.title.en)\n\(finding.headline.id)\n\(finding.headline.en)\n"
    }
    try expectGolden(answers.joined(separator: "\n"), "headlines.txt")
    let paths = try GoldenTests.files.get().map { $0.path + "\n" }
    try expectGolden(paths.joined(), "files.txt")
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
