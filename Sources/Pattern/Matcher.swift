internal import CPCRE2

/// The memory for matching: one per thread, reused for every match.
public final class Matcher {
  private let data: MatchData
  private let context: OpaquePointer
  private let stack: OpaquePointer?
  /// Matches that a limit left undecided, since the last call of `takeUndecided()`. They are not "no match".
  private var undecided: [PatternError] = []

  private let index: WordIndex?
  private let lists: PlaceLists
  /// The text that is open, and the marks that were made for it.
  private var opened: Opened?
  private var marks = Marks()
  /// The text opened last. As long as it is held its bytes stay where they are and what they are, so that a text which
  /// is opened again (to be split, then to be coded) is known.
  /// `nil` before the first: all empty arrays have one address, and of an empty text too marks must be made.
  private var last: [UInt8]?

  /// - Parameters:
  ///   - index: of patterns that are looked for again and again in one text, see `open`.
  ///   - matchLimit: steps of one match before it counts as undecided. A million take about 5 ms.
  public init(index: WordIndex? = nil, matchLimit: UInt32 = 1_000_000) {
    guard let context = pcre2_match_context_create_8(nil) else {
      preconditionFailure("no memory for a PCRE2 match context of a few hundred bytes")
    }
    self.index = index
    lists = index?.makeLists() ?? PlaceLists(count: 0)
    data = MatchData()
    self.context = context
    stack = pcre2_jit_stack_create_8(32 * 1024, 1024 * 1024, nil)
    pcre2_set_match_limit_8(context, matchLimit)
    if let stack { pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack)) }
  }

  deinit {
    pcre2_match_context_free_8(context)
    if let stack { pcre2_jit_stack_free_8(stack) }
  }

  /// Until `body` ends, patterns of the index are looked for in `bytes` only where they can begin. What is found is the
  /// same, in this text and in any other.
  public func open<Result>(_ bytes: [UInt8], _ body: () throws -> Result) rethrows -> Result {
    guard let index else { return try body() }
    return try bytes.withUnsafeBufferPointer { buffer in
      let isKnown =
        last?.withUnsafeBufferPointer { $0.baseAddress == buffer.baseAddress && $0.count == buffer.count } ?? false
      if !isKnown {
        index.mark(buffer, into: &marks)
        last = bytes
        // Of another text, which nobody asked about.
        undecided.removeAll()
      }
      // Held until `body` ends, whatever is opened meanwhile: what it finds points into them.
      let marks = marks
      return try marks.read { marks in
        opened = Opened(text: buffer, marks: marks)
        defer { opened = nil }
        return try body()
      }
    }
  }

  private struct Opened {
    /// It is compared and never read; whoever opens a text keeps it.
    let text: UnsafeBufferPointer<UInt8>
    let marks: Marks.View
  }

  /// The first match in `range` of `bytes`; look-behind may see the bytes before it, nothing sees those behind it.
  public func first(_ pattern: Pattern, in bytes: [UInt8], _ range: Range<Int>) -> Match? {
    let range = range.clamped(to: 0..<bytes.count)
    return bytes.withUnsafeBufferPointer { buffer in
      var lookout = Lookout()
      return match(pattern, buffer, range, &lookout)
    }
  }

  /// All matches in `range`, from left to right, without overlap.
  public func all(_ pattern: Pattern, in bytes: [UInt8], _ range: Range<Int>) -> [Match] {
    var found: [Match] = []
    each(pattern, in: bytes, range) { match in
      // Where there is one there mostly are some.
      if found.isEmpty { found.reserveCapacity(4) }
      found.append(match)
      return true
    }
    return found
  }

  /// What `body` makes of the first of all matches in `range` of which it makes anything; those behind it are not looked
  /// for.
  public func firstValue<Value>(
    _ pattern: Pattern, in bytes: [UInt8], _ range: Range<Int>, _ body: (Match) -> Value?
  ) -> Value? {
    var value: Value?
    each(pattern, in: bytes, range) { match in
      value = body(match)
      return value == nil
    }
    return value
  }

  /// Hands on the matches in `range`, from left to right, as long as `body` wants another one. For those whose value is
  /// always of one type: what is generic is looked up anew for each match.
  public func each(
    _ pattern: Pattern, in bytes: [UInt8], _ range: Range<Int>, _ body: (_ match: Match) -> Bool
  ) {
    let range = range.clamped(to: 0..<bytes.count)
    bytes.withUnsafeBufferPointer { buffer in
      var start = range.lowerBound
      // One for all: each would look again for what stands nowhere.
      var lookout = Lookout()
      while start <= range.upperBound, let next = match(pattern, buffer, start..<range.upperBound, &lookout) {
        guard body(next) else { return }
        start = next.range.isEmpty ? next.range.upperBound + 1 : next.range.upperBound
      }
    }
  }

  /// All matches of several patterns in `range`, from left to right, without overlap; of those that begin at one place the
  /// first pattern's. It is what a search for `any` finds, their alternation, and tells which of them it was; only that at
  /// a word of the index just those are tried that can begin there.
  public func all(
    ofAny any: Pattern, _ patterns: [Pattern], in bytes: [UInt8], _ range: Range<Int>
  ) -> [(pattern: Int, range: Range<Int>)] {
    let range = range.clamped(to: 0..<bytes.count)
    var found: [(pattern: Int, range: Range<Int>)] = []
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var start = range.lowerBound
      func take(_ number: Int, at place: Int) -> Bool {
        guard isFound(search(patterns[number], base, place, range.upperBound, beginning: place), patterns[number]),
          let whole = wholeMatch()
        else { return false }
        found.append((number, whole))
        start = max(whole.upperBound, place + 1)
        return true
      }
      if let index, let marks = marks(of: buffer), let row = index.row(of: any) {
        let rows = patterns.map { index.row(of: $0) }
        let tail = Self.tail(of: range)
        var beginnings = index.beginnings(of: row, in: marks, range.lowerBound..<tail, lists)
        while let (place, set) = beginnings.next() {
          guard place >= start else { continue }
          _ = rows.indices.first { number in rows[number].map { index.has($0, set) } ?? true && take(number, at: place)
          }
        }
        start = max(start, tail)
      }
      var lookout = Lookout()
      while start <= range.upperBound, let next = match(any, buffer, start..<range.upperBound, &lookout) {
        let place = next.range.lowerBound
        if patterns.indices.first(where: { take($0, at: place) }) == nil {
          start = max(next.range.upperBound, place + 1)
        }
      }
    }
    return found
  }

  /// The last match in `range`, which is in bytes.
  public func last(_ pattern: Pattern, in bytes: [UInt8], _ range: Range<Int>) -> Match? {
    all(pattern, in: bytes, range).last
  }

  /// Whether there is a match in `range`, which is in bytes.
  public func matches(_ pattern: Pattern, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let range = range.clamped(to: 0..<bytes.count)
    return bytes.withUnsafeBufferPointer { buffer in
      var lookout = Lookout()
      return find(pattern, buffer, range, &lookout) != nil
    }
  }

  /// The undecided matches so far; the list is empty afterwards.
  public func takeUndecided() -> [PatternError] {
    defer { undecided.removeAll() }
    return undecided
  }

  private func match(
    _ pattern: Pattern, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ lookout: inout Lookout
  ) -> Match? {
    guard let code = find(pattern, bytes, range, &lookout), let whole = wholeMatch(),
      let offsets = pcre2_get_ovector_pointer_8(data.pointer)
    else { return nil }
    return Match(range: whole, pattern: pattern) { group in
      guard group < Int(code), offsets[2 * group] <= offsets[2 * group + 1],
        offsets[2 * group] != Int(bitPattern: UInt.max)
      else { return nil }
      return offsets[2 * group]..<offsets[2 * group + 1]
    }
  }

  /// The bytes of the match found last.
  private func wholeMatch() -> Range<Int>? {
    pcre2_get_ovector_pointer_8(data.pointer).map { $0[0]..<max($0[0], $0[1]) }
  }

  /// Whether a match begins at `place`, seen as `first` would see it in `place..<end`.
  public func begins(_ pattern: Pattern, in bytes: [UInt8], at place: Int, end: Int) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, place <= end, end <= buffer.count else { return false }
      if let index, let marks = marks(of: buffer), let row = index.row(of: pattern), place + Openings.length <= end {
        let mark = marks.first(atOrBehind: place)
        guard mark < marks.places.count, marks.places[mark] == place, index.has(row, marks.sets[mark]) else {
          return false
        }
      }
      return isFound(search(pattern, base, place, end, beginning: place), pattern)
    }
  }

  /// How many groups the first match has, its offsets being in `data`; `nil` where there is none.
  private func find(
    _ pattern: Pattern, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ lookout: inout Lookout
  ) -> Int32? {
    guard let base = bytes.baseAddress else { return nil }
    var code = PCRE2_ERROR_NOMATCH
    var start = range.lowerBound
    if let index, let marks = marks(of: bytes), let row = index.row(of: pattern) {
      let tail = Self.tail(of: range)
      var beginnings = index.beginnings(of: row, in: marks, range.lowerBound..<tail, lists)
      while code == PCRE2_ERROR_NOMATCH, let (place, _) = beginnings.next() {
        if let holds = pattern.holds {
          guard let isInReach = lookout.isInReach(of: place, of: holds, base, end: range.upperBound) else { return nil }
          guard isInReach else { continue }
        }
        code = search(pattern, base, place, range.upperBound, beginning: place)
      }
      start = tail
    } else if let holds = pattern.holds, case .bytes(let reach) = holds.reach {
      // Round the letters that every match holds, and nowhere else.
      while code == PCRE2_ERROR_NOMATCH {
        guard let letters = lookout.nearest(to: start, of: holds, base, end: range.upperBound) else { return nil }
        code = search(pattern, base, max(start, letters - reach), range.upperBound, beginning: letters)
        start = letters + 1
      }
      return isFound(code, pattern) ? code : nil
    }
    if code == PCRE2_ERROR_NOMATCH { code = search(pattern, base, start, range.upperBound) }
    return isFound(code, pattern) ? code : nil
  }

  /// Where the last bytes of a range begin: so near to the end a match may be shorter than what the index knows of it.
  private static func tail(of range: Range<Int>) -> Int {
    max(range.lowerBound, range.upperBound - Openings.length + 1)
  }

  /// Whether a search found something. One that a limit ended is noted, since it found neither something nor nothing.
  private func isFound(_ code: Int32, _ pattern: Pattern) -> Bool {
    if code <= 0, code != PCRE2_ERROR_NOMATCH {
      undecided.append(PatternError(kind: .undecided, pattern: pattern.title, offset: 0, code: code))
    }
    return code > 0
  }

  /// The marks where the text is the one that was opened.
  private func marks(of bytes: UnsafeBufferPointer<UInt8>) -> Marks.View? {
    guard let opened, opened.text.baseAddress == bytes.baseAddress, opened.text.count == bytes.count else { return nil }
    return opened.marks
  }

  /// - Parameter limit: where a match must begin at the latest; anywhere unless told.
  private func search(
    _ pattern: Pattern, _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int,
    beginning limit: Int = Int(bitPattern: UInt.max)
  ) -> Int32 {
    // Of a few bytes at the end of a range hardly any pattern makes anything.
    guard end - start >= pattern.leastLength else { return PCRE2_ERROR_NOMATCH }
    pcre2_set_offset_limit_8(context, limit)
    return pattern.match(base, end, from: start, data: data.pointer, context: context)
  }
}

@available(*, unavailable, message: "a matcher's memory belongs to one thread")
extension Matcher: Sendable {}
