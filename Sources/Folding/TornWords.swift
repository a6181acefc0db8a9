internal import CVector
internal import Decisions

/// Mends words that a PDF's kerning tore apart (`T erdakwa`, `se jumlah`, `M E N G A D I L I`) and digits that were
/// written or read as letters (`Rp80.OOO.OOO,OO`, `IO April`).
///
/// Two pieces become one word where only blanks stand between them, the whole is a word of the vocabulary and not both
/// pieces are. Names are never in the vocabulary, so they are never touched.
struct TornWords {
  /// A word in the folded bytes; the gap is what stood before it in the text.
  private struct Piece {
    var start: Int
    var end: Int
    /// Only blanks or line feeds stand before it.
    var followsBlank = false
    /// Exactly one blank stands before it.
    var followsSingleBlank = false
    /// A full stop or a comma and nothing else stands before it, as within a figure.
    var followsFigureMark = false
    /// Letters only.
    var isWord: Bool

    var count: Int { end - start }
  }

  static func mend(_ bytes: [UInt8], _ origins: [UInt32], _ text: [UInt8], recognised: Bool) -> FoldedText {
    bytes.withUnsafeBufferPointer { bytes in
      origins.withUnsafeBufferPointer { origins in
        text.withUnsafeBufferPointer { text in
          TornWords(bytes: bytes, origins: origins, text: text, isRecognised: recognised).mended()
        }
      }
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let origins: UnsafeBufferPointer<UInt32>
  private let text: UnsafeBufferPointer<UInt8>
  private let isRecognised: Bool
  /// Taken once for each text: of a static it is asked at each use whether it is made.
  private let vocabulary = Vocabulary.table

  private func isCommon(_ word: PackedWord) -> Bool {
    Vocabulary.lengths.contains(word.count) && vocabulary.contains(word)
  }

  private func mended() -> FoldedText {
    let pieces = split()
    // The gaps that a repair closes are all that changes the length; what a mended text lacks at its end is cut off.
    var places: [UInt32] = []
    // An array without capacity is the one that all threads share, and its count is written.
    let room = max(1, bytes.count)
    let words = [UInt8](unsafeUninitializedCapacity: room) { words, count in
      places = [UInt32](unsafeUninitializedCapacity: room) { places, written in
        count = pieces.withUnsafeBufferPointer { mend($0, words, places) }
        written = count
      }
    }
    return FoldedText(bytes: words, origins: places)
  }

  /// Writes the words that the pieces make. Most stay as they are, with the blanks between them: what lies between two
  /// repairs is copied at once.
  private func mend(
    _ pieces: UnsafeBufferPointer<Piece>, _ words: UnsafeMutableBufferPointer<UInt8>,
    _ places: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    guard let first = pieces.first, let last = pieces.last else { return 0 }
    var count = 0
    /// Of the folded bytes, those up to here are written.
    var copied = first.start
    func copy(upTo end: Int) {
      let range = copied..<end
      _ = UnsafeMutableBufferPointer(rebasing: words[count...]).update(fromContentsOf: bytes[range])
      _ = UnsafeMutableBufferPointer(rebasing: places[count...]).update(fromContentsOf: origins[range])
      count += range.count
      copied = end
    }
    var index = 0
    while index < pieces.count {
      let end = joined(from: index, pieces)
      if end > index + 1 {
        copy(upTo: pieces[index].end)
        for piece in pieces[(index + 1)..<end] {
          copied = piece.start
          copy(upTo: piece.end)
        }
      } else if !pieces[index].isWord || isRecognised || pieces[index].followsFigureMark {
        let next = end < pieces.count ? pieces[end].start..<pieces[end].end : 0..<0
        if isMisreadFigure(pieces[index], next) {
          copy(upTo: pieces[index].end)
          mendFigure(UnsafeMutableBufferPointer(rebasing: words[(count - pieces[index].count)..<count]))
        }
      }
      index = end
    }
    copy(upTo: last.end)
    return count
  }

  /// The piece behind the word that begins with this one.
  private func joined(from index: Int, _ pieces: UnsafeBufferPointer<Piece>) -> Int {
    let left = pieces[index]
    guard left.isWord else { return isTornFigure(index, pieces) ? index + 2 : index + 1 }
    if left.count == 1 {
      // "M E N G A D I L I": at least four single letters with one blank between them.
      var end = index
      while end < pieces.count, pieces[end].count == 1, pieces[end].isWord,
        end == index || pieces[end].followsSingleBlank
      { end += 1 }
      // "M E N G A D I L I: 1": a list's letter behind a heading is not part of it.
      if end - index >= 4 { return end }
    }
    guard left.count <= 12 else { return index + 1 }
    var length = left.count
    for count in 2...3 where index + count <= pieces.count {
      let other = pieces[index + count - 1]
      guard other.followsBlank, other.isWord else { break }
      length += other.count
      // Nearly all words that stand beside each other make none together. Between two pieces stands one byte.
      let second = bytes[left.count > 1 ? left.start + 1 : left.end + 1]
      let nextToLast = bytes[other.count > 1 ? other.end - 2 : other.start - 2]
      guard vocabulary.mayContain(bytes[left.start], second, nextToLast, bytes[other.end - 1], count: length) else {
        continue
      }
      let parts = pieces[index..<(index + count)]
      var whole = PackedWord()
      for part in parts { whole.append(slice(part)) }
      if isCommon(whole), !parts.allSatisfy({ isCommon(packed($0)) }) { return index + count }
    }
    return index + 1
  }

  /// "2 2 Mei", "Pasal 1 0": a figure of two digits, torn, before a month and behind "Pasal". "1-6 Juni" is none.
  private func isTornFigure(_ index: Int, _ pieces: UnsafeBufferPointer<Piece>) -> Bool {
    let left = pieces[index]
    guard left.count == 1, index + 2 < pieces.count, pieces[index + 1].count == 1, pieces[index + 1].followsSingleBlank,
      (0x31...0x39).contains(bytes[left.start]), Self.isDigit(bytes[pieces[index + 1].start])
    else { return false }
    if index > 0, slice(pieces[index - 1]).elementsEqual("pasal".utf8) { return true }
    let month = pieces[index + 2]
    return bytes[left.start] <= 0x33 && month.isWord && Vocabulary.isMonth(ArraySlice(slice(month)))
  }

  private func slice(_ piece: Piece) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[piece.start..<piece.end])
  }

  private func packed(_ piece: Piece) -> PackedWord {
    var word = PackedWord()
    word.append(slice(piece))
    return word
  }

  /// `OOO` behind `80.` is `000`; a mixture of digits with O, I and l is a figure; before a month's name `IO` is 10.
  private func isMisreadFigure(_ piece: Piece, _ next: Range<Int>) -> Bool {
    let word = slice(piece)
    guard word.allSatisfy({ Self.isDigit($0) || $0 == 0x6F || $0 == 0x69 || $0 == 0x6C }) else { return false }
    let hasDigit = word.contains(where: Self.isDigit)
    // "Pasal 76I" is an article with its letter.
    if word.count == 3, word[0] == 0x37, word[1] == 0x36 { return false }
    if hasDigit && word.allSatisfy(Self.isDigit) { return false }
    if hasDigit && word.count > 1 { return true }
    if word.allSatisfy({ $0 == 0x6F }) && word.count >= 2 && piece.followsFigureMark { return true }
    return isRecognised && !hasDigit && word.count <= 2 && Vocabulary.isMonth(ArraySlice(bytes[next]))
  }

  private func mendFigure(_ word: UnsafeMutableBufferPointer<UInt8>) {
    for position in word.indices {
      switch word[position] {
      case 0x6F: word[position] = 0x30
      case 0x69, 0x6C: word[position] = 0x31
      default: break
      }
    }
  }

  private func split() -> [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(bytes.count / 5)
    /// Where the word at hand begins, and whether it has a digit.
    var (start, hasDigit) = (0, false)
    @inline(__always)
    func end(at place: Int) {
      if place > start { pieces.append(piece(start, place, !hasDigit)) }
      (start, hasDigit) = (place + 1, false)
    }
    var at = 0
    while at + 64 <= bytes.count, let base = bytes.baseAddress {
      var blanks = vector_equal(base + at, 0x20)
      var digits = vector_among(base + at, 0x30, 10)
      while blanks != 0 {
        // Of the digits those before the blank are this word's.
        let before = (blanks & (0 &- blanks)) &- 1
        hasDigit = hasDigit || digits & before != 0
        end(at: at + blanks.trailingZeroBitCount)
        digits &= ~before
        blanks &= blanks &- 1
      }
      hasDigit = hasDigit || digits != 0
      at += 64
    }
    for place in at..<bytes.count {
      if bytes[place] == 0x20 { end(at: place) } else if Self.isDigit(bytes[place]) { hasDigit = true }
    }
    end(at: bytes.count)
    return pieces
  }

  private func piece(_ start: Int, _ end: Int, _ isWord: Bool) -> Piece {
    var piece = Piece(start: start, end: end, isWord: isWord)
    let origin = Int(origins[start])
    let gapStart = start == 0 ? 0 : Int(origins[start - 1])
    // Mostly it is one byte.
    if origin - gapStart == 1 {
      let byte = text[gapStart]
      piece.followsBlank = byte == 0x20 || byte == 0x0A
      piece.followsSingleBlank = byte == 0x20
      piece.followsFigureMark = byte == 0x2E || byte == 0x2C
      return piece
    }
    // A soft hyphen may stand at the gap's end; whatever is neither blank nor line feed counts as punctuation.
    piece.followsBlank = true
    for place in gapStart..<origin where text[place] != 0x20 && text[place] != 0x0A {
      piece.followsBlank = false
      break
    }
    return piece
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
