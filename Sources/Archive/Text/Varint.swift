/// Whole numbers in as few bytes as they need: seven bits a byte, the lowest first.
struct VarintWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Numbers near zero are short whatever their sign.
  mutating func add(signed number: Int) { add(number << 1 ^ number >> (Int.bitWidth - 1)) }

  mutating func add(byte: UInt8) { bytes.append(byte) }
}

/// Reads what `VarintWriter` wrote; `nil` behind the end and for what it never writes.
struct VarintReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { at == bytes.count }

  mutating func byte() -> UInt8? {
    guard at < bytes.count else { return nil }
    at += 1
    return bytes[at - 1]
  }

  mutating func number() -> Int? {
    var number: UInt = 0
    for shift in stride(from: UInt(0), to: 63, by: 7) {
      guard let byte = byte() else { return nil }
      number |= UInt(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return Int(bitPattern: number) }
    }
    return nil
  }

  mutating func signed() -> Int? {
    number().map { Int(bitPattern: UInt(bitPattern: $0) >> 1) ^ -($0 & 1) }
  }
}
