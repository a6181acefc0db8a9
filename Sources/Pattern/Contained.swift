internal import CVector
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

  struct Word: Sendable {
    let letters: [UInt8]
    /// The places of its rarest letter, which is looked for first, and of the next one.
    let (rarest, second): (Int, Int)
    /// Its rarest letter is so rare that it need not be looked for together with another one.
    let isRare: Bool

    init(_ word: String) {
      let letters = Array(word.utf8)
      let places = letters.indices.sorted { Word.rank(letters[$0]) < Word.rank(letters[$1]) }
      rarest = places.first ?? 0
      second = places.dropFirst().first ?? rarest
      isRare = letters.isEmpty || Word.rank(letters[rarest]) <= Word.rank(UInt8(ascii: "f"))
      self.letters = letters
    }

    /// Letters of Indonesian, the rarest first.
    private static let ranks = Array("qxzvfwcyjohbplgmdkrsutinea".utf8)
    private static func rank(_ letter: UInt8) -> Int { ranks.firstIndex(of: letter) ?? ranks.count }
  }

  let words: [Word]
  let reach: Reach
  private static let mostWords = 4

  /// - Parameters:
  ///   - words: at most four; one of them stands in every match, as part of a word or whole.
  ///   - reach: how far behind the beginning of a match they stand at most.
  public init(_ words: String..., within reach: Reach) {
    precondition(words.count <= Self.mostWords, "a lookout goes on with few words at once")
    self.words = words.map(Word.init)
    self.reach = reach
  }
}

/// Goes through a text with the places at which a pattern may begin, and tells whether what it holds is in reach.
///
/// It holds numbers alone: nothing is counted where a pattern has no such letters, as most have none.
struct Lookout {
  /// Where each word stands next, at or behind the last place asked for; `end` where it does no more. Numbers beside each
  /// other and no array, which would be allocated for each search.
  private var next = SIMD4<Int>(repeating: -1)

  /// Where one of the words stands first, at this place or behind it; `nil` where none does.
  ///
  /// - Parameters:
  ///   - wanted: the same at each call, as `base` and `end`.
  ///   - end: of what is searched.
  mutating func nearest(
    to place: Int, of wanted: Contained, _ base: UnsafePointer<UInt8>, end: Int
  ) -> Int? {
    var nearest = end
    for index in wanted.words.indices {
      if next[index] < place { next[index] = Self.find(wanted.words[index], base, place, end) }
      nearest = min(nearest, next[index])
    }
    return nearest < end ? nearest : nil
  }

  /// `nil` where it is neither behind this place nor behind any later one.
  mutating func isInReach(
    of place: Int, of wanted: Contained, _ base: UnsafePointer<UInt8>, end: Int
  ) -> Bool? {
    guard let nearest = nearest(to: place, of: wanted, base, end: end) else { return nil }
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

  private static func find(_ word: Contained.Word, _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    word.letters.withUnsafeBufferPointer { letters in
      let rarest = word.rarest
      guard rarest < letters.count, let first = letters.baseAddress else { return end }
      var start = start
      // Most letters stand in every line; two of them at their places hardly.
      while !word.isRare, start + 64 + letters.count <= end {
        var both = vector_pair(
          base + start + rarest, letters[rarest], base + start + word.second, letters[word.second])
        while both != 0 {
          let place = start + both.trailingZeroBitCount
          if memcmp(base + place, first, letters.count) == 0 { return place }
          both &= both &- 1
        }
        start += 64
      }
      var at = start + rarest
      let last = end - letters.count + rarest
      while at <= last, let found = memchr(base + at, Int32(letters[rarest]), last + 1 - at) {
        let place = UnsafeRawPointer(found) - UnsafeRawPointer(base) - rarest
        if base[place] == letters[0], memcmp(base + place, first, letters.count) == 0 { return place }
        at = place + rarest + 1
      }
      return end
    }
  }
}
