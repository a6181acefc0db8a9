/// Writes paragraphs as Indo-Law does: lower-case words with one blank between them, a line for each paragraph.
struct PlainWords {
  /// Whether rare words may be the token `_unk_`.
  let hidesRareWords: Bool
  private var word: [UInt8] = []
  private var lineStart = 0

  init(hidesRareWords: Bool) { self.hidesRareWords = hidesRareWords }

  /// Words of exhibits that a vocabulary of decisions lacks. Nothing that is coded hangs on one: no number, name,
  /// statute or unit is among them.
  private static let rare = Set(
    [
      "hitam", "putih", "merah", "biru", "kuning", "hijau", "cokelat", "coklat", "ungu", "silver", "emas", "koper",
      "dompet", "sprei", "handuk", "kardus", "plastik", "kantong", "casing", "bekas", "kuitansi", "kwitansi",
      "bermotif", "bertuliskan", "berisikan", "stiker", "kondom", "selimut", "ransel", "jaket",
    ].map { Array($0.utf8) })

  mutating func add(_ paragraphs: [Paragraph], to bytes: inout [UInt8], _ dice: inout Dice) {
    var isInColumns = false
    lineStart = bytes.count
    for paragraph in paragraphs {
      // Names beside each other came out of the PDF as one line.
      if case .columns = paragraph.form {} else { isInColumns = false }
      if !isInColumns { endLine(&bytes) }
      switch paragraph.form {
      case .title, .plain: add(paragraph.text, to: &bytes, &dice)
      case .item(let marker):
        add(marker, to: &bytes, &dice)
        add(paragraph.text, to: &bytes, &dice)
      case .columns(let right):
        add(paragraph.text, to: &bytes, &dice)
        add(right, to: &bytes, &dice)
        isInColumns = true
      }
    }
    endLine(&bytes)
  }

  private mutating func add(_ text: String, to bytes: inout [UInt8], _ dice: inout Dice) {
    var isLowerCase = true
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: word.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x41...0x5A:
        word.append(UInt8(truncatingIfNeeded: scalar.value).lowerCased)
        isLowerCase = false
      // Letters with marks; between them stand the signs for multiplication and division.
      case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F:
        word.add(String(scalar))
        isLowerCase = false
      default:
        endWord(isLowerCase, to: &bytes, &dice)
        isLowerCase = true
      }
    }
    endWord(isLowerCase, to: &bytes, &dice)
  }

  private mutating func endWord(_ isLowerCase: Bool, to bytes: inout [UInt8], _ dice: inout Dice) {
    guard !word.isEmpty else { return }
    if bytes.count > lineStart { bytes.append(UInt8(ascii: " ")) }
    if hidesRareWords, isLowerCase, Self.rare.contains(word), dice.chance(perMille: 300) {
      bytes.add("_unk_")
    } else {
      bytes.append(contentsOf: word)
    }
    word.removeAll(keepingCapacity: true)
  }

  private mutating func endLine(_ bytes: inout [UInt8]) {
    if bytes.count > lineStart { bytes.lineFeed() }
    lineStart = bytes.count
  }
}
