internal import Glibc

/// Letters that every match of a pattern holds, and how far behind its beginning they stand at most: a cheap look for
/// them spares the search where they are missing.
public struct Contained: Sendable {
  /// How far behind the beginning of a match the letters may stand.
  public enum Reach: Sendable {
    /// So many bytes of the folded text.
    case bytes(Int)
    /// Blanks between the beginning and the letters.
    case blanks(Int)
  }

  let words: [[UInt8]]
  let reach: Reach

  /// - Parameters:
  ///   - words: one of them stands in every match, as part of a word or whole.
  ///   - reach: how far behind the beginning of a match they stand at most.
  public init(_ words: String..., within reach: Reach) {
    self.words = words.map { Array($0.utf8) }
    self.reach = reach
  }
}

/// Goes through a text with the places at which a pattern may begin, and tells whether what it holds is in reach.
struct Lookout {
  private let wanted: Contained
  private let base: UnsafePointer<UInt8>
  private let end: Int
  /// Where each word stands next, at or behind the last place asked for; `end` where it does no more.
  private var next: [Int]

  init(_ wanted: Contained, _ base: UnsafePointer<UInt8>, end: Int) {
    self.wanted = wanted
    self.base = base
    self.end = end
    next = Array(repeating: -1, count: wanted.words.count)
  }

  /// `nil` where it is neither behind this place nor behind any later one.
  mutating func isInReach(of place: Int) -> Bool? {
    var nearest = end
    for (index, word) in wanted.words.enumerated() {
      if next[index] < place { next[index] = Self.find(word, base, place, end) }
      nearest = min(nearest, next[index])
    }
    guard nearest < end else { return nil }
    switch wanted.reach {
    case .bytes(let count): return nearest - place <= count
    case .blanks(let count):
      var blanks = 0
      var at = place
      while at + 8 <= nearest, blanks <= count {
        let word = UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self) ^ 0x2020_2020_2020_2020
        // The highest bit of each byte that was no blank; in folded text no byte has it by itself.
        blanks += 8 - ((word &+ 0x7F7F_7F7F_7F7F_7F7F) & 0x8080_8080_8080_8080).nonzeroBitCount
        at += 8
      }
      while at < nearest, blanks <= count {
        if base[at] == 0x20 { blanks += 1 }
        at += 1
      }
      return blanks <= count
    }
  }

  /// Looks for the word's rarest letter first.
  private static func find(_ word: [UInt8], _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard let rarest = word.indices.min(by: { rank(word[$0]) < rank(word[$1]) }) else { return end }
    var at = start + rarest
    let last = end - word.count + rarest
    while at <= last, let found = memchr(base + at, Int32(word[rarest]), last + 1 - at) {
      let place = UnsafeRawPointer(found) - UnsafeRawPointer(base) - rarest
      if base[place] == word[0], memcmp(base + place, word, word.count) == 0 { return place }
      at = place + rarest + 1
    }
    return end
  }

  /// Letters of Indonesian, the rarest first.
  private static let letters = Array("qxzvfwcyjohbplgmdkrsutinea".utf8)
  private static func rank(_ letter: UInt8) -> Int { letters.firstIndex(of: letter) ?? letters.count }
}
