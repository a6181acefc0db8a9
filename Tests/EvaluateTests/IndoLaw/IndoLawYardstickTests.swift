import Decisions
import Foundation
import Testing

@testable import Evaluate

struct IndoLawYardstickTests {
  private func item(
    _ id: String, days: Int?, amar: String?, _ months: Months?, _ verdict: Verdict?, defendants: Int = 1
  ) -> IndoLawCase {
    let record = Sample.record(id) {
      $0.defendants = (0..<defendants).map { _ in
        Sample.defendant(nil) {
          $0.sentence.prison = months
          $0.verdict = verdict
        }
      }
    }
    return IndoLawCase(id: id, days: days, amar: amar, record: record)
  }

  private func measured(_ cases: [IndoLawCase]) -> IndoLawYardstick {
    cases.reduce(into: IndoLawYardstick()) { $0.add($1) }
  }

  @Test(
    "360 days a year, 30 a month, 8000 for life, 0 for none",
    arguments: [
      (Months(years: 4), 1440), (Months(months: 7, days: 15), 225), (Months(days: 10), 10), (Months(days: 20), 20),
      (Months(days: 1), 1), (.life, 8000), (nil, 0),
    ] as [(Months?, Int)])
  func days(months: Months?, days: Int) {
    #expect(IndoLawYardstick.days(months) == days)
  }

  @Test("terms are compared where one defendant was convicted, verdicts everywhere")
  func measure() {
    let yardstick = measured([
      item("right", days: 1440, amar: "pidana", Months(years: 4), .convicted),
      item("wrong term", days: 1440, amar: "pidana", Months(years: 3), .convicted),
      item("no term", days: 360, amar: "pidana", nil, nil),
      item("two defendants", days: 360, amar: "pidana", Months(1), .convicted, defendants: 2),
      item("acquitted", days: 0, amar: "bebas", nil, .acquitted),
      item("released", days: 0, amar: "lepas", nil, .acquitted),
      item("no labels", days: nil, amar: nil, Months(1), .convicted),
      item("strange label", days: 30, amar: "lain-lain", Months(1), .convicted),
      item("no defendant", days: 30, amar: "pidana", nil, nil, defendants: 0),
    ])
    #expect(yardstick.sentence == RightShare(count: 4, right: 2))
    #expect(yardstick.sentenceDifferences.map(\.id) == ["wrong term", "no term"])
    #expect(yardstick.sentenceDifferences.first == .init(id: "wrong term", months: Months(36), days: 1440))
    #expect(yardstick.verdict == RightShare(count: 7, right: 4))
    #expect(yardstick.verdictDifferences.map(\.id) == ["no term", "released", "no defendant"])
    #expect(yardstick.unlabelled == 2)
  }

  @Test("labels come from the source's metadata")
  func metadata() {
    let item = IndoLawCase(
      record: Sample.record("x"),
      metadata: Metadata([.init(label: "amar", value: "pidana"), .init(label: "lama_hukuman", value: "720")]))
    #expect((item.id, item.days, item.amar) == ("x", 720, "pidana"))
    let dirty = IndoLawCase(
      record: Sample.record("x"), metadata: Metadata([.init(label: "lama_hukuman", value: "dua")]))
    #expect((dirty.days, dirty.amar) == (nil, nil))
  }

  @Test("reports")
  func reports() throws {
    let yardstick = measured([
      item("a", days: 1440, amar: "pidana", Months(years: 3), .convicted),
      item("b", days: 0, amar: "bebas", nil, nil),
    ])
    #expect(
      yardstick.text(.misses) == """
        Indo-Law                   n  agree  share
        prison term, lama_hukuman  1      0  0.000
        verdict, amar              2      1  0.500
        no amar label              0
          a  sentence.prison_months 36  lama_hukuman 1440
          b  verdict null  amar bebas

        """)
    #expect(!yardstick.text().contains("1440"))
    let object = try JSONSerialization.jsonObject(with: Data(yardstick.json(.misses))) as? [String: Any]
    let sentence = try #require(object?["sentence"] as? [String: Any])
    #expect(sentence["n"] as? Int == 1)
    #expect((sentence["differences"] as? [[String: Any]])?.first?["label"] as? String == "1440")
    #expect(object?["unlabelled"] as? Int == 0)
  }
}
