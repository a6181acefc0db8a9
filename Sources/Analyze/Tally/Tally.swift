public import Decisions

/// A finding in the making. Tallies over parts of a corpus merge into the tally over the whole; neither the order of
/// adding, nor the number of parts, nor the order of merging changes the finding by a byte. For that a tally holds
/// only exact counts and counting maps; divisions and roots are left to `finish`.
public protocol Tally: Sendable {
  init()
  mutating func add(_ record: CaseRecord)
  mutating func merge(_ other: Self)
  func finish() -> Finding
}
