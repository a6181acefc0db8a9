import Testing

@testable import Corpus

@Suite("Dice")
struct DiceTests {
  @Test("known values of SplitMix64: the corpus must not change with a compiler")
  func knownValues() {
    var dice = Dice(seed: 1_234_567)
    // The reference implementation's first outputs for this seed.
    #expect(
      [dice.next(), dice.next(), dice.next()] == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test("numbers stay within their range and reach its ends")
  func range() {
    var dice = Dice(seed: 1)
    let numbers = (0..<2000).map { _ in dice.number(in: 3...7) }
    #expect(Set(numbers) == [3, 4, 5, 6, 7])
  }

  @Test("weights of zero are never drawn, others in their proportion")
  func weights() {
    var dice = Dice(seed: 2)
    var counts = [0, 0, 0]
    for _ in 0..<3000 { counts[dice.index(weights: [1, 0, 2])] += 1 }
    #expect(counts[1] == 0)
    #expect((900...1100).contains(counts[0]))
  }

  @Test("different cases of one seed differ, the same case repeats")
  func cases() {
    var first = Dice(seed: 435, index: 0)
    var second = Dice(seed: 435, index: 1)
    var again = Dice(seed: 435, index: 1)
    let value = second.next()
    #expect(first.next() != value)
    #expect(again.next() == value)
  }
}
