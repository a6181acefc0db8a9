import TestSupport

/// Changes inputs at random: bytes, pieces, and words that mean something to one reader or another. The same dice make
/// the same changes.
struct Mutator {
  private var dice: Dice

  init(seed: UInt64) { dice = Dice(state: seed) }

  /// One to eight changes of `input`, some with pieces of `other`.
  mutating func change(_ input: [UInt8], with other: [UInt8]) -> [UInt8] {
    var bytes = input
    for _ in 0...dice.below(8) { change(&bytes, other) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], _ other: [UInt8]) {
    guard !bytes.isEmpty else {
      bytes = other
      return
    }
    let at = dice.below(bytes.count)
    let piece = at..<min(bytes.count, at + 1 + dice.below(1 << dice.below(12)))
    switch dice.below(10) {
    case 0: bytes[at] ^= 1 << UInt8(dice.below(8))
    case 1: bytes[at] = UInt8(dice.below(256))
    case 2: bytes.removeSubrange(piece)
    case 3: bytes.insert(contentsOf: Array(bytes[piece]), at: at)
    case 4: bytes.removeSubrange(at...)
    case 5, 6: bytes.insert(contentsOf: dice.pick(Self.words), at: at)
    case 7: bytes.replaceSubrange(piece, with: dice.pick(Self.words))
    case 8:
      // Again and again: nesting, and numbers that grow.
      let word = dice.pick(Self.words) + [0x20]
      bytes.insert(contentsOf: (0..<dice.below(400)).flatMap { _ in word }, at: at)
    default:
      guard !other.isEmpty else { return }
      let from = dice.below(other.count)
      bytes.insert(contentsOf: other[from..<min(other.count, from + 1 + dice.below(2_000))], at: at)
    }
  }

  private static let words: [[UInt8]] =
    [
      "<", ">", "</", "/>", "<div>", "<td>", "<b><i>", "<!--", "-->", "<![CDATA[", "]]>",
      "<!DOCTYPE x [<!ENTITY a \"b\">]>",
      "&a;", "&amp;", "&#0;", "&#x110000;", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", "<script>", "\u{C}",
      "\n",
      "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{AD}", "e\u{301}", "\u{1B}[31m", "Rp", "ratus", "puluh",
      "juta",
      "triliun", "999999999999999", "satu", "tahun", "seumur hidup", "tanggal", "31 Februari 2021", "Pasal", "ayat (",
      "jo.",
      "MENGADILI", "M E N G A D I L I", "Terdakwa", "Saksi Korban", "yaitu", "dan", "Sdri.", "bin", "korban", "1e300",
      "-1",
      "null", "[[[[", "{\"a\":", "\\ud800", "\"", "..\\", "../", "%s%n",
    ].map { Array($0.utf8) } + [
      [0], [0xFF], [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x50, 0x4B, 3, 4],
    ]
}
