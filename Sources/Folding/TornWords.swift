internal import Decisions

/// Mends words that a PDF's kerning tore apart (`T erdakwa`, `se jumlah`, `M E N G A D I L I`) and digits that were
/// written or read as letters (`Rp80.OOO.OOO,OO`, `IO April`).
///
/// Two pieces become one word where only blanks stand between them, the whole is a word of the vocabulary and not both
/// pieces are. Names are never in the vocabulary, so they are never touched.
enum TornWords {
  /// A word in the folded bytes; the gap is what stood before it in the text.
  private struct Piece {
    var range: Range<Int>
    /// Only blanks or line feeds stand before it.
    var followsBlank: Bool
    /// Exactly one blank stands before it.
    var followsSingleBlank: Bool
    /// The last byte of the text before it, where that is punctuation within a figure.
    var followsFigureMark: Bool
  }

  static func mend(_ bytes: [UInt8], _ origins: [UInt32], _ text: [UInt8], recognised: Bool) -> FoldedText {
    let pieces = split(bytes, origins, text)
    var words: [UInt8] = []
    var places: [UInt32] = []
    words.reserveCapacity(bytes.count)
    places.reserveCapacity(bytes.count)

    var index = 0
    while index < pieces.count {
      let end = joined(from: index, pieces, bytes)
      if !words.isEmpty {
        words.append(0x20)
        places.append(origins[max(0, pieces[index].range.lowerBound - 1)])
      }
      let start = words.count
      for piece in pieces[index..<end] {
        words.append(contentsOf: bytes[piece.range])
        places.append(contentsOf: origins[piece.range])
      }
      if end == index + 1 {
        let next = end < pieces.count ? bytes[pieces[end].range] : []
        mendFigure(&words, start, pieces[index].followsFigureMark, next, recognised)
      }
      index = end
    }
    return FoldedText(bytes: words, origins: places)
  }

  /// The piece behind the word that begins with this one.
  private static func joined(from index: Int, _ pieces: [Piece], _ bytes: [UInt8]) -> Int {
    // "M E N G A D I L I": at least four single letters with one blank between them.
    var end = index
    while end < pieces.count, pieces[end].range.count == 1, isLetter(bytes[pieces[end].range.lowerBound]),
      end == index || pieces[end].followsSingleBlank
    { end += 1 }
    if end - index >= 4 {
      // "M E N G A D I L I: 1": a list's letter behind a heading is not part of it.
      return end
    }
    let left = bytes[pieces[index].range]
    guard left.count <= 12, isWord(left) else { return index + 1 }
    for count in 2...3 where index + count <= pieces.count {
      let others = pieces[(index + 1)..<(index + count)]
      guard others.allSatisfy({ $0.followsBlank && isWord(bytes[$0.range]) }) else { break }
      let whole = left + others.flatMap { bytes[$0.range] }
      guard Vocabulary.contains(whole) else { continue }
      let all = [left] + others.map { bytes[$0.range] }
      if !all.allSatisfy({ Vocabulary.contains($0) }) { return index + count }
    }
    return index + 1
  }

  /// `OOO` behind `80.` is `000`; a mixture of digits with O, I and l is a figure; before a month's name `IO` is 10.
  private static func mendFigure(
    _ words: inout [UInt8], _ start: Int, _ followsFigureMark: Bool, _ next: ArraySlice<UInt8>, _ recognised: Bool
  ) {
    let word = words[start...]
    guard word.allSatisfy({ isDigit($0) || $0 == 0x6F || $0 == 0x69 || $0 == 0x6C }) else { return }
    let hasDigit = word.contains(where: isDigit)
    // "Pasal 76I" is an article with its letter.
    if word.count == 3, word.first == 0x37, word.dropFirst().first == 0x36 { return }
    if hasDigit && word.allSatisfy(isDigit) { return }
    let isZeros = word.allSatisfy { $0 == 0x6F } && word.count >= 2 && followsFigureMark
    let isDay = recognised && !hasDigit && word.count <= 2 && Vocabulary.isMonth(next)
    guard (hasDigit && word.count > 1) || isZeros || isDay else { return }
    for position in start..<words.count {
      switch words[position] {
      case 0x6F: words[position] = 0x30
      case 0x69, 0x6C: words[position] = 0x31
      default: break
      }
    }
  }

  private static func split(_ bytes: [UInt8], _ origins: [UInt32], _ text: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(bytes.count / 6)
    var start: Int?
    func close(_ end: Int) {
      guard let first = start else { return }
      let origin = Int(origins[first])
      let gapStart = first == 0 ? 0 : Int(origins[first - 1])
      // A soft hyphen may stand at the gap's end; whatever is neither blank nor line feed counts as punctuation.
      let gap = text[gapStart..<origin]
      let isBlank = gap.allSatisfy { $0 == 0x20 || $0 == 0x0A }
      let mark = gap.last
      pieces.append(
        Piece(
          range: first..<end, followsBlank: isBlank, followsSingleBlank: gap.count == 1 && gap.first == 0x20,
          followsFigureMark: gap.count == 1 && (mark == 0x2E || mark == 0x2C)))
      start = nil
    }
    for index in bytes.indices {
      if bytes[index] == 0x20 {
        close(index)
      } else if start == nil {
        start = index
      }
    }
    close(bytes.count)
    return pieces
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  private static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy(isLetter) }
}
