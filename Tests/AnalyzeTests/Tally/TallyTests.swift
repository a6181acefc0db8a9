import Foundation
import TestSupport
import Testing

@testable import Analyze

@Suite("Tallies")
struct TallyTests {
  static let ordered = [
    "2/Pid.Sus/2021/PN Bgl", "10/Pid.Sus/2020/PN Bgl", "10/Pid.Sus/2021/PN Bgl", "010/Pid.Sus/2022/PN Bgl", "a",
  ]

  @Test("case numbers sort as people sort them")
  func naturalOrder() {
    for (index, left) in TallyTests.ordered.enumerated() {
      for right in TallyTests.ordered[(index + 1)...] {
        #expect(NaturalOrder.precedes(left, right))
        #expect(!NaturalOrder.precedes(right, left))
      }
      #expect(!NaturalOrder.precedes(left, left))
    }
    #expect(NaturalOrder.precedes("1", "01") != NaturalOrder.precedes("01", "1"))
  }

  @Test("the bytes that references are sorted by give the same order")
  func orderOfReferences() {
    var dice = Dice(state: 5)
    // Few characters, so that many texts begin alike, with zeros, digits and their neighbours among the bytes.
    let alphabet = Array("0019a/:.- ")
    func text() -> String { String((0..<dice.below(6)).map { _ in dice.pick(alphabet) }) }
    for _ in 0..<20_000 {
      let (a, b) = (text(), text())
      let (left, right) = (NaturalOrder.key(a), NaturalOrder.key(b))
      #expect(left.lexicographicallyPrecedes(right) == NaturalOrder.precedes(a, b), "\(a) and \(b)")
    }
    let without = CaseReference(id: "1", number: nil)
    #expect(CaseReference(id: "2", number: "9/Pid.Sus/2021/PN Bgl") < without)
    #expect(without < CaseReference(id: "10", number: nil))
    #expect(CaseReference(id: "2", number: "1") < CaseReference(id: "10", number: "1"))
  }

  @Test("a long list of cases keeps the same first ones in any order")
  func caseLists() {
    let references = (1...5000).map { CaseReference(id: "\($0)", number: "\($0)/Pid.Sus/2021/PN Bgl") }
    var forward = CaseCollector()
    references.forEach { forward.add($0) }
    var first = CaseCollector()
    var second = CaseCollector()
    for reference in references.reversed() {
      reference.id.hasSuffix("7") ? first.add(reference) : second.add(reference)
    }
    second.merge(first)
    #expect(forward.finish() == second.finish())
    #expect(forward.finish().total == 5000)
    #expect(forward.finish().references == Array(references.prefix(CaseCollector.limit)))
  }

  @Test("a decision that is added twice by two references counts twice, by one once")
  func references() {
    var cases = CaseCollector()
    let reference = CaseReference(id: "1", number: nil)
    for _ in 0..<3 { cases.add(reference) }
    #expect(cases.total == 1)
    cases.add(CaseReference(id: "1", number: nil))
    #expect(cases.finish().references == [reference, reference])
    // Another's in between: tallies add a decision's units one after the other, and nobody asks for more.
    cases.add(reference)
    #expect(cases.total == 3)
  }

  @Test("groups are written by their names, in an order of their own, whatever the process met first")
  func groups() throws {
    func written(_ names: [String]) throws -> Data {
      var map = GroupMap<ShareCount>()
      for name in names {
        map.update(Group(.province, name)) { $0.count(.init(true), in: CaseReference(id: name, number: nil)) }
      }
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      encoder.userInfo = PartialFindings.userInfo()
      return try encoder.encode(map)
    }
    let (late, early) = (try written(["Bali", "Aceh"]), try written(["Aceh", "Bali"]))
    #expect(late == early)
    #expect(String(decoding: late, as: UTF8.self).contains(#""name":"Aceh""#))
    let group = Group(.year, "2020")
    let again = try JSONDecoder().decode(Group.self, from: JSONEncoder().encode(group))
    #expect(again == group && again.description == "year 2020")
  }

  @Test("a decision stands once behind a figure, however many of its people are in it")
  func breakdown() {
    var breakdown = Breakdown<String>()
    breakdown.add(["a", "a", "b"], in: CaseReference(id: "1", number: nil))
    #expect(breakdown.units("a") == 2)
    #expect(breakdown.cases("a").total == 1)
    #expect(breakdown.ranked { $0 } == ["a", "b"])
  }
}
