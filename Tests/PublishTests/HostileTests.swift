import Analyze
import Decisions
import Testing

@testable import Publish

@Suite("Text from decisions that tries to be something else")
struct HostileTests {
  static let words = "<script>alert(\"x\")</script>'|[a](b)\u{202E}\u{0}"

  static func files(_ profile: Profile) throws -> [PublishedFile] {
    var record = CaseRecord(id: words)
    record.caseNumber = profile == .internal ? words : "1/Pid.Sus/2020/PN Dum <b>"
    record.court = words
    record.chargedProvisions = [Provision(law: words, article: words)]
    record.doubts = [Doubt(words, words)]
    record.extractor = ExtractorVersion(version: words, rules: words)
    var person = Defendant()
    person.name = words
    person.nationality = words
    person.occupation = words
    person.verdict = .convicted
    person.convictedProvisions = [Provision(law: words, article: "=1+1")]
    record.defendants = [person]
    let options = PublishOptions(
      title: Phrase(words), corpusName: Phrase(words), version: words, profile: profile,
      setAside: [SetAsideCount(reason: Phrase(words), count: 1)])
    return try Invented.files(
      [record], options, inputs: [InputFile(path: words, sha256: words, setAside: words)])
  }

  @Test("no format passes it on", arguments: Profile.allCases)
  func files(_ profile: Profile) throws {
    for file in try HostileTests.files(profile) {
      let text = try file.words()
      #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{0}" }, "\(file.path)")
      if !file.path.hasSuffix(".csv") { #expect(!text.contains("<script"), "\(file.path)") }
      if profile == .public { #expect(!text.contains("PN Dum <b>") && !text.contains("PN Dum &lt;b"), "\(file.path)") }
    }
  }

  @Test("only what looks like a case number is published as one")
  func caseNumbers() {
    for good in ["78/Pid.Sus/2025/PN Dum", "1234/PID.SUS-ANAK/2021/PN Jkt.Sel", "1/Pid.B/2019/PN Jkt Utr"] {
      #expect(Disclosure.isCaseNumber(good))
    }
    for bad in [
      "", "Budi bin Ali", "78/Pid.Sus/2025/PN", "78/Pid.Sus/2025/PN <b>", "78/Pid.Sus/2025/PN D/x", "/a/1/PN X",
      "78/Budi/2025/PN Dum", "78/Pid.Sus/2025/PN Budi", "78/Pid.Sus <b>/2025/PN Dum",
      "78/Pid.B SITI CONTOH/2025/PN Dum", "78/Pid-Siti/2025/PN Dum", "78/PidSiti/2025/PN Dum",
    ] {
      #expect(!Disclosure.isCaseNumber(bad), "\(bad)")
    }
  }
}
