// Buffers of bytes: a million files are written, so nothing is joined that is not kept.

extension [UInt8] {
  mutating func add(_ text: String) { append(contentsOf: text.utf8) }

  mutating func add(_ number: Int) { append(contentsOf: String(number).utf8) }

  mutating func blanks(_ count: Int) {
    if count > 0 { append(contentsOf: repeatElement(UInt8(ascii: " "), count: count)) }
  }

  mutating func lineFeed() { append(UInt8(ascii: "\n")) }
}

extension Collection where Element == UInt8 {
  /// How many characters UTF-8 shows, as far as each is one scalar.
  var width: Int { reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
}

extension UInt8 {
  var isLowerCase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  var isUpperCase: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  /// Of ASCII.
  var lowerCased: UInt8 { isUpperCase ? self | 0x20 : self }
}
