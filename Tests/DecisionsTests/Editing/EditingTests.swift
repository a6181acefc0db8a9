import Testing

@testable import Decisions

@Suite("Fields set one at a time")
struct EditingTests {
  private static func record() -> CaseRecord {
    var record = CaseRecord(id: "x")
    record.defendants = [Defendant(), Defendant()]
    record.caseNumber = "1/Pid.Sus/2020/PN Dum"
    record.evidence = [.init(field: "border", passages: [Evidence(span: 3..<9, section: .amar, rule: "r")])]
    record.doubts = [Doubt("border", "two places")]
    return record
  }

  /// A value that is not the empty one.
  private static func sample(_ field: CodebookField) -> String {
    switch field.kind {
    case .string: "\"Contoh \\\"dua\\\" é\""
    case .int: field.path == "register_year" ? "2019" : "7"
    case .date: "\"2019-05-03\""
    case .bool: "false"
    case .word: "\"\(field.words.last?.word ?? "")\""
    case .words: "[\"\(field.words.last?.word ?? "")\",\"\(field.words.first?.word ?? "")\"]"
    case .strings: field.isOfProvisions ? "[\"UU 21/2007 Pasal 2 ayat (1)\"]" : "[\"a\",\"b\"]"
    case .months: "1.33"
    case .rupiah: "120000000"
    }
  }

  @Test("values are found where they stand, and of a defendant who is not there none")
  func several() throws {
    var record = Self.record()
    record.victims.count = 3
    record.defendants[1].sentence.prison = Months(months: 16)
    record.defendants[1].age = 40
    func path(_ text: String) throws -> FieldPath { try #require(FieldPath(text)) }
    let paths = try [
      "victims.count", "defendants[1].sentence.prison_months", "case_number", "defendants[0].age", "defendants[1].age",
      "defendants[2].age", "platforms", "case_number",
    ].map(path)
    #expect(
      paths.map(record.json(at:)) == [
        "3", "16", "\"1/Pid.Sus/2020/PN Dum\"", nil, "40", nil, nil, "\"1/Pid.Sus/2020/PN Dum\"",
      ])
  }

  @Test("every field takes a value and gives it back, alone, and is empty again")
  func everyField() throws {
    let empty = Self.record()
    for path in empty.reviewablePaths where path.description != "case_number" {
      var record = empty
      #expect(record.json(at: path) == nil, "\(path)")
      try record.set(path, to: Self.sample(path.field))
      #expect(record.json(at: path) == Self.sample(path.field), "\(path)")
      for other in empty.reviewablePaths where other != path {
        #expect(record.json(at: other) == empty.json(at: other), "\(path) changed \(other)")
      }
      #expect(path.field.cell(record, defendant: path.defendant) != nil)
      try record.set(path, to: nil)
      #expect(record == empty, "\(path)")
    }
  }

  @Test(
    "what a field does not take is refused, and changes nothing",
    arguments: [
      ("victims.count", "-1"), ("victims.count", "\"1\""), ("victims.count", "1 2"), ("victims.count", ""),
      ("border", "\"abroad\""), ("border", "[\"domestic\"]"), ("defendants[0].verdict", "true"),
      ("exploitation", "[\"sexual\",\"sexual\"]"), ("exploitation", "\"sexual\""), ("platforms", "[\"\"]"),
      ("charged_provisions", "[\"Pasal\"]"), ("decision_date", "\"1019-05-03\""), ("defendants[0].name", "\"\""),
      ("defendants[0].name", "\"a\\u0007\""), ("victims.count", "{}"), ("lpsk", "tru"),
    ])
  func refused(_ path: String, _ json: String) {
    var record = Self.record()
    let error = #expect(throws: FieldError.self) { try record.set(path, to: json) }
    #expect(error?.kind == .value)
    #expect(record == Self.record())
  }

  @Test(
    "fields that are none, that are not people's, and of defendants whom there is not",
    arguments: [
      ("nothing", FieldError.Kind.unknownField), ("id", .notReviewable), ("doubts", .notReviewable),
      ("source.sha256", .notReviewable), ("defendants[2].age", .noSuchDefendant),
    ])
  func noField(_ path: String, _ kind: FieldError.Kind) {
    var record = Self.record()
    #expect(throws: FieldError.self) { try record.set(path, to: nil) }
    let error = #expect(throws: FieldError.self) { try record.set(path, to: "\"7\"") }
    #expect(error?.kind == kind)
    #expect(record == Self.record())
  }

  @Test(
    "equal values have one form",
    arguments: [
      ("defendants[].sentence.prison_months", "1.330", "1.33"), ("defendants[].sentence.prison_months", "42.0", "42"),
      ("platforms", " [ \"a\" ]", "[\"a\"]"), ("border", "null", nil), ("platforms", "[]", nil),
      ("court", "\"\\u0041\"", "\"A\""),
    ])
  func canonical(_ path: String, _ json: String, _ form: String?) throws {
    let field = try #require(CodebookField.all.first { $0.path == path })
    #expect(try field.canonical(json) == form)
  }

  @Test("doubts name fields, groups of them, or nothing that a value could settle")
  func doubts() {
    var record = Self.record()
    record.doubts = [
      Doubt("border", "two places"), Doubt("border", "silent"), Doubt("defendants[1].demand", "none found"),
      Doubt("convicted_provisions", "of no count"), Doubt("defendants", "no identity block"),
      Doubt("extractor", "limit"),
      Doubt("defendants[5].age", "whose"), Doubt("victims", "many"), Doubt("id", "odd"),
    ]
    let fields = record.doubtedFields
    #expect(
      fields.map(\.path.description) == [
        "defendants[0].convicted_provisions", "defendants[1].demand.prison_months", "defendants[1].demand.fine_idr",
        "defendants[1].demand.fine_substitute_months", "defendants[1].demand.restitution_idr",
        "defendants[1].convicted_provisions", "victims.count", "victims.female", "victims.male", "victims.children",
        "border",
      ])
    #expect(fields.last?.reasons == ["two places", "silent"])
    record.settle(Set(fields.map(\.path).filter { $0.description != "victims.male" }))
    #expect(record.doubts.map(\.field) == ["defendants", "extractor", "defendants[5].age", "victims", "id"])
  }
}
