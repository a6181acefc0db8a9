internal import Decisions

/// A range of folded text as words.
struct Words {
  let bytes: [UInt8]
  private(set) var ranges: [Range<Int>] = []

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    var start = range.lowerBound
    for index in range where bytes[index] == 0x20 {
      if index > start { ranges.append(start..<index) }
      start = index + 1
    }
    if range.upperBound > start { ranges.append(start..<range.upperBound) }
  }

  var count: Int { ranges.count }

  subscript(index: Int) -> ArraySlice<UInt8> { bytes[ranges[index]] }

  func string(_ index: Int) -> String { String(decoding: bytes[ranges[index]], as: UTF8.self) }

  func isNumber(_ index: Int) -> Bool { bytes[ranges[index]].allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }

  /// The value of a word of digits; `nil` for other words and for more than 15 digits.
  func number(_ index: Int) -> Int? {
    guard isNumber(index), ranges[index].count <= 15 else { return nil }
    return bytes[ranges[index]].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  func equals(_ index: Int, _ word: StaticString) -> Bool {
    let range = ranges[index]
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { bytes[range].elementsEqual($0) }
  }
}
