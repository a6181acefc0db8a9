/// Counts over a part of a corpus that add up to the counts over the whole.
///
/// Neither the order of adding, nor the number of parts, nor the order of merging may change the result by a byte: what
/// is kept are exact counts and counting maps only; divisions and roots are left to the end.
/// Counts can be written down and read again (`Codable`), so that parts may be made on other machines.
protocol Mergeable: Sendable, Codable {
  init()
  mutating func merge(_ other: Self)
}

/// A finding in the making.
protocol Tally: Mergeable {
  mutating func add(_ entry: CaseEntry)
  func finish() -> Finding
}
