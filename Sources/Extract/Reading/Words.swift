internal import Decisions

/// A range of folded text as words.
struct Words {
  let bytes: [UInt8]
  private(set) var ranges: [Range<Int>] = []
  private var keys: [WordKey] = []

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    guard !range.isEmpty else { return }
    ranges.reserveCapacity(range.count / 5 + 2)
    keys.reserveCapacity(range.count / 5 + 2)
    bytes.withUnsafeBufferPointer { bytes in
      var start = range.lowerBound
      for index in range where bytes[index] == 0x20 {
        if index > start { append(start ..~ index, bytes) }
        start = index + 1
      }
      if range.upperBound > start { append(start ..~ range.upperBound, bytes) }
    }
  }

  private mutating func append(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    // Most words are of letters alone.
    let hasFigure = bytes[range.lowerBound] &- 0x30 <= 9 || bytes[range.upperBound - 1] &- 0x30 <= 9
    if hasFigure, let seam = Words.seam(range, bytes) {
      append(range.lowerBound ..~ seam, bytes)
      append(seam ..~ range.upperBound, bytes)
      return
    }
    ranges.append(range)
    keys.append(WordKey(bytes, range))
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

  var count: Int { ranges.count }

  /// The word at a place; behind the last one there are only empty words, so that readers may look ahead.
  subscript(index: Int) -> ArraySlice<UInt8> { index < ranges.count ? bytes[ranges[index]] : [] }

  /// The words of a range with a blank between any two, also where a figure was glued to one.
  func joined(_ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(16 * range.count)
    for index in range {
      if index > range.lowerBound { text.append(0x20) }
      text.append(contentsOf: bytes[ranges[index]])
    }
    return text
  }

  func string(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

  /// By which tables know the word; that of no word behind the last one.
  func key(_ index: Int) -> WordKey { index < keys.count ? keys[index] : .long }

  /// By which tables know a word and the next one, written together; that of no word where there is no next one.
  func keyWithNext(_ index: Int) -> WordKey {
    guard index + 1 < keys.count else { return .long }
    return keys[index].followed(by: keys[index + 1], behind: ranges[index].count, ranges[index + 1].count)
  }

  /// The first byte of a word; 0 behind the last one.
  func first(_ index: Int) -> UInt8 { index < ranges.count ? bytes[ranges[index].lowerBound] : 0 }

  func isNumber(_ index: Int) -> Bool {
    guard index < ranges.count else { return false }
    for at in ranges[index] where bytes[at] &- 0x30 > 9 { return false }
    return true
  }

  /// The value of a word of digits; `nil` for other words and for more than 15 digits.
  func number(_ index: Int) -> Int? {
    guard index < ranges.count, ranges[index].count <= 15 else { return nil }
    var value = 0
    for at in ranges[index] {
      let digit = bytes[at] &- 0x30
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  /// A year of four digits, also one that kerning tore in two ("202 5", "20 14", "2 025"), and the number of its words.
  func year(_ index: Int) -> (value: Int, count: Int)? {
    guard index < count, let head = number(index) else { return nil }
    if ranges[index].count == 4 { return (1900...2100).contains(head) ? (head, 1) : nil }
    guard index + 1 < count, let tail = number(index + 1), ranges[index].count + ranges[index + 1].count == 4 else {
      return nil
    }
    let value = head * [10, 100, 1_000][ranges[index + 1].count - 1] + tail
    return (1900...2100).contains(value) ? (value, 2) : nil
  }

  func equals(_ index: Int, _ word: StaticString) -> Bool {
    guard index < ranges.count else { return word.utf8CodeUnitCount == 0 }
    let range = ranges[index]
    guard range.count == word.utf8CodeUnitCount else { return false }
    let other = word.utf8Start
    for offset in 0..<range.count where bytes[range.lowerBound + offset] != other[offset] { return false }
    return true
  }

  /// Whether a word begins, or ends, with these letters.
  func hasPrefix(_ index: Int, _ letters: StaticString) -> Bool { has(letters, index, fromEnd: false) }
  func hasSuffix(_ index: Int, _ letters: StaticString) -> Bool { has(letters, index, fromEnd: true) }

  private func has(_ letters: StaticString, _ index: Int, fromEnd: Bool) -> Bool {
    guard index < ranges.count, ranges[index].count >= letters.utf8CodeUnitCount else { return false }
    let range = ranges[index]
    let start = fromEnd ? range.upperBound - letters.utf8CodeUnitCount : range.lowerBound
    let other = letters.utf8Start
    for offset in 0..<letters.utf8CodeUnitCount where bytes[start + offset] != other[offset] { return false }
    return true
  }

  /// By which tables know the word without its last letters.
  func key(_ index: Int, withoutLast count: Int) -> WordKey {
    bytes.withUnsafeBufferPointer { WordKey($0, ranges[index].lowerBound ..~ (ranges[index].upperBound - count)) }
  }
}
