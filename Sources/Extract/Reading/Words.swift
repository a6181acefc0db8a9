internal import Decisions

/// A range of folded text as words.
struct Words {
  let bytes: [UInt8]
  private(set) var ranges: [Range<Int>] = []

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    var start = range.lowerBound
    for index in range where bytes[index] == 0x20 {
      if index > start { ranges.append(start ..~ index) }
      start = index + 1
    }
    if range.upperBound > start { ranges.append(start ..~ range.upperBound) }
  }

  var count: Int { ranges.count }

  /// The word at a place; behind the last one there are only empty words, so that readers may look ahead.
  subscript(index: Int) -> ArraySlice<UInt8> { index < ranges.count ? bytes[ranges[index]] : [] }

  func string(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

  func isNumber(_ index: Int) -> Bool {
    let word = self[index]
    return !word.isEmpty && word.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// The value of a word of digits; `nil` for other words and for more than 15 digits.
  func number(_ index: Int) -> Int? {
    guard isNumber(index), ranges[index].count <= 15 else { return nil }
    return self[index].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// A year of four digits, also one that kerning tore in two ("202 5", "20 14"), and the number of its words.
  func year(_ index: Int) -> (value: Int, count: Int)? {
    guard index < count, let head = number(index) else { return nil }
    if ranges[index].count == 4 { return (1900...2100).contains(head) ? (head, 1) : nil }
    guard index + 1 < count, let tail = number(index + 1), ranges[index].count + ranges[index + 1].count == 4 else {
      return nil
    }
    let value = ranges[index + 1].count == 1 ? head * 10 + tail : head * 100 + tail
    return ranges[index].count >= 2 && (1900...2100).contains(value) ? (value, 2) : nil
  }

  func equals(_ index: Int, _ word: StaticString) -> Bool {
    let found = self[index]
    guard found.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { found.elementsEqual($0) }
  }
}
