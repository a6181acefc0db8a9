internal import CPCRE2

/// The memory for matching: one per thread, reused for every match.
public final class Matcher {
  private let data: OpaquePointer
  private let context: OpaquePointer
  private let stack: OpaquePointer?
  /// Matches that a limit left undecided, since the last call of `takeUndecided()`. They are not "no match".
  private var undecided: [PatternError] = []

  /// Groups that a pattern may have.
  private static let groupLimit: UInt32 = 32

  /// - Parameter matchLimit: steps of one match before it counts as undecided. A million take about 5 ms.
  public init(matchLimit: UInt32 = 1_000_000) {
    guard let data = pcre2_match_data_create_8(Self.groupLimit, nil), let context = pcre2_match_context_create_8(nil)
    else { preconditionFailure("no memory for a PCRE2 match block of a few hundred bytes") }
    self.data = data
    self.context = context
    stack = pcre2_jit_stack_create_8(32 * 1024, 1024 * 1024, nil)
    pcre2_set_match_limit_8(context, matchLimit)
    if let stack { pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack)) }
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
    if let stack { pcre2_jit_stack_free_8(stack) }
  }

  /// The first match in `range` of `bytes`; look-behind may see the bytes before it, nothing sees those behind it.
  public func first(_ pattern: Pattern, in bytes: [UInt8], _ range: Range<Int>) -> Match? {
    let range = range.clamped(to: 0..<bytes.count)
    return bytes.withUnsafeBufferPointer { buffer -> Match? in
      guard let base = buffer.baseAddress else { return nil }
      return match(pattern, base, range)
    }
  }

  /// All matches in `range`, from left to right, without overlap.
  public func all(_ pattern: Pattern, in bytes: [UInt8], _ range: Range<Int>) -> [Match] {
    let range = range.clamped(to: 0..<bytes.count)
    var found: [Match] = []
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var start = range.lowerBound
      while start <= range.upperBound, let next = match(pattern, base, start..<range.upperBound) {
        found.append(next)
        start = next.range.isEmpty ? next.range.upperBound + 1 : next.range.upperBound
      }
    }
    return found
  }

  public func last(_ pattern: Pattern, in bytes: [UInt8], _ range: Range<Int>) -> Match? {
    all(pattern, in: bytes, range).last
  }

  public func matches(_ pattern: Pattern, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    first(pattern, in: bytes, range) != nil
  }

  /// The undecided matches so far; the list is empty afterwards.
  public func takeUndecided() -> [PatternError] {
    defer { undecided.removeAll() }
    return undecided
  }

  private func match(_ pattern: Pattern, _ base: UnsafePointer<UInt8>, _ range: Range<Int>) -> Match? {
    let code = pattern.match(base, range.upperBound, from: range.lowerBound, data: data, context: context)
    if code == PCRE2_ERROR_NOMATCH { return nil }
    guard code > 0, let offsets = pcre2_get_ovector_pointer_8(data) else {
      undecided.append(PatternError(kind: .undecided, pattern: pattern.source, offset: 0, code: code))
      return nil
    }
    let whole = offsets[0]..<max(offsets[0], offsets[1])
    guard pattern.groupCount > 0 else { return Match(range: whole, groups: [], pattern: pattern) }
    let groups = (1...pattern.groupCount).map { group -> Range<Int>? in
      guard group < Int(code), offsets[2 * group] <= offsets[2 * group + 1],
        offsets[2 * group] != Int(bitPattern: UInt.max)
      else { return nil }
      return offsets[2 * group]..<offsets[2 * group + 1]
    }
    return Match(range: whole, groups: groups, pattern: pattern)
  }
}

@available(*, unavailable, message: "a matcher's memory belongs to one thread")
extension Matcher: Sendable {}

/// Where a pattern was found, as ranges of the searched bytes.
public struct Match: Sendable {
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
