import Publish
import Testing

@testable import Archive

/// What stands in memory says what SQLite says.
@Suite("The index of cases")
struct CaseIndexTests {
  private static let facets = ["year", "province", "law", "exploitation", "verdict", "border", "restitution", "court"]
  private static let sorts = ["case_id", "decision_date", "prison_months_highest", "victims_count", "doubts"]

  private func made() throws -> (archive: TemporaryArchive, query: ArchiveQuery, index: CaseIndex) {
    let archive = try TemporaryArchive(try Sample.cases(40))
    let query = try ArchiveQuery(archive.path)
    let fields = try CaseIndexTests.facets.map { try QueryField.counting($0, .public) }
    return (archive, query, try CaseIndex(query, facets: fields, sorts: CaseIndexTests.sorts))
  }

  @Test("facets count, and their answers choose, as SQL does")
  func facets() throws {
    let (archive, query, index) = try made()
    let all = index.counts(index.selection(nil))
    #expect(all.map(\.name) == CaseIndexTests.facets)
    for facet in all {
      #expect(!facet.answers.isEmpty, "\(facet.name)")
      var told = try Answer.counts(facet.name, [], archive.path)
      told[""] = nil
      #expect(Dictionary(uniqueKeysWithValues: facet.answers.map { ($0.value, $0.count) }) == told, "\(facet.name)")
      for answer in facet.answers {
        #expect(index.knows(facet.name, answer.value))
        let chosen = index.selection(nil, answers: [facet.name: [answer.value]])
        #expect(
          chosen.count == (try query.numbers(try Answer.filter([(facet.name, answer.value)])).count), "\(answer.value)")
      }
    }
    #expect(!index.knows("province", "Nowhere") && !index.knows("text", "pasal"))
  }

  @Test("several answers are alternatives, several fields must all hold, and SQL's choice is narrowed")
  func together() throws {
    let (_, query, index) = try made()
    let filters = [("year", "2019"), ("year", "2020"), ("exploitation", "sexual"), ("text", "pidana penjara")]
    let numbers = try query.numbers(try Answer.filter([("text", "pidana penjara")]))
    let chosen = index.selection(numbers, answers: ["year": ["2019", "2020"], "exploitation": ["sexual"]])
    #expect(chosen.count > 0 && chosen.count < index.count)
    let page = index.page(chosen, sort: "case_id", descending: false, from: 0, most: 1_000)
    #expect(page == (try query.numbers(try Answer.filter(filters))))
    let counted = index.counts(chosen).first { $0.name == "year" }?.answers.map(\.count).reduce(0, +)
    #expect(counted == chosen.count)
  }

  @Test("pages stand in the order of SQL, whole and in parts", arguments: sorts, [false, true])
  func order(_ sort: String, _ isDescending: Bool) throws {
    let (_, query, index) = try made()
    var told: [Int64] = []
    _ = try query.cases(CaseFilter(), columns: ["case_id"], order: .column(sort, descending: isDescending)) { row in
      if case .integer(let number) = row[0] { told.append(number) }
    }
    let all = index.selection(nil)
    #expect(index.page(all, sort: sort, descending: isDescending, from: 0, most: 1_000) == told)
    #expect(index.page(all, sort: sort, descending: isDescending, from: 7, most: 5) == Array(told[7..<12]))
    #expect(index.page(all, sort: sort, descending: isDescending, from: told.count, most: 5) == [])
  }
}
