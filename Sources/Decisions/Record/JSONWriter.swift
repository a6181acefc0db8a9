/// Writes JSON bytes in the order in which it is told. Foundation's encoder took more time than the whole of the
/// extraction and does not keep an order; this one appends to one buffer.
public struct JSONWriter: Sendable {
  /// UTF-8, so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Nothing is written yet.
  public init() {}

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

  /// The name of a member that is written again and again: with its quotes and its colon.
  struct Name: Sendable {
    fileprivate let bytes: [UInt8]

    init(_ key: some CodingKey) {
      var json = JSONWriter()
      json.key(key)
      bytes = json.bytes
    }
  }

  mutating func key(_ name: Name) {
    separate()
    bytes.append(contentsOf: name.bytes)
    needsComma = false
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
    if value >= 10 { append(digitsOf: value / 10) }
    bytes.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
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
    bytes.append(0x22)
    defer { bytes.append(0x22) }
    var text = text
    // Most strings have nothing to escape and go as they are.
    let isWhole = text.withUTF8 { utf8 in
      guard utf8.allSatisfy(JSONWriter.isPlain) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if isWhole { return }
    // What turns the direction of writing, and what nobody sees, must not get to a terminal that shows the line.
    for scalar in text.unicodeScalars {
      if scalar.isASCII { append(UInt8(scalar.value)) } else { show(scalar) }
    }
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
