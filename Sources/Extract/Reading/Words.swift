internal import Decisions

/// A range of folded text as words.
struct Words {
  private let bytes: [UInt8]
  /// Where each word stands, and by which tables know it: values alone, so that they are made and read without counting
  /// references.
  private let words: [Word]

  private struct Word {
    let range: Range<Int>
    let key: WordKey
  }

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    guard !range.isEmpty else {
      words = []
      return
    }
    var words: [Word] = []
    bytes.withUnsafeBufferPointer { bytes in
      // A blank stands between any two words, and the shortest one that is cut in two has three bytes. (An array that is
      // made with its capacity would be made by code for any type.)
      words.append(addingCapacity: range.count / 2 + 1) { span in
        span.withUnsafeMutableBufferPointer { words, count in
          var start = range.lowerBound
          while start < range.upperBound {
            let end = Self.endOfWord(bytes, start ..~ range.upperBound)
            if end > start { Self.write(start ..~ end, bytes, into: words, &count) }
            start = end + 1
          }
        }
      }
    }
    self.words = words
  }

  /// The words from the first one on that holds a figure: before it there is no date and no sum.
  ///
  /// - Parameter most: at how many bytes behind the first digit the words end at the latest, be it within one.
  init(_ bytes: [UInt8], fromFirstFigureIn range: Range<Int>, most: Int = .max) {
    var start = bytes.withUnsafeBufferPointer { Self.firstFigure($0, range) }
    let end = range.upperBound - start > most ? start + most : range.upperBound
    if start < range.upperBound {
      while start > range.lowerBound, bytes[start - 1] != 0x20 { start -= 1 }
    }
    self.init(bytes, start ..~ end)
  }

  /// The next blank, else the end. Eight bytes are looked at together: most words are no longer.
  @inline(__always)
  private static func endOfWord(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    guard let base = bytes.baseAddress else { return range.upperBound }
    var at = range.lowerBound
    while at + 8 <= range.upperBound {
      // A byte of `blanks` has its highest bit set where the text has its first blank.
      let eight = UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self) ^ 0x2020_2020_2020_2020
      let blanks = (eight &- 0x0101_0101_0101_0101) & ~eight & 0x8080_8080_8080_8080
      if blanks != 0 { return at + blanks.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < range.upperBound, base[at] != 0x20 { at += 1 }
    return at
  }

  /// The first digit, else the end.
  private static func firstFigure(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    guard let base = bytes.baseAddress else { return range.upperBound }
    var at = range.lowerBound
    while at + 8 <= range.upperBound {
      // Of letters, digits and blanks only digits have the bit 10 and not the bit 40.
      let eight = UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self)
      let digits = eight & ~(eight >> 2) & 0x1010_1010_1010_1010
      if digits != 0 { return at + digits.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < range.upperBound, base[at] &- 0x30 > 9 { at += 1 }
    return at
  }

  @inline(__always)
  private static func write(
    _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, into words: UnsafeMutableBufferPointer<Word>,
    _ count: inout Int
  ) {
    @inline(__always)
    func add(_ range: Range<Int>) {
      words.initializeElement(at: count, to: Word(range: range, key: WordKey(bytes, range)))
      count += 1
    }
    // Most words are of letters alone.
    let hasFigure = bytes[range.lowerBound] &- 0x30 <= 9 || bytes[range.upperBound - 1] &- 0x30 <= 9
    if hasFigure, let seam = Words.seam(range, bytes) {
      // Each part is of letters or of digits alone, and not cut again.
      add(range.lowerBound ..~ seam)
      add(seam ..~ range.upperBound)
    } else {
      add(range)
    }
  }

  /// Where a figure and a word were written together: "21tahun", "2025oleh", "81jo", "nomor18", "mei2025". A single letter
  /// belongs to its figure ("76e").
  private static func seam(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var seam = range.lowerBound
    if bytes[seam] &- 0x30 <= 9 {
      while seam < range.upperBound, bytes[seam] &- 0x30 <= 9 { seam += 1 }
      guard range.upperBound - seam >= 2, seam - range.lowerBound <= 4 else { return nil }
      for at in seam..<range.upperBound where bytes[at] &- 0x61 > 25 { return nil }
      return seam
    }
    while seam < range.upperBound, bytes[seam] &- 0x61 <= 25 { seam += 1 }
    guard (1...4).contains(range.upperBound - seam) else { return nil }
    for at in seam..<range.upperBound where bytes[at] &- 0x30 > 9 { return nil }
    return beforeFigures.contains(WordKey(bytes, range.lowerBound ..~ seam)) ? seam : nil
  }

  /// Words that a figure may be glued to; of others it is a part ("undang2", "rp5").
  private static let beforeFigures: WordSet = [
    "nomor", "pasal", "ayat", "tahun", "tanggal", "januari", "februari", "maret", "april", "mei", "juni", "juli",
    "agustus", "september", "oktober", "november", "nopember", "desember",
  ]

  var count: Int { words.count }

  /// Where a word stands in the text.
  func range(_ index: Int) -> Range<Int> { words[index].range }

  /// From the first word of a range to its last one; where each of them begins and ends, both are in the text.
  func range(_ first: Int, through last: Int) -> Range<Int> {
    words[first].range.lowerBound ..~ words[last].range.upperBound
  }

  /// How many bytes a word has.
  func length(_ index: Int) -> Int { words[index].range.count }

  /// The word at a place; behind the last one there are only empty words, so that readers may look ahead.
  subscript(index: Int) -> ArraySlice<UInt8> { index < words.count ? bytes[words[index].range] : [] }

  /// The words of a range with a blank between any two, also where a figure was glued to one.
  func joined(_ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(16 * range.count)
    for index in range {
      if index > range.lowerBound { text.append(0x20) }
      text.append(contentsOf: bytes[words[index].range])
    }
    return text
  }

  func string(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

  /// By which tables know the word; that of no word behind the last one.
  func key(_ index: Int) -> WordKey { index < words.count ? words[index].key : .long }

  /// By which tables know a word and the next one, written together; that of no word where there is no next one.
  func keyWithNext(_ index: Int) -> WordKey {
    guard index + 1 < words.count else { return .long }
    return words[index].key.followed(by: words[index + 1].key, behind: length(index), length(index + 1))
  }

  /// The first byte of a word; 0 behind the last one.
  func first(_ index: Int) -> UInt8 { index < words.count ? bytes[words[index].range.lowerBound] : 0 }

  /// The last byte of a word; 0 behind the last one.
  func last(_ index: Int) -> UInt8 { index < words.count ? bytes[words[index].range.upperBound - 1] : 0 }

  func isNumber(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    for at in words[index].range where bytes[at] &- 0x30 > 9 { return false }
    return true
  }

  /// The value of a word of digits; `nil` for other words and for more than 15 digits.
  func number(_ index: Int) -> Int? {
    guard first(index) &- 0x30 <= 9, length(index) <= 15 else { return nil }
    var value = 0
    for at in words[index].range {
      let digit = bytes[at] &- 0x30
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  /// A year of four digits, also one that kerning tore in two ("202 5", "20 14", "2 025"), and the number of its words.
  func year(_ index: Int) -> (value: Int, count: Int)? {
    guard index < count, let head = number(index) else { return nil }
    if length(index) == 4 { return (1900...2100).contains(head) ? (head, 1) : nil }
    guard index + 1 < count, let tail = number(index + 1), length(index) + length(index + 1) == 4 else { return nil }
    let value = head * [10, 100, 1_000][length(index + 1) - 1] + tail
    return (1900...2100).contains(value) ? (value, 2) : nil
  }

  /// - Parameter word: one that has a key, of 16 letters at most.
  @inline(__always)
  func equals(_ index: Int, _ word: StaticString) -> Bool { key(index) == WordKey(word) }

  /// Whether a word is the same as one of other words; both are there.
  func isSame(_ index: Int, as other: Int, of others: Words) -> Bool {
    guard key(index) == others.key(other), length(index) == others.length(other) else { return false }
    return length(index) <= WordKey.limit || self[index].elementsEqual(others[other])
  }

  /// Whether a word begins, or ends, with these letters.
  @inline(__always)
  func hasPrefix(_ index: Int, _ letters: StaticString) -> Bool {
    first(index) == letters.utf8Start.pointee && has(letters, index, fromEnd: false)
  }
  func hasSuffix(_ index: Int, _ letters: StaticString) -> Bool { has(letters, index, fromEnd: true) }

  private func has(_ letters: StaticString, _ index: Int, fromEnd: Bool) -> Bool {
    guard index < words.count, length(index) >= letters.utf8CodeUnitCount else { return false }
    let range = words[index].range
    return bytes.has(letters, at: fromEnd ? range.upperBound - letters.utf8CodeUnitCount : range.lowerBound)
  }

  /// By which tables know the word without its last letters.
  func key(_ index: Int, withoutLast count: Int) -> WordKey {
    let range = words[index].range
    return bytes.withUnsafeBufferPointer { WordKey($0, range.lowerBound ..~ (range.upperBound - count)) }
  }
}
