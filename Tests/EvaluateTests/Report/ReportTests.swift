import Decisions
import Foundation
import Testing

@testable import Evaluate

struct ReportTests {
  private let agreement = Agreement.compare(
    gold: [
      Sample.record("case-1") {
        $0.defendants[0].name = "Rahasia Emas"
        $0.defendants[0].age = 41
        $0.border = .domestic
      },
      Sample.record("case-2"),
    ],
    ours: [
      Sample.record("case-1") {
        $0.defendants[0].name = "Rahasia Perak"
        $0.defendants[0].age = 14
        $0.doubts = [Doubt("defendants[0].age", "two ages")]
        $0.evidence = [
          .init(
            field: "defendants[0].age",
            passages: [Evidence(span: 10..<20, section: .identity, rule: "age-in-identity")])
        ]
      },
      Sample.record("case-2"), Sample.record("case\u{1B}[3"),
    ])

  @Test("columns are aligned; figures hold no value of a decision")
  func table() {
    let text = agreement.text()
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0] == "2 records, 43 fields")
    let gap = String(repeating: " ", count: "defendants.sentence.restitution_substitute_months".count - "border".count)
    #expect(lines[1] == "field \(gap)   n  hits      a      P      R     F1  alpha")
    #expect(lines.contains("border\(gap)   2     1  0.500      -  0.000  0.000  0.000"))
    #expect(lines.contains("macro average\(gap.dropFirst(7))  86    83  0.965"))
    #expect(lines.contains("defendants.age     0      0      -         1      0  0.000       1      1"))
    #expect(lines.suffix(2) == ["surplus, not in gold: 1", "  case\\x1B[3"])
    #expect(!text.contains("Rahasia") && !text.contains("41"))
  }

  @Test("misses come on request, names only on a second one")
  func misses() {
    let text = agreement.text(.misses)
    #expect(
      text.contains(
        "  case-1  defendants[0].age  gold 41  ours 14  [identity 10..<20 age-in-identity]  doubt: ours\n"))
    #expect(text.contains("  case-1  defendants[0].name  gold differs  ours differs\n"))
    #expect(text.contains("  case-1  border  gold domestic  ours null\n"))
    #expect(!text.contains("Rahasia"))
    #expect(agreement.text([.misses, .names]).contains("gold Rahasia Emas  ours Rahasia Perak"))
    #expect(!agreement.text(.names).contains("Rahasia"))
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test("JSON holds the same figures, null where there is none")
  func json() throws {
    let object = try object(agreement.json())
    #expect(object["records"] as? Int == 2)
    #expect(object["macro_accuracy"] as? Double == 0.965116)
    #expect(object["surplus"] as? [String] == ["case\u{1B}[3"])
    let fields = try #require(object["fields"] as? [[String: Any]])
    #expect(fields.compactMap { $0["field"] as? String } == Agreement.fieldNames)
    let border = try #require(fields.first { $0["field"] as? String == "border" })
    #expect(border["n"] as? Int == 2)
    #expect(border["accuracy"] as? Double == 0.5)
    #expect(border["precision"] is NSNull)
    #expect(border["misses"] == nil)
    #expect(try agreement.json() == agreement.json())
  }

  @Test("JSON misses: names are masked")
  func jsonMisses() throws {
    let bytes = try agreement.json(.misses)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Rahasia"))
    let fields = try #require(try object(bytes)["fields"] as? [[String: Any]])
    let age = try #require(fields.first { $0["field"] as? String == "defendants.age" })
    let miss = try #require((age["misses"] as? [[String: Any]])?.first)
    #expect(miss["field"] as? String == "defendants[0].age")
    #expect((miss["values"] as? [String: Any])?["gold"] as? String == "41")
    #expect((miss["doubts"] as? [String: Bool]) == ["gold": false, "ours": true])
    let named = try agreement.json([.misses, .names])
    #expect(String(decoding: named, as: UTF8.self).contains("Rahasia Emas"))
  }

  @Test("changes tell where, and values on request")
  func changes() throws {
    let gold = [Sample.record { $0.border = .domestic }]
    let before = Agreement.compare(gold: gold, ours: [Sample.record { $0.border = .crossBorder }])
    let changes = Agreement.compare(gold: gold, ours: gold).changes(since: before)
    #expect(
      changes.text() == """
        changes     gains  losses
        border          1       0
        all fields      1       0
        gain  case-1  border

        """)
    #expect(changes.text(.misses).contains("gain  case-1  border  gold domestic  ours cross_border\n"))
  }
}
