import Decisions
import Testing

@testable import Evaluate

@Suite("Agreement on the fields that were judged")
struct JudgedFieldsTests {
  @Test("others are not compared, of defendants either")
  func scope() throws {
    var gold = CaseRecord(id: "x")
    gold.defendants = [Defendant(), Defendant()]
    (gold.defendants[0].age, gold.defendants[1].age) = (40, 41)
    (gold.border, gold.lpsk) = (.domestic, true)
    var ours = gold
    (ours.defendants[0].age, ours.defendants[1].age) = (39, 30)
    (ours.border, ours.lpsk) = (.crossBorder, nil)
    let paths = try ["border", "defendants[1].age"].map { try #require(FieldPath($0)) }
    let agreement = Agreement.compare(gold: [gold], ours: [ours], judged: ["x": Set(paths)])
    let counts = agreement.fields.filter { $0.count > 0 }.map { "\($0.field) \($0.hits)/\($0.count)" }
    #expect(counts == ["defendants.age 0/1", "border 0/1"])
    #expect(agreement.misses.map(\.path) == ["defendants[1].age", "border"])
    #expect(Agreement.compare(gold: [gold], ours: [ours], judged: [:]).fields.allSatisfy { $0.count == 0 })
    #expect(Agreement.compare(gold: [gold], ours: [ours]).fields.allSatisfy { $0.count > 0 })
  }
}
