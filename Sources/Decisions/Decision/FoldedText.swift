/// A text in the form that patterns match: ASCII lower case letters and digits, every run of anything else as one
/// blank, with a way back to the bytes it came from.
public struct FoldedText: Sendable {
  /// ASCII: `a` to `z`, `0` to `9`, single blanks.
  public let bytes: [UInt8]
  /// `origins[i]` is the offset in the text of the character that became `bytes[i]`.
  /// Empty where each folded byte stands for the byte at the same place, as in sources without punctuation.
  public let origins: [UInt32]

  /// - Parameters:
  ///   - bytes: small ASCII letters, digits, single blanks.
  ///   - origins: empty, or one for each byte; any other number is a mistake in the program and ends it.
  public init(bytes: [UInt8], origins: [UInt32] = []) {
    precondition(origins.isEmpty || origins.count == bytes.count, "one origin for each folded byte")
    self.bytes = bytes
    self.origins = origins
  }

  /// Of the folded bytes.
  public var count: Int { bytes.count }

  /// The offset in the text of a folded byte; the end maps to just behind the last one.
  public func origin(of index: Int) -> Int {
    if origins.isEmpty { return index }
    if index < origins.count { return Int(origins[index]) }
    return origins.last.map { Int($0) + 1 } ?? 0
  }

  /// The first folded byte that stands for a text byte at or behind `offset`.
  public func index(atOrigin offset: Int) -> Int {
    origins.isEmpty ? min(offset, bytes.count) : origins.countOfPrefix { Int($0) < offset }
  }

  /// The folded words of a range as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
