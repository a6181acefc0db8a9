internal import CVector

/// What one pass over bytes shows about their encoding.
struct UTF8Scan {
  /// Well-formed characters of more than one byte.
  private(set) var characters = 0
  /// Bytes that belong to no well-formed character, without those of a cut-off one at the end.
  private(set) var bad = 0
  /// Bytes at the very end that begin a character and do not finish it.
  private(set) var cutOff = 0

  var isValid: Bool { bad == 0 && cutOff == 0 }

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        index = Self.skipASCII(buffer, from: index)
        guard index < buffer.count else { break }
        switch Self.character(buffer, at: index) {
        case .whole(let length): characters += 1; index += length
        case .cutOff(let length): cutOff = length; index += length
        case .bad: bad += 1; index += 1
        }
      }
    }
  }

  enum Found: Equatable {
    case whole(Int)
    case cutOff(Int)
    case bad
  }

  /// The character of several bytes at `index`, after Table 3-7 of the Unicode Standard.
  static func character(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Found {
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch bytes[index] {
    case 0xC2...0xDF: length = 2
    case 0xE0: length = 3; low = 0xA0
    case 0xED: length = 3; high = 0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0: length = 4; low = 0x90
    case 0xF1...0xF3: length = 4
    case 0xF4: length = 4; high = 0x8F
    default: return .bad
    }
    for offset in 1..<length {
      guard index + offset < bytes.count else { return .cutOff(offset) }
      guard (low...high).contains(bytes[index + offset]) else { return .bad }
      low = 0x80
      high = 0xBF
    }
    return .whole(length)
  }

  /// 64 bytes at a time: most files are ASCII from end to end.
  private static func skipASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    var index = start
    while index + 64 <= bytes.count {
      let beyond = vector_beyond_ascii(base + index)
      guard beyond == 0 else { return index + beyond.trailingZeroBitCount }
      index += 64
    }
    while index < bytes.count, base[index] < 0x80 { index += 1 }
    return index
  }
}
