import Decisions
import Extract
import Ingest
import Publish
import Testing

@testable import Archive

@Suite("Filters and counts")
struct CaseFilterTests {
  struct Asked: Sendable, CustomTestStringConvertible {
    let filters: [(String, String)]
    let holds: @Sendable (CaseRecord) -> Bool
    var testDescription: String { filters.map { "--\($0.0) \($0.1)" }.joined(separator: " ") }

    init(_ filters: [(String, String)], _ holds: @escaping @Sendable (CaseRecord) -> Bool) {
      self.filters = filters
      self.holds = holds
    }
  }

  static let asked: [Asked] = [
    Asked([]) { _ in true },
    Asked([("year", "2019..2020")]) { [2019, 2020].contains($0.decisionDate?.year) },
    Asked([("year", "2020"), ("year", ">2020")]) { ($0.decisionDate?.year ?? 0) >= 2020 },
    Asked([("exploitation", "sexual")]) { $0.exploitation.contains(.sexual) },
    Asked([("exploitation", "labour"), ("exploitation", "fishing")]) {
      $0.exploitation.contains(.labour) || $0.exploitation.contains(.fishing)
    },
    Asked([("border", "cross_border"), ("exploitation", "labour")]) {
      $0.border == .crossBorder && $0.exploitation.contains(.labour)
    },
    Asked([("verdict", "acquitted")]) { $0.defendants.contains { $0.verdict == .acquitted } },
    Asked([("prison", ">=60")]) { $0.defendants.contains { ($0.sentence.prison?.value ?? 0) >= 60 } },
    // Of one and the same defendant.
    Asked([("verdict", "convicted"), ("prison", "<48")]) {
      $0.defendants.contains { $0.verdict == .convicted && $0.sentence.prison.map { $0.value < 48 } == true }
    },
    Asked([("restitution", "ordered")]) { $0.defendants.contains { ($0.sentence.restitution ?? 0) > 0 } },
    Asked([("restitution", "refused")]) { record in
      record.restitutionRequested == true && !record.defendants.contains { ($0.sentence.restitution ?? 0) > 0 }
    },
    Asked([("victims", ">=2")]) { ($0.victims.count ?? 0) >= 2 },
    Asked([("law", "uu no. 21 tahun 2007")]) { uses($0) { $0.law == "UU 21/2007" } },
    Asked([("law", "UU NO 21 TAHUN 2007 PASAL 2 AYAT (1)")]) {
      uses($0) { $0.law == "UU 21/2007" && "\($0)".hasSuffix(" Pasal 2 ayat (1)") }
    },
    Asked([("law", "UU 21/2007 Pasal 2")]) { uses($0) { $0.law == "UU 21/2007" && $0.article == "2" } },
    Asked([("law", "UU 21/2007 Pasal 10"), ("law", "UU 18/2017")]) {
      uses($0) { $0.law == "UU 18/2017" || ($0.law == "UU 21/2007" && $0.article == "10") }
    },
  ]

  private static func uses(_ record: CaseRecord, _ holds: (Provision) -> Bool) -> Bool {
    (record.chargedProvisions + record.defendants.flatMap(\.convictedProvisions)).contains(where: holds)
  }

  private static let samples = Result { try Sample.cases(120) }

  @Test("find what the records say", arguments: asked)
  func filters(_ asked: Asked) throws {
    let samples = try Self.samples.get()
    let archive = try TemporaryArchive(samples)
    let wanted = samples.map(\.record).filter(asked.holds).map(\.id).sorted()
    var found: [String] = []
    _ = try ArchiveQuery(archive.path, profile: .internal).cases(try Answer.filter(asked.filters), columns: ["id"]) {
      row in
      if case .text(let id) = row[0] { found.append(id) }
    }
    #expect(found.sorted() == wanted)
    #expect(try ArchiveQuery(archive.path).numbers(try Answer.filter(asked.filters)).count == wanted.count)
  }

  @Test("counts are those of the records, empty answers included")
  func counts() throws {
    let samples = try Self.samples.get()
    let archive = try TemporaryArchive(samples)
    let records = samples.map(\.record)
    func tally(_ answers: (CaseRecord) -> Set<String>) -> [String: Int] {
      records.reduce(into: [:]) { counts, record in
        let given = answers(record)
        for answer in given.isEmpty ? [""] : given { counts[answer, default: 0] += 1 }
      }
    }
    #expect(
      try Answer.counts("year", [], archive.path) == tally { Set($0.decisionDate.map { [String($0.year)] } ?? []) })
    #expect(
      try Answer.counts("exploitation", [], archive.path) == tally { Set($0.exploitation.map(\.rawValue)) })
    #expect(
      try Answer.counts("verdict", [], archive.path)
        == tally { Set($0.defendants.map { $0.verdict?.rawValue ?? "" }) })
    #expect(
      try Answer.counts("law", [], archive.path)
        == tally { Set(($0.chargedProvisions + $0.defendants.flatMap(\.convictedProvisions)).map(\.law)) })
  }

  static let wrongAnswers: [(String, String, String)] = [
    ("year", "soon", "2019..2021"), ("prison", "much", ">=36"), ("prison", "-3", ">=36"), ("prison", "1..2..3", ">=36"),
    ("prison", "..", ">=36"), ("victims", "", ">=2"), ("exploitation", "slavery", "sexual"),
    ("verdict", "guilty", "convicted"),
    ("border", "x", "cross_border"), ("province", "Atlantis", "Riau"), ("court", "Nowhere", "PN Dum"),
    ("restitution", "paid", "ordered"), ("text", " ,. ", "letter"), ("text", "per* orang", "at its end"),
    ("law", "", "UU 21/2007"), ("colour", "red", "province"),
  ]

  @Test("what is no answer is refused with the known ones", arguments: wrongAnswers)
  func wrong(_ name: String, _ text: String, _ known: String) throws {
    var filter = CaseFilter()
    let error = #expect(throws: ArchiveError.self) { try filter.add(name, text) }
    #expect(error?.kind == .question && error?.description.contains(known) == true)
  }

  static let hostileWords = [
    "' OR 1=1 --", "\" OR \"\" = \"", "x'; DROP TABLE internal_cases; --", "NEAR(a b)", "text : budi",
    "a AND b OR c NOT d",
    "^absent", "{a b} : c", "(((", "\"\"\"", "pasal 48\" OR \"pidana", "%", "_", "\\", "a\0b", "pasal NOT 48", "-",
    "+a",
  ]

  @Test("words of a user are looked for, never obeyed", arguments: hostileWords)
  func hostile(_ text: String) throws {
    let archive = try RefusalTests.archive()
    for name in ["text", "law", "number"] {
      do {
        let answer = try Answer.cases([(name, text)], archive.path)
        #expect(answer.rows.isEmpty, "\(name)")
      } catch let error as ArchiveError {
        #expect(error.kind == .question, "\(name)")
      }
    }
    #expect(try ArchiveReader(archive.path).count() == 2)
  }

  @Test("unknown columns and fields tell the known ones; internal ones are not public")
  func fields() throws {
    let archive = try RefusalTests.archive()
    for column in ["nothing", "id", "victims_children", "court; DROP TABLE x", "case_id) --"] {
      let error = #expect(throws: ArchiveError.self) { try Answer.cases([], archive.path, columns: [column]) }
      #expect(error?.description.contains("case_number") == true)
    }
    for field in ["nothing", "children", "text"] {
      let error = #expect(throws: ArchiveError.self) { try QueryField.counting(field, .public) }
      #expect(error?.description.contains("province") == true)
    }
    #expect(try QueryField.counting("children", .internal).name == "children")
  }

  /// Behind a figure of the overview stood the cases of all files of one name.
  @Test("cases are told apart by id and number, also where one has none")
  func references() throws {
    let samples = try [
      (Made.first, "a"), (Made.second, "b"), (Made.first.replacing("Nomor 11/Pid.Sus/2020/PN Dum", with: ""), "c"),
    ]
    .map { text, folder in
      let decision = try DecisionReader().read(Array(text.utf8), id: "putusan", path: "\(folder)/putusan.txt")
      return Sample(
        input: ArchiveInput(path: Array("\(folder)/putusan.txt".utf8)), decision: decision,
        record: Extractor().extract(decision))
    }
    let archive = try TemporaryArchive(samples)
    let numbers = samples.map(\.record.caseNumber)
    #expect(Set(numbers).count == 3 && numbers.contains(nil))
    for number in numbers {
      var filter = CaseFilter()
      filter.restrict(to: [("putusan", number), ("another", number)])
      #expect(try ArchiveQuery(archive.path).numbers(filter, limits: QueryLimits()).count == 1)
    }
    var none = CaseFilter()
    none.restrict(to: [])
    #expect(try ArchiveQuery(archive.path).numbers(none, limits: QueryLimits()).isEmpty)
  }

  /// SQLite answered that the expression tree was too deep.
  @Test("hundreds of answers to one filter are alternatives")
  func many() throws {
    let archive = try TemporaryArchive([try Sample.text(Made.first, name: "a")])
    let years = (1900...2400).map { ("year", String($0)) }
    #expect(try Answer.cases(years, archive.path).rows.count == 1)
    #expect(try Answer.cases(years.filter { $0.1 != "2020" }, archive.path).rows.isEmpty)
  }
}
