/// Writes JSON bytes in the order in which it is told. Foundation's encoder took more time than the whole of the
/// extraction and does not keep an order; this one appends to one buffer.
public struct JSONWriter: Sendable {
  /// UTF-8, so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Nothing is written yet.
  public init() {}

  /// - Parameter capacity: bytes to expect, so that the buffer need not grow from nothing.
  public init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Empties the buffer and keeps its memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// `{`, what the closure writes, `}`.
  public mutating func object(_ body: (inout JSONWriter) -> Void) { group(0x7B, 0x7D, body) }
  /// `[`, what the closure writes, `]`.
  public mutating func array(_ body: (inout JSONWriter) -> Void) { group(0x5B, 0x5D, body) }

  /// The name of a member; its value follows.
  public mutating func key(_ name: some CodingKey) { key(name.stringValue) }

  /// The name of a member; its value follows.
  public mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Begins an object that is written in pieces, for what stands in a record again and again: with what stands before its
  /// first value, as `{"start":`.
  mutating func open(_ piece: StaticString, _ value: Int) {
    separate()
    self.piece(piece, value)
  }

  /// What stands before a value, as `,"end":`, and the value.
  mutating func piece(_ piece: StaticString, _ value: Int) {
    append(piece)
    if value >= 0 { append(digitsOf: value) } else { bytes.append(contentsOf: String(value).utf8) }
  }

  /// What stands before a value, as `,"rule":`, and the value.
  mutating func piece(_ piece: StaticString, _ value: String) {
    append(piece)
    quote(value)
  }

  /// Ends what `open` began.
  mutating func close(_ piece: StaticString) {
    append(piece)
    needsComma = true
  }

  private mutating func append(_ piece: StaticString) {
    piece.withUTF8Buffer { utf8 in
      append(upTo: utf8.count) { target in
        target.copyMemory(from: UnsafeRawBufferPointer(utf8))
        return utf8.count
      }
    }
  }

  /// A member of an object: its name and its value, null for nil.
  public mutating func member(_ name: String, _ value: String?) {
    key(name)
    self.value(value)
  }
  /// A member of an object: its name and its value, null for nil.
  public mutating func member(_ name: String, _ value: Int?) {
    key(name)
    self.value(value)
  }
  /// A member of an object: its name and its value, null for nil.
  public mutating func member(_ name: String, _ value: Bool?) {
    key(name)
    self.value(value)
  }
  /// A member of an object: its name and its value, null for nil.
  public mutating func member<Word: RawRepresentable>(_ name: String, _ value: Word?) where Word.RawValue == String {
    key(name)
    self.value(value)
  }
  /// A member that is a list of texts.
  public mutating func members(_ name: String, _ texts: [String]) {
    key(name)
    values(texts)
  }

  /// A string with its escapes; null for `nil`.
  public mutating func value(_ value: String?) {
    separate()
    if let value { quote(value) } else { null() }
    needsComma = true
  }

  /// A whole number; null for `nil`.
  public mutating func value(_ value: Int?) {
    guard let value, value >= 0 else { return literal(value.map(String.init)) }
    separate()
    append(digitsOf: value)
    needsComma = true
  }

  private mutating func append(digitsOf value: Int) {
    guard value < 100_000_000 else {
      append(digitsOf: value / 10)
      bytes.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
      return
    }
    var rest = UInt32(truncatingIfNeeded: value)
    // The first digit lowest: as they stand in memory.
    var (digits, count): (UInt64, Int) = (0, 0)
    repeat {
      digits = digits << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      count += 1
    } while rest > 0
    append(upTo: 8) { target in
      target.storeBytes(of: digits.littleEndian, as: UInt64.self)
      return count
    }
  }

  /// Appends so many bytes as `write` has written, at most `count`.
  @inline(__always)
  private mutating func append(upTo count: Int, _ write: (UnsafeMutableRawBufferPointer) -> Int) {
    bytes.append(addingCapacity: count) { span in
      span.withUnsafeMutableBufferPointer { $1 = write(UnsafeMutableRawBufferPointer($0)) }
    }
  }

  /// Whole ones without a fraction; null for what JSON has no number for.
  public mutating func value(_ value: Double?) {
    guard let value, value.isFinite else { return literal(nil) }
    literal(value.rounded() == value && abs(value) < 1e15 ? String(Int(value)) : "\(value)")
  }

  /// `true` or `false`; null for `nil`.
  public mutating func value(_ value: Bool?) { literal(value.map { $0 ? "true" : "false" }) }
  /// Months to two decimals; null for `nil`.
  public mutating func value(_ value: Months?) { literal(value?.description) }
  /// A day as `"2021-05-04"`; null for `nil`.
  public mutating func value(_ value: CalendarDate?) { self.value(value?.description) }

  /// A word of a closed vocabulary; null for `nil`.
  public mutating func value<Word: RawRepresentable>(_ value: Word?) where Word.RawValue == String {
    self.value(value?.rawValue)
  }

  /// A value that is JSON already; null where there is none.
  public mutating func raw(_ json: String?) { literal(json) }

  /// Strings as an array.
  public mutating func values(_ values: [String]) {
    array { json in for value in values { json.value(value) } }
  }

  /// Ends a line of JSON lines.
  public mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func group(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func literal(_ text: String?) {
    separate()
    if let text { bytes.append(contentsOf: text.utf8) } else { null() }
    needsComma = true
  }

  private mutating func null() { bytes.append(contentsOf: [0x6E, 0x75, 0x6C, 0x6C]) }

  private mutating func separate() { if needsComma { bytes.append(0x2C) } }

  private mutating func quote(_ text: String) {
    // Most strings have nothing to escape and go as they are.
    let isWhole = text.utf8.withContiguousStorageIfAvailable { utf8 in
      guard JSONWriter.arePlain(utf8) else { return false }
      append(upTo: utf8.count + 2) { target in
        target[0] = 0x22
        UnsafeMutableRawBufferPointer(rebasing: target[1...]).copyMemory(from: UnsafeRawBufferPointer(utf8))
        target[utf8.count + 1] = 0x22
        return utf8.count + 2
      }
      return true
    }
    if isWhole == true { return }
    bytes.append(0x22)
    defer { bytes.append(0x22) }
    // What turns the direction of writing, and what nobody sees, must not get to a terminal that shows the line.
    for scalar in text.unicodeScalars {
      if scalar.isASCII { append(UInt8(scalar.value)) } else { show(scalar) }
    }
  }

  /// Whether all are ASCII that JSON does not escape.
  private static func arePlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var at = 0
    while at + 8 <= bytes.count {
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let (quote, backslash) = (word ^ ones &* 0x22, word ^ ones &* 0x5C)
      // The highest bit of each byte that is below a blank, above a tilde, or one of the two; behind such a byte it may
      // also stand where it should not.
      let odd =
        (word &- ones &* 0x20) | word | (word &+ ones) | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
      if odd & (ones &* 0x80) != 0 { return false }
      at += 8
    }
    while at < bytes.count {
      guard isPlain(bytes[at]) else { return false }
      at += 1
    }
    return true
  }

  /// ASCII that JSON does not escape.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte < 0x7F
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C:
      bytes.append(0x5C)
      bytes.append(byte)
    case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
    case 0..<0x20, 0x7F: escape(UInt16(byte))
    default: bytes.append(byte)
    }
  }

  /// `\u202e`
  private mutating func escape(_ unit: UInt16) {
    bytes.append(contentsOf: [0x5C, 0x75])
    for shift in [12, 8, 4, 0] { bytes.append(JSONWriter.hex[Int(unit >> UInt16(shift)) & 15]) }
  }

  /// A scalar as it is, or escaped where it is not harmless.
  private mutating func show(_ scalar: Unicode.Scalar) {
    if scalar.isHarmless {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    } else {
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { escape(unit) }
    }
  }

  /// JSON that another writer made, with what must not get to a terminal escaped: outside of strings JSON is ASCII.
  public static func harmless(_ json: [UInt8]) -> [UInt8] {
    guard !json.allSatisfy({ $0 < 0x7F }) else { return json }
    var writer = JSONWriter()
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x7F { writer.bytes.append(UInt8(scalar.value)) } else { writer.show(scalar) }
    }
    return writer.bytes
  }

  private static let hex = Array("0123456789abcdef".utf8)
}
