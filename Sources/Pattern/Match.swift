/// Where a pattern was found, as ranges of the searched bytes.
public struct Match: Sendable {
  /// Of the whole match.
  public let range: Range<Int>
  /// Where the first groups begin and end, beside each other; `absent` for one that did not take part. No array, which
  /// would be allocated for each match.
  private var first = InlineArray<16, UInt32>(repeating: absent)
  /// The groups behind those.
  private var others: [Range<Int>?] = []
  private let groupCount: Int
  private let pattern: Pattern

  private static let absent = UInt32.max
  private static let firstCount = 8

  /// - Parameter group: the range of the group of a number, from 1.
  init(range: Range<Int>, pattern: Pattern, _ group: (Int) -> Range<Int>?) {
    self.range = range
    self.pattern = pattern
    groupCount = pattern.groupCount
    for number in 0..<min(groupCount, Self.firstCount) {
      guard let range = group(number + 1) else { continue }
      first[2 * number] = UInt32(truncatingIfNeeded: range.lowerBound)
      first[2 * number + 1] = UInt32(truncatingIfNeeded: range.upperBound)
    }
    if groupCount > Self.firstCount { others = (Self.firstCount + 1...groupCount).map(group) }
  }

  /// The range of `(?<name>...)`; `nil` where the group did not take part.
  public subscript(name: String) -> Range<Int>? { pattern.group(name).flatMap { self[$0] } }

  /// The range of the group of this number, from 1.
  public subscript(number: Int) -> Range<Int>? {
    guard number > 0, number <= groupCount else { return nil }
    guard number <= Self.firstCount else { return others[number - 1 - Self.firstCount] }
    let (start, end) = (first[2 * number - 2], first[2 * number - 1])
    return start == Self.absent ? nil : Int(start)..<Int(end)
  }
}
