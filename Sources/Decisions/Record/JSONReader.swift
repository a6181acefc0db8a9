/// Reads JSON bytes as `JSONWriter` writes them, in one pass. Foundation's decoder took as long for a record as the
/// coding of its decision, and does not tell in which order keys stand.
public struct JSONReader {
  /// The bytes are not what was expected at this place.
  public struct Failure: Error { let at: Int }

  private let bytes: [UInt8]
  /// Behind the last byte that is read.
  private let limit: Int
  private var at: Int
  private var depth = 0
  /// Records are five deep; what is deeper is none.
  private static let depthLimit = 32

  /// - Parameters:
  ///   - bytes: one JSON value, UTF-8.
  ///   - range: of a value among others; all bytes unless told.
  public init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    at = range?.lowerBound ?? 0
    limit = range?.upperBound ?? bytes.count
  }

  /// Of a value that is no answer to what was asked.
  public func failure() -> Failure { Failure(at: at) }

  /// Throws where anything but blanks follows.
  public mutating func end() throws(Failure) {
    skipBlanks()
    guard at == limit else { throw Failure(at: at) }
  }

  /// Calls `member` at the value of each key; it must read it.
  public mutating func object(_ member: (inout JSONReader, String) throws(Failure) -> Void) throws(Failure) {
    try group(0x7B, 0x7D) { reader throws(Failure) in
      let key = try reader.string()
      try reader.expect(0x3A)
      try member(&reader, key)
    }
  }

  /// Calls `element` at each element; it must read it.
  public mutating func array(_ element: (inout JSONReader) throws(Failure) -> Void) throws(Failure) {
    try group(0x5B, 0x5D, element)
  }

  /// The elements of an array, each read by `element`. Throws where the bytes are something else.
  public mutating func elements<Value>(
    _ element: (inout JSONReader) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    var values: [Value] = []
    try array { reader throws(Failure) in values.append(try element(&reader)) }
    return values
  }

  /// `nil` for null.
  public mutating func optional<Value>(
    _ value: (inout JSONReader) throws(Failure) -> Value
  ) throws(Failure) -> Value? {
    skipBlanks()
    guard at < limit, bytes[at] == 0x6E else { return try value(&self) }
    try literal("null")
    return nil
  }

  /// A string, its escapes resolved. Throws where the bytes are something else.
  public mutating func string() throws(Failure) -> String {
    try expect(0x22)
    let start = at
    while at < limit, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
    guard at < limit else { throw Failure(at: at) }
    if bytes[at] == 0x22 {
      at += 1
      return String(decoding: bytes[start..<at - 1], as: UTF8.self)
    }
    var text = Array(bytes[start..<at])
    while at < limit {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5C: try escape(into: &text)
      default: text.append(byte)
      }
    }
    throw Failure(at: at)
  }

  // As `JSONWriter.value` writes them, null for nil.

  /// A string, or `nil` for null.
  public mutating func value() throws(Failure) -> String? {
    try optional { reader throws(Failure) in try reader.string() }
  }
  /// A whole number, or `nil` for null.
  public mutating func value() throws(Failure) -> Int? {
    try optional { reader throws(Failure) in try reader.integer() }
  }
  mutating func value() throws(Failure) -> Bool? { try optional { reader throws(Failure) in try reader.flag() } }
  mutating func value() throws(Failure) -> Months? { try optional { reader throws(Failure) in try reader.months() } }
  mutating func value() throws(Failure) -> CalendarDate? {
    try optional { reader throws(Failure) in try reader.date() }
  }
  mutating func value<Word: RawRepresentable>() throws(Failure) -> Word? where Word.RawValue == String {
    try optional { reader throws(Failure) in try reader.word() }
  }

  /// One of the words of a closed vocabulary.
  public mutating func word<Word: RawRepresentable>(
    _: Word.Type = Word.self
  ) throws(Failure) -> Word where Word.RawValue == String {
    let start = at
    guard let word = Word(rawValue: try string()) else { throw Failure(at: start) }
    return word
  }

  /// A whole number. Throws where it has a fraction or is too large.
  public mutating func integer() throws(Failure) -> Int {
    if let value = digits() { return value }
    let (text, start) = number()
    guard let value = Int(text) else { throw Failure(at: start) }
    return value
  }

  mutating func flag() throws(Failure) -> Bool {
    skipBlanks()
    let isTrue = at < limit && bytes[at] == 0x74
    try literal(isTrue ? "true" : "false")
    return isTrue
  }

  mutating func months() throws(Failure) -> Months {
    let (text, start) = number()
    // "1.33" and "0.1" are read by their digits: a binary fraction is not exact.
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = Int(parts[0]), text.first != "-", whole < Int.max / 100 else { throw Failure(at: start) }
    guard parts.count == 2 else { return Months(hundredths: whole * 100) }
    guard let value = Double(text), value < 1e12 else { throw Failure(at: start) }
    return Months(value)
  }

  mutating func date() throws(Failure) -> CalendarDate {
    let start = at
    guard let date = CalendarDate(iso: try string()) else { throw Failure(at: start) }
    return date
  }

  /// Passes over a value of any kind.
  public mutating func skip() throws(Failure) {
    skipBlanks()
    guard at < limit else { throw Failure(at: at) }
    switch bytes[at] {
    case 0x22: try skipString()
    case 0x7B:
      try group(0x7B, 0x7D) { reader throws(Failure) in
        try reader.skipString()
        try reader.expect(0x3A)
        try reader.skip()
      }
    case 0x5B: try array { reader throws(Failure) in try reader.skip() }
    case 0x6E: try literal("null")
    case 0x74, 0x66: _ = try flag()
    default:
      if digits() != nil { return }
      let (text, start) = number()
      guard Double(text) != nil else { throw Failure(at: start) }
    }
  }

  private mutating func skipString() throws(Failure) {
    skipBlanks()
    let start = at
    try expect(0x22)
    while at < limit, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
    guard at < limit else { throw Failure(at: at) }
    if bytes[at] == 0x22 {
      at += 1
      return
    }
    at = start
    _ = try string()
  }

  /// A number that is nothing but some digits, as nearly all are; else `nil`, and nothing is read.
  private mutating func digits() -> Int? {
    skipBlanks()
    var (next, value) = (at, 0)
    while next < limit, (0x30...0x39).contains(bytes[next]) {
      value = value &* 10 &+ Int(bytes[next] & 0x0F)
      next += 1
    }
    // Eighteen digits fit; what goes on with a point is another number.
    guard (1...18).contains(next - at), next == limit || !".eE".utf8.contains(bytes[next]) else { return nil }
    at = next
    return value
  }

  /// Passes over a value of any kind and gives its bytes.
  public mutating func raw() throws(Failure) -> ArraySlice<UInt8> {
    skipBlanks()
    let start = at
    try skip()
    return bytes[start..<at]
  }

  private mutating func group(
    _ open: UInt8, _ close: UInt8, _ element: (inout JSONReader) throws(Failure) -> Void
  ) throws(Failure) {
    try expect(open)
    depth += 1
    guard depth <= JSONReader.depthLimit else { throw Failure(at: at) }
    defer { depth -= 1 }
    skipBlanks()
    if at < limit, bytes[at] == close {
      at += 1
      return
    }
    while true {
      try element(&self)
      skipBlanks()
      guard at < limit, bytes[at] == close || bytes[at] == 0x2C else { throw Failure(at: at) }
      at += 1
      if bytes[at - 1] == close { return }
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    guard at < limit else { throw Failure(at: at) }
    let byte = bytes[at]
    at += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: text.append(byte)
    case 0x6E: text.append(0x0A)
    case 0x74: text.append(0x09)
    case 0x72: text.append(0x0D)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x75:
      var value = try hexadecimal()
      // A character beyond U+FFFF is written as two surrogates.
      if (0xD800..<0xDC00).contains(value), at + 1 < limit, bytes[at] == 0x5C, bytes[at + 1] == 0x75 {
        at += 2
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw Failure(at: at) }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw Failure(at: at) }
      text.append(contentsOf: String(Character(scalar)).utf8)
    default: throw Failure(at: at)
    }
  }

  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    guard at + 4 <= limit,
      let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { throw Failure(at: at) }
    at += 4
    return value
  }

  private mutating func number() -> (text: String, start: Int) {
    skipBlanks()
    let start = at
    while at < limit, (0x30...0x39).contains(bytes[at]) || "+-.eE".utf8.contains(bytes[at]) { at += 1 }
    return (String(decoding: bytes[start..<at], as: UTF8.self), start)
  }

  private mutating func literal(_ word: StaticString) throws(Failure) {
    let isThere = word.withUTF8Buffer { bytes[at..<limit].starts(with: $0) }
    guard isThere else { throw Failure(at: at) }
    at += word.utf8CodeUnitCount
  }

  private mutating func expect(_ byte: UInt8) throws(Failure) {
    skipBlanks()
    guard at < limit, bytes[at] == byte else { throw Failure(at: at) }
    at += 1
  }

  private mutating func skipBlanks() {
    while at < limit, bytes[at] <= 0x20 { at += 1 }
  }
}
