/// Where a pattern was found, as ranges of the searched bytes.
public struct Match: Sendable {
  /// Of the whole match.
  public let range: Range<Int>
  private let groups: [Range<Int>?]
  private let pattern: Pattern

  init(range: Range<Int>, groups: [Range<Int>?], pattern: Pattern) {
    self.range = range
    self.groups = groups
    self.pattern = pattern
  }

  /// The range of `(?<name>...)`; `nil` where the group did not take part.
  public subscript(name: String) -> Range<Int>? {
    guard let number = pattern.group(name), number <= groups.count else { return nil }
    return groups[number - 1]
  }

  /// The range of the group of this number, from 1.
  public subscript(number: Int) -> Range<Int>? {
    (1...max(1, groups.count)).contains(number) && number <= groups.count ? groups[number - 1] : nil
  }
}
