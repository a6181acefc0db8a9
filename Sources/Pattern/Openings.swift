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
    func mayBegin(_ bytes: [UInt8], at start: Int = 0) -> Bool { partial.mayBegin(bytes, at: start) }
    let firsts = (Self.letters + Self.digits).filter { mayBegin([$0]) }
    guard !mayBegin([Self.blank]), !firsts.contains(where: { mayBegin([UInt8(ascii: "x"), $0], at: 1) }) else {
      return nil
    }
    mayBeginWithDigit = firsts.contains(where: Self.digits.contains)
    var open = firsts.filter { !Self.digits.contains($0) }.map { [$0] }
    for _ in 1..<Self.length {
      var longer: [[UInt8]] = []
      for head in open {
        let next = head.last == Self.blank ? Self.letters + Self.digits : Self.letters + Self.digits + [Self.blank]
        longer += next.map { head + [$0] }.filter { mayBegin($0) }
      }
      guard longer.count <= Self.most else { return nil }
      open = longer
    }
    heads = open.map { bytes in bytes.enumerated().reduce(0) { $0 | UInt32($1.element) << (8 * UInt32($1.offset)) } }
  }
}
