/// The lines of a decision before they are put on pages.
struct TextLines {
  /// Words go on to the next line behind this column.
  let width: Int
  private let wear: FileWear
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// The line being filled.
  private var line: [UInt8] = []
  private var lineWidth = 0

  /// No line is longer: what is filled up with blanks may stand out a little.
  var limit: Int { width + 6 }
  var count: Int { ends.count }

  init(width: Int, wear: FileWear) {
    self.width = width
    self.wear = wear
    bytes.reserveCapacity(1 << 15)
  }

  func line(_ index: Int) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

  /// Two names beside each other; where they are too long for that, the right one on the next line.
  mutating func add(left: String, right: String) {
    let leftWidth = left.utf8.width
    let rightColumn = min(46, width - right.utf8.width)
    bytes.add(left)
    if leftWidth + 3 + right.utf8.width > limit {
      ends.append(bytes.count)
      bytes.blanks(rightColumn)
    } else if !right.isEmpty {
      bytes.blanks(max(3, rightColumn - leftWidth))
    }
    bytes.add(right)
    ends.append(bytes.count)
  }

  /// Words, wrapped at the width; the lines behind the first one begin with so many blanks.
  mutating func add(words: [UInt8], indent: Int, _ dice: inout Dice) {
    var start = words.startIndex
    while start < words.endIndex {
      let word = words[start...].firstIndex { $0 != UInt8(ascii: " ") } ?? words.endIndex
      let end = words[word...].firstIndex(of: UInt8(ascii: " ")) ?? words.endIndex
      if end > word { add(words[word..<end], after: lineWidth == 0 ? 0 : word - start, indent, &dice) }
      start = end
    }
    if lineWidth > 0 { endLine(filled: false) }
  }

  private mutating func add(_ word: ArraySlice<UInt8>, after blanks: Int, _ indent: Int, _ dice: inout Dice) {
    let wordWidth = word.width
    if lineWidth > indent, lineWidth + blanks + wordWidth > width {
      endLine(filled: wear.isJustified(&dice))
      line.blanks(indent)
      lineWidth = indent + wordWidth
    } else {
      line.blanks(blanks)
      lineWidth += blanks + wordWidth
    }
    line.append(contentsOf: word)
  }

  private mutating func endLine(filled: Bool) {
    let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
    let gaps = line.dropFirst(indent).count { $0 == UInt8(ascii: " ") }
    if filled, lineWidth + gaps <= limit {
      bytes.append(contentsOf: line.prefix(indent))
      for byte in line.dropFirst(indent) {
        bytes.append(byte)
        if byte == UInt8(ascii: " ") { bytes.append(byte) }
      }
    } else {
      bytes.append(contentsOf: line)
    }
    ends.append(bytes.count)
    line.removeAll(keepingCapacity: true)
    lineWidth = 0
  }
}
