/// Whether bytes without markup are the text of a decision.
enum PlainText {
  /// Words that every decision has within its first pages, without the blanks that kerning puts into them.
  private static let words = ["putusan", "pengadilan", "terdakwa", "mengadili", "penuntutumum", "majelishakim"]

  /// - Throws: `.unknownFormat` for what is no text or not about a court's decision, `.unreadable` for bad UTF-8.
  static func check(_ bytes: [UInt8], from start: Int) throws(IngestError) {
    let controls = bytes.withUnsafeBufferPointer { $0.reduce(0) { $0 &+ ($1 < 0x20 && !$1.isBlankASCII ? 1 : 0) } }
    guard controls * 100 <= bytes.count else {
      throw IngestError(
        .unknownFormat,
        "\(controls) of \(bytes.count) bytes are control characters: binary data, not text; give HTML, XML or text")
    }
    _ = try TextDecoder.decode(bytes)
    guard hasDecisionWord(bytes) else {
      throw IngestError(
        .unknownFormat,
        "text without any word of an Indonesian court decision (putusan, pengadilan, terdakwa)")
    }
  }

  /// "P U T U S A N", "T erdakwa": letters only, lower case. Most have one on their first page.
  private static func hasDecisionWord(_ bytes: [UInt8]) -> Bool {
    [4 << 10, 1 << 20].contains { hasDecisionWord(bytes.prefix($0)) }
  }

  private static func hasDecisionWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    var letters: [UInt8] = []
    letters.append(addingCapacity: bytes.count) { span in
      span.withUnsafeMutableBufferPointer { letters, count in
        for byte in bytes {
          letters[count] = byte.lowerCasedASCII
          count &+= byte.isLetterASCII ? 1 : 0
        }
      }
    }
    return words.contains { contains(letters, Array($0.utf8)) }
  }

  private static func contains(_ letters: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first, letters.count >= word.count else { return false }
    return letters.withUnsafeBufferPointer { letters in
      (0...(letters.count - word.count)).contains { at in
        letters[at] == first && (1..<word.count).allSatisfy { letters[at + $0] == word[$0] }
      }
    }
  }
}
