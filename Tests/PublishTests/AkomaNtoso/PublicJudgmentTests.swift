import Decisions
import Testing

@testable import Publish

@Suite("Public judgments")
struct PublicJudgmentTests {
  private func bytes(_ profile: Profile) -> String {
    var made = MadeJudgment(
      "public", "B. C.\n",
      metadata: [
        .init(label: "Terdakwa", value: "B. C.", span: 0..<5), .init(label: "FRBRname", value: "Rahasia"),
        .init(label: "lama_hukuman", value: "720"),
      ]
    ).proving("defendants[0].name", 0..<5).proving("defendants[0].birth_date", 0..<2)
    var defendant = Defendant()
    defendant.name = "Budi Rahasia"
    defendant.birthDate = CalendarDate(iso: "1990-02-03")
    defendant.occupation = "Wiraswasta Rahasia"
    defendant.nationality = "Indonesia Rahasia"
    made.record.defendants = [defendant]
    made.record.id = "Rahasia"
    made.record.caseNumber = "1/Rahasia/2021/PN Bit"
    made.decision.id = "Rahasia"
    made.decision.source.path = "Rahasia.txt"
    return String(decoding: JudgmentXML.bytes(made.decision, made.record, profile: profile), as: UTF8.self)
  }

  @Test("neither metadata that no mask has seen, nor the record, its id or its path name anybody")
  func names() {
    let shown = bytes(.public)
    #expect(!shown.contains("Rahasia") && !shown.lowercased().contains("rahasia"))
    #expect(shown.contains(#"showAs="defendants[0].name = B. R.""#))
    #expect(shown.contains(#"showAs="defendants[0].occupation = self_employed""#))
    #expect(shown.contains("720"))
    #expect(!shown.contains("1990-02-03") && !shown.contains("birth_date"))
    #expect(shown.contains("names of people are masked"))
  }

  @Test("the internal one has them all but the path")
  func whole() {
    let shown = bytes(.internal)
    for word in ["Budi Rahasia", "1/Rahasia/2021/PN Bit", "1990-02-03", "FRBRname"] { #expect(shown.contains(word)) }
    #expect(!shown.contains("Rahasia.txt") && !shown.contains("are masked"))
  }
}
