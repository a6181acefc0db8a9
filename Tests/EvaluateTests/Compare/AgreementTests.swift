import Decisions
import Testing

@testable import Evaluate

struct AgreementTests {
  @Test("nothing compared has no score")
  func empty() {
    let agreement = Agreement.compare(gold: [], ours: [])
    #expect(agreement.fields.count == 43)
    #expect(agreement.macroAccuracy == nil)
    #expect(agreement.fields.allSatisfy { $0.count == 0 && $0.accuracy == nil && $0.f1 == nil && $0.alpha == nil })
  }

  @Test("two empty records agree, and there was nothing to find")
  func allNull() throws {
    let agreement = Agreement.compare(CaseRecord(id: "a"), CaseRecord(id: "a"))
    #expect(agreement.macroAccuracy == 1)
    let court = try agreement.score("court")
    #expect((court.accuracy, court.precision, court.recall) == (1, nil, nil))
    #expect(try agreement.score("defendants.name").count == 0)
    // 43 fields, 19 of them of a defendant; the number of defendants, 0, is a value.
    #expect(agreement.calibration.silent == RightShare(count: 23, right: 23))
    #expect(agreement.calibration.sure == RightShare(count: 1, right: 1))
  }

  @Test("list fields: a hit is the whole set, precision and recall run over the members")
  func members() throws {
    let gold = [
      Sample.record("a") { $0.platforms = ["MiChat", "WhatsApp"] },
      Sample.record("b") { $0.platforms = ["Line"] },
      Sample.record("c"),
    ]
    let ours = [
      Sample.record("c") { $0.platforms = ["Telegram"] },
      Sample.record("a") { $0.platforms = ["MiChat", "Facebook", "Instagram"] },
      Sample.record("b") { $0.platforms = ["Line"] },
    ]
    let score = try Agreement.compare(gold: gold, ours: ours).score("platforms")
    #expect((score.count, score.hits) == (3, 1))
    #expect((score.expected, score.given, score.found) == (3, 5, 2))
    #expect(score.accuracy == 1.0 / 3)
    #expect(score.precision == 2.0 / 5)
    #expect(score.recall == 2.0 / 3)
    #expect(score.f1 == 0.5)
  }

  @Test("other fields: precision over the values given, recall over the values in gold")
  func values() throws {
    let gold = ["a", "b", "c", "d"].map { id in
      Sample.record(id) { $0.victims.count = ["a": 1, "b": 2, "c": 3][id] }
    }
    let ours = ["a", "b", "c", "d"].map { id in
      Sample.record(id) { $0.victims.count = ["a": 1, "b": 3, "d": 4][id] }
    }
    let score = try Agreement.compare(gold: gold, ours: ours).score("victims.count")
    #expect((score.count, score.hits, score.expected, score.given, score.found) == (4, 1, 3, 3, 1))
  }

  @Test("the macro average gives each field the same weight")
  func macro() throws {
    let two = [Sample.defendant("Contoh Satu"), Sample.defendant("Umpama Dua")]
    let agreement = Agreement.compare(
      Sample.record {
        $0.defendants = two
        $0.court = "Pengadilan Negeri Dumai"
        $0.defendants[0].age = 40
      }, Sample.record { $0.defendants = two })
    // court 0, age 1 of 2, the other 41 right.
    #expect(abs((agreement.macroAccuracy ?? 0) - 41.5 / 43) < 1e-12)
  }

  @Test("a record that is missing is wrong in every field")
  func missing() throws {
    let gold = [Sample.record("a"), Sample.record("b")]
    let strict = Agreement.compare(gold: gold, ours: [Sample.record("a")])
    #expect(strict.records == ["a", "b"])
    #expect(strict.missing == ["b"])
    #expect(strict.fields.allSatisfy { $0.accuracy == 0.5 })
    #expect(strict.misses.allSatisfy { $0.reason == .missingRecord && $0.record == "b" })
  }

  @Test("records that gold lacks, and second ones, are listed and not scored")
  func surplus() {
    let agreement = Agreement.compare(
      gold: [Sample.record("a")],
      ours: [Sample.record("x"), Sample.record("a"), Sample.record("a") { $0.court = "Pengadilan Negeri Dumai" }])
    #expect(agreement.surplus == ["x", "a"])
    #expect(agreement.macroAccuracy == 1)
  }

  @Test("a missing or surplus defendant is a miss in each defendant field")
  func defendants() throws {
    let both = Sample.record { $0.defendants.append(Sample.defendant("Umpama Dua") { $0.verdict = .convicted }) }
    let fewer = Agreement.compare(both, Sample.record())
    let more = Agreement.compare(Sample.record(), both)
    for score in (fewer.fields + more.fields) where score.field.hasPrefix("defendants.") {
      let isCount = score.field == "defendants.count"
      #expect((score.count, score.hits) == (isCount ? 1 : 2, isCount ? 0 : 1))
    }
    let missing = try fewer.score("defendants.verdict")
    #expect((missing.expected, missing.given) == (1, 0))
    #expect(missing.misses.map(\.reason) == [.missingDefendant])
    let surplus = try more.score("defendants.verdict")
    #expect((surplus.expected, surplus.given) == (0, 1))
    #expect(surplus.misses.map(\.reason) == [.surplusDefendant])
    #expect(surplus.misses.map(\.path) == ["defendants[1].verdict"])
  }

  @Test("alpha: null is a category on a nominal scale and missing on an interval scale")
  func alpha() throws {
    func records(_ borders: [Border?], _ ages: [Int?]) -> [CaseRecord] {
      zip(borders, ages).enumerated().map { index, values in
        Sample.record("case-\(index)") {
          $0.border = values.0
          $0.defendants[0].age = values.1
        }
      }
    }
    let agreement = Agreement.compare(
      gold: records([.domestic, nil, .crossBorder, .domestic], [20, 30, nil, 40]),
      ours: records([.domestic, nil, .crossBorder, nil], [20, 31, 50, 40]))
    #expect(
      try agreement.score("border").alpha
        == Krippendorff.nominal([["domestic", "domestic"], ["", ""], ["cross", "cross"], ["domestic", ""]]))
    #expect(try agreement.score("defendants.age").alpha == Krippendorff.interval([[20, 20], [30, 31], [40, 40]]))
  }
}
