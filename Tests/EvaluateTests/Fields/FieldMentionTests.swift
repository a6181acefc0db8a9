import Testing

@testable import Evaluate

struct FieldMentionTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let field: String
    let defendant: Int?
    let covers: Bool
    var testDescription: String { "\(text) \(covers ? "→" : "↛") \(field) \(defendant.map(String.init) ?? "")" }

    init(_ text: String, _ field: String, _ defendant: Int? = nil, _ covers: Bool = true) {
      self.text = text
      self.field = field
      self.defendant = defendant
      self.covers = covers
    }
  }

  @Test(
    arguments: [
      Row("arrest_date", "arrest_date"),
      Row("arrest_date", "decision_date", nil, false),
      Row("victims", "victims.children"),
      Row("victims.count", "victims.children", nil, false),
      Row("victims.count", "defendants.count", nil, false),
      Row("victims.female/male", "victims.female"),
      Row("victims.female/male", "victims.male"),
      Row("aggravating_count/mitigating_count", "mitigating_count"),
      Row("closed_hearing, lpsk", "lpsk"),
      Row("victim_named", "victims.count", nil, false),
      Row("defendants[0].name", "defendants.name", 0),
      Row("defendants[0].name", "defendants.name", 1, false),
      Row("defendants[0].sentence", "defendants.sentence.fine_idr", 0),
      Row("defendants[0].sentence", "defendants.demand.fine_idr", 0, false),
      Row("defendants.demand.prison_months", "defendants.demand.prison_months", 2),
      Row("represented", "defendants.represented", 1),
      Row("defendants[1].demand.fine_idr and sentence.fine_idr", "defendants.sentence.fine_idr", 1),
      Row("defendants[1].demand.fine_idr and sentence.fine_idr", "defendants.sentence.fine_idr", 0, false),
      Row("defendants[1]", "defendants.count", nil, false),
      Row("defendants", "defendants.count"),
      Row("", "court", nil, false),
      Row("no field at all", "court", nil, false),
    ])
  func covers(_ row: Row) {
    let path = row.field.split(separator: ".")
    #expect(FieldMention.all(in: row.text).contains { $0.covers(path, of: row.defendant) } == row.covers)
  }
}
