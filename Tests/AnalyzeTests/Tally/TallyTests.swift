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

  @Test("a decision stands once behind a figure, however many of its people are in it")
  func breakdown() {
    var breakdown = Breakdown<String>()
    breakdown.add(["a", "a", "b"], in: CaseReference(id: "1", number: nil))
    #expect(breakdown.units("a") == 2)
    #expect(breakdown.cases("a").total == 1)
    #expect(breakdown.ranked { $0 } == ["a", "b"])
  }
}
