import Testing

@testable import Archive

@Suite("Decisions of an input, before and now")
struct DecisionKeysTests {
  static func keys(
    _ file: UInt128, _ words: UInt128, number: UInt128? = nil, names: Set<UInt128> = []
  ) -> DecisionKeys { DecisionKeys(file: file, words: words, number: number, names: names) }

  static let cases: [(old: [DecisionKeys], new: [DecisionKeys], places: [Int?])] = [
    ([], [keys(1, 1)], [nil]),
    // The same file under other rules, which read another number.
    ([keys(1, 1, number: 5)], [keys(1, 1, number: 6)], [0]),
    // Fetched again: other bytes, the same case.
    ([keys(1, 1, number: 5, names: [7])], [keys(2, 2, number: 5, names: [7, 8])], [0]),
    // A co-defendant under the same number.
    ([keys(1, 1, number: 5, names: [7])], [keys(2, 2, number: 5, names: [8])], [nil]),
    // Another case, or other people, under the same name of a file.
    ([keys(1, 1, number: 5)], [keys(2, 2, number: 6)], [nil]),
    ([keys(1, 1, names: [7])], [keys(2, 2, names: [8])], [nil]),
    // Nothing speaks for it, nothing against it: taken for the same only where each is the only one.
    ([keys(1, 1, number: 5)], [keys(2, 2)], [0]),
    ([keys(1, 1), keys(3, 3)], [keys(2, 2)], [nil]),
    // In another order, and the first one gone.
    ([keys(1, 1), keys(2, 2)], [keys(2, 2), keys(1, 1)], [1, 0]),
    ([keys(1, 1, number: 5), keys(2, 2, number: 6)], [keys(2, 2, number: 6)], [1]),
    // The strongest likeness first, each of the old ones once.
    ([keys(1, 1), keys(1, 9)], [keys(1, 9), keys(1, 1)], [1, 0]), ([keys(1, 1)], [keys(1, 1), keys(1, 1)], [0, nil]),
  ]

  @Test("are the same by file, words or number, and not where number or people contradict", arguments: cases)
  func places(old: [DecisionKeys], new: [DecisionKeys], places: [Int?]) {
    #expect(DecisionKeys.places(of: new, among: old) == places)
  }
}
