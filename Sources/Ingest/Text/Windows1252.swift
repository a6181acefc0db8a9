/// The encoding of older Windows programs, met in files that passed through them.
enum Windows1252 {
  /// - Returns: UTF-8, or `nil` where the bytes are unlikely to be Windows-1252.
  static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    var beyondASCII = 0
    for byte in bytes {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      beyondASCII += 1
      guard let scalar = scalar(byte) else { return nil }
      text.append(contentsOf: UTF8.encode(scalar)?.map { $0 } ?? [])
    }
    // Indonesian needs quotes and dashes only: a text full of accents is something else.
    return beyondASCII * 20 < bytes.count ? text : nil
  }

  /// 0x80 to 0x9F; 0 marks the five bytes that mean nothing.
  private static let middle: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    let code = (0x80...0x9F).contains(byte) ? middle[Int(byte) - 0x80] : UInt32(byte)
    return code == 0 ? nil : Unicode.Scalar(code)
  }
}
