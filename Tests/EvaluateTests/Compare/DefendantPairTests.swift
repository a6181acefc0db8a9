import Decisions
import Testing

@testable import Evaluate

struct DefendantPairTests {
  private func pairs(_ gold: [String?], _ ours: [String?]) -> [DefendantPair] {
    DefendantPair.pairs(gold: gold.map { Sample.defendant($0) }, ours: ours.map { Sample.defendant($0) })
  }

  private func pair(_ gold: Int?, _ ours: Int?) -> DefendantPair { DefendantPair(gold: gold, ours: ours) }

  @Test("as many on both sides: in order, whatever they are called")
  func inOrder() {
    #expect(pairs(["Contoh A", "Lain B"], ["Lain B", "Contoh A"]) == [pair(0, 0), pair(1, 1)])
    #expect(pairs([], []).isEmpty)
  }

  @Test("one missing: the others keep their partner")
  func missing() {
    #expect(
      pairs(["Budi Contoh", "Siti Umpama", "Agus Misal"], ["SITI UMPAMA", "Agus Missal"])
        == [pair(0, nil), pair(1, 0), pair(2, 1)])
  }

  @Test("one surplus")
  func surplus() {
    #expect(
      pairs(["Siti Umpama"], ["Budi Contoh", "Siti Umpama Binti X"]) == [pair(0, 1), pair(nil, 0)])
  }

  @Test("without names: in order")
  func nameless() {
    #expect(pairs([nil, nil], [nil]) == [pair(0, 0), pair(1, nil)])
    #expect(pairs([], [nil]) == [pair(nil, 0)])
  }

  @Test(
    "similarity is the share of common letter pairs",
    arguments: [("night", "nacht", 0.25), ("sama", "sama", 1), ("", "sama", 0), ("a", "b", 0), ("aaa", "aa", 2.0 / 3)])
  func similarity(one: String, other: String, value: Double) {
    #expect(abs(ComparedName.similarity(one, other) - value) < 1e-12)
  }
}
