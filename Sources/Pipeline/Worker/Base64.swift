/// Base64 of RFC 4648, section 4.
enum Base64 {
  /// `nil` where the text is anything else.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var (word, count, padding): (UInt32, Int, Int) = (0, 0, 0)
    for byte in text {
      if byte == 0x3D {
        padding += 1
        word <<= 6
      } else {
        guard padding == 0, let value = value(byte) else { return nil }
        word = word << 6 | value
      }
      count += 1
      guard count % 4 == 0 else { continue }
      bytes += [UInt8(word >> 16 & 0xFF), UInt8(word >> 8 & 0xFF), UInt8(word & 0xFF)]
      word = 0
    }
    guard padding <= 2 else { return nil }
    bytes.removeLast(padding)
    return bytes
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61) + 26
    case 0x30...0x39: UInt32(byte - 0x30) + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
