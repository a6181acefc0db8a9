/// With which bytes a match of a pattern can begin, where all matches begin with a word: the first four bytes of that
/// word and what follows it.
///
/// PCRE2 itself tells: "could this be the beginning of a match?" is a partial match. What is not sure counts as yes, so
/// that no match is lost.
struct Openings {
  /// Four bytes each, the first one lowest.
  private(set) var heads: [UInt32] = []
  /// A match may begin with a digit, whatever comes then.
  private(set) var mayBeginWithDigit = false

  static let length = 4
  /// A pattern that begins with all sorts of words is found by trying each place.
  private static let most = 4_000

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
  private static let digits = Array("0123456789".utf8)
  private static let blank = UInt8(ascii: " ")
  private static let before = ["(?<=", "^", "\\G", "\\B"].map { Array($0.utf8) }

  /// `nil` for a pattern whose matches may begin elsewhere than with a word.
  init?(_ pattern: Pattern, _ data: MatchData) {
    // What must stand before a match is not seen here.
    let source = Array(pattern.source.utf8)
    guard !source.indices.contains(where: { at in Self.before.contains { source[at...].starts(with: $0) } }) else {
      return nil
    }
    let partial = PartialMatcher(pattern, data)
    let firsts = (Self.letters + Self.digits).filter { partial.mayBegin([$0], at: 0) }
    guard !partial.mayBegin([Self.blank], at: 0),
      !firsts.contains(where: { partial.mayBegin([UInt8(ascii: "x"), $0], at: 1) })
    else { return nil }
    mayBeginWithDigit = firsts.contains(where: Self.digits.contains)
    var head = [UInt8](repeating: 0, count: Self.length)
    var counts = [Int](repeating: 0, count: Self.length)
    /// Looks for what may follow the first bytes of `head`; `false` where that is too much.
    func goOn(behind count: Int) -> Bool {
      if count == Self.length {
        heads.append(head.enumerated().reduce(0) { $0 | UInt32($1.element) << (8 * UInt32($1.offset)) })
        return true
      }
      for letter in head[count - 1] == Self.blank ? Self.words : Self.wordsAndBlank {
        head[count] = letter
        guard partial.mayBegin(head, at: 0, end: count + 1) else { continue }
        counts[count] += 1
        guard counts[count] <= Self.most, goOn(behind: count + 1) else { return false }
      }
      return true
    }
    for first in firsts where !Self.digits.contains(first) {
      head[0] = first
      guard goOn(behind: 1) else { return nil }
    }
  }

  private static let words = letters + digits
  private static let wordsAndBlank = words + [blank]
}
