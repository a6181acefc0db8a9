/// How much a decision's text suffered on its way through a PDF, per mille.
///
/// What is drawn for a whole file is a habit of the court's word processor.
struct Wear: Sendable, Equatable {
  /// Of files: kerning tears words (`T erdakwa`). 216 of 500 real ones do.
  var kernedFiles = 430
  /// In such a file, of the words that begin with a T and may tear: one of these shares, at least one. Of 13 real files
  /// three tear all of them, four a fifth, the others few.
  var kernedWords = [1000, 200, 200, 30]
  /// In such a file, of the other words that may tear: `se jumlah`.
  var otherKernedWords = 12
  /// Of blanks between words: doubled.
  var doubleBlanks = 8
  /// Of long words: with a soft hyphen (U+00AD) inside.
  var softHyphens = 1
  /// Of files: bullets of a symbol font, in the private use area, in place of `-`.
  var bulletFiles = 200
  /// Of files: curly quotes in place of straight ones.
  var curlyFiles = 850
  /// Of lines within a paragraph: filled up with double blanks.
  var justifiedLines = 300

  /// Text as it was written.
  static let none = Wear(
    kernedFiles: 0, kernedWords: [0], otherKernedWords: 0, doubleBlanks: 0, softHyphens: 0, bulletFiles: 0,
    curlyFiles: 0, justifiedLines: 0)
}

/// The wear of one file.
struct FileWear {
  private let wear: Wear
  private let kernedWords: Int
  private let otherKernedWords: Int
  private let isCurly: Bool
  private let bullet: String?

  init(_ wear: Wear, _ dice: inout Dice) {
    self.wear = wear
    let isKerned = dice.chance(perMille: wear.kernedFiles)
    kernedWords = isKerned ? dice.pick(wear.kernedWords) : 0
    otherKernedWords = isKerned ? wear.otherKernedWords : 0
    isCurly = dice.chance(perMille: wear.curlyFiles)
    bullet = dice.chance(perMille: wear.bulletFiles) ? dice.pick(["\u{F0B7}", "\u{F02D}"]) : nil
  }

  func isJustified(_ dice: inout Dice) -> Bool { dice.chance(perMille: wear.justifiedLines) }

  /// A list's marker with the blank behind it.
  func add(marker: String, to text: inout [UInt8]) {
    text.add(marker == "-" ? bullet ?? marker : marker)
    text.append(UInt8(ascii: " "))
  }

  /// Words with one blank between them, worn.
  /// - Parameter tearing: whether kerning may tear words here.
  func add(_ words: String, tearing: Bool, to text: inout [UInt8], _ dice: inout Dice) {
    let source = Array(words.utf8)
    var start = 0
    while start < source.count {
      let end = source[start...].firstIndex(of: UInt8(ascii: " ")) ?? source.count
      add(source[start..<end], tearing: tearing && otherKernedWords + kernedWords > 0, to: &text, &dice)
      if end < source.count {
        text.blanks(dice.chance(perMille: wear.doubleBlanks) ? 2 : 1)
      }
      start = end + 1
    }
  }

  private func add(_ word: ArraySlice<UInt8>, tearing: Bool, to text: inout [UInt8], _ dice: inout Dice) {
    if tearing, let tear = TearableWord.tear(in: word),
      dice.chance(perMille: tear.isCommon ? kernedWords : otherKernedWords)
    {
      text.append(contentsOf: word.prefix(tear.place))
      text.append(UInt8(ascii: " "))
      text.append(contentsOf: word.dropFirst(tear.place))
    } else if FileWear.isLong(word), dice.chance(perMille: wear.softHyphens) {
      let length = dice.number(in: 4...(word.count - 4))
      text.append(contentsOf: word.prefix(length))
      text.add("\u{AD}")
      text.append(contentsOf: word.dropFirst(length))
    } else if isCurly, word.contains(UInt8(ascii: "\"")) {
      addCurly(word, to: &text)
    } else {
      text.append(contentsOf: word)
    }
  }

  private func addCurly(_ word: ArraySlice<UInt8>, to text: inout [UInt8]) {
    for (index, byte) in zip(word.indices, word) {
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      let opens = index == word.startIndex || word[index - 1] == UInt8(ascii: "(")
      text.add(opens ? "“" : "”")
    }
  }

  /// Ten lower case letters or more: no name, and no numeral is as long.
  private static func isLong(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 10 && word.allSatisfy(\.isLowerCase)
  }
}
