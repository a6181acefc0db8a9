/// Writes paragraphs as Indo-Law does: lower-case words with one blank between them, a line for each paragraph.
struct PlainWords {
  /// Whether rare words may be the token `_unk_`.
  let hidesRareWords: Bool
  private var lineStart = 0
  private var wordStart = 0
  /// Whether the word has lower-case letters and figures only in the decision as well: names do not.
  private var isLowerCase = true

  init(hidesRareWords: Bool) { self.hidesRareWords = hidesRareWords }

  /// Words of exhibits that a vocabulary of decisions lacks. Nothing that is coded hangs on one: no number, name,
  /// statute or unit is among them.
  private static let rare = Set(
    [
      "hitam", "putih", "merah", "biru", "kuning", "hijau", "cokelat", "coklat", "ungu", "silver", "koper",
      "dompet", "sprei", "handuk", "kardus", "plastik", "kantong", "casing", "bekas", "kuitansi", "kwitansi",
      "bermotif", "bertuliskan", "berisikan", "stiker", "selimut", "ransel", "jaket",
    ].map { Array($0.utf8)[...] })

  mutating func add(_ paragraphs: [Paragraph], to bytes: inout [UInt8], _ dice: inout Dice) {
    var isInColumns = false
    lineStart = bytes.count
    wordStart = bytes.count
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
    var isLetterWithMark = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        bytes.append(byte.lowerCased)
        isLowerCase = false
      // The first byte of Latin letters with marks, U+00C0 to U+024F.
      case 0xC3...0xC9:
        bytes.append(byte)
        isLetterWithMark = true
        continue
      case 0x80...0xBF where isLetterWithMark: bytes.append(byte)
      default: endWord(&bytes, &dice)
      }
      isLetterWithMark = false
    }
    endWord(&bytes, &dice)
  }

  /// Ends a word, if one was begun, with the blank before the next one.
  private mutating func endWord(_ bytes: inout [UInt8], _ dice: inout Dice) {
    guard bytes.count > wordStart else { return }
    if hidesRareWords, isLowerCase, Self.rare.contains(bytes[wordStart...]), dice.chance(perMille: 300) {
      bytes.removeSubrange(wordStart...)
      bytes.add("_unk_")
    }
    bytes.append(UInt8(ascii: " "))
    wordStart = bytes.count
    isLowerCase = true
  }

  /// Puts a line feed in place of the last blank.
  private mutating func endLine(_ bytes: inout [UInt8]) {
    if bytes.count > lineStart { bytes[bytes.count - 1] = UInt8(ascii: "\n") }
    lineStart = bytes.count
  }
}
