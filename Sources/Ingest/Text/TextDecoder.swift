/// Makes valid UTF-8 of a file's bytes, or says why they are no text.
enum TextDecoder {
  /// Above this share of bytes that are no UTF-8, replacing them would invent text.
  static let tolerance = 0.001

  /// - Returns: valid UTF-8 without byte order mark; the very same array where it was that before.
  /// - Throws: `.unreadable` where the file was cut off within a character or is in another encoding.
  static func decode(_ bytes: [UInt8]) throws(IngestError) -> [UInt8] {
    let scan = UTF8Scan(bytes)
    if scan.isValid { return bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes }
    // Not one character of UTF-8, but bytes that are letters and quotes in Windows-1252.
    if scan.characters == 0, scan.bad > 0, let text = Windows1252.decode(bytes) { return text }
    guard scan.cutOff == 0 else {
      throw IngestError(
        .unreadable,
        "the file ends in the middle of a character, it was probably cut off; fetch it again")
    }
    guard Double(scan.bad) < tolerance * Double(bytes.count) else {
      throw IngestError(
        .unreadable, "\(scan.bad) of \(bytes.count) bytes are not UTF-8; save the file as UTF-8")
    }
    return repaired(bytes)
  }

  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Each bad byte becomes U+FFFD, as browsers show it.
  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 16)
    bytes.withUnsafeBufferPointer { buffer in
      var index = buffer.starts(with: mark) ? mark.count : 0
      while index < buffer.count {
        if buffer[index] < 0x80 {
          text.append(buffer[index])
          index += 1
        } else if case .whole(let length) = UTF8Scan.character(buffer, at: index) {
          text.append(contentsOf: buffer[index..<(index + length)])
          index += length
        } else {
          text.append(contentsOf: [0xEF, 0xBF, 0xBD])
          index += 1
        }
      }
    }
    return text
  }
}
