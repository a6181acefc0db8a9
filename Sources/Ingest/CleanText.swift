/// Puts a line into the form that a draft's text has: no control characters, one blank for a run of blanks, none at its
/// ends, a line feed behind it; bullets of private-use fonts become "•".
enum CleanText {
  static func append(_ line: some Collection<UInt8>, to text: inout [UInt8]) {
    let start = text.count
    var iterator = line.makeIterator()
    while let byte = iterator.next() {
      switch byte {
      case 0x20, 0x09, 0x0B, 0x0D:
        blank(&text, start)
      case 0..<0x20, 0x7F:
        continue
      case 0xC2:
        // U+00A0 is a blank, U+0080 to U+009F are control characters that fonts left behind.
        guard let next = iterator.next() else { break }
        if next == 0xA0 {
          blank(&text, start)
        } else if next >= 0xA0 {
          text.append(byte)
          text.append(next)
        }
      case 0xEE, 0xEF:
        guard let second = iterator.next(), let third = iterator.next() else { break }
        if byte == 0xEF, second >= 0xA4 {
          text.append(contentsOf: [byte, second, third])
        } else {
          // Private use, U+E000 to U+F8FF: in decisions always a bullet of Symbol or Wingdings.
          text.append(contentsOf: [0xE2, 0x80, 0xA2])
        }
      default:
        text.append(byte)
      }
    }
    while text.count > start, text.last == 0x20 { text.removeLast() }
    if text.count > start { text.append(0x0A) }
  }

  private static func blank(_ text: inout [UInt8], _ start: Int) {
    if text.count > start, text.last != 0x20 { text.append(0x20) }
  }
}
