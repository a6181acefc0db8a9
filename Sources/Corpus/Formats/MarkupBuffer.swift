/// Bytes of HTML or XML in which text cannot become markup.
struct MarkupBuffer {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Markup, as it is.
  mutating func raw(_ markup: String) { bytes.add(markup) }

  /// Text between tags or within a quoted attribute.
  mutating func text(_ text: some StringProtocol) {
    guard text.utf8.contains(where: Self.isMarkup) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes.add("&lt;")
      case UInt8(ascii: ">"): bytes.add("&gt;")
      case UInt8(ascii: "&"): bytes.add("&amp;")
      case UInt8(ascii: "\""): bytes.add("&quot;")
      default: bytes.append(byte)
      }
    }
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\"")
  }

  /// Markup, text, markup.
  mutating func element(_ open: String, _ content: some StringProtocol, _ close: String) {
    raw(open)
    text(content)
    raw(close)
  }

  /// Text in which the first occurrence of each phrase stands between tags; phrases that overlap an earlier one or do
  /// not occur are left alone.
  mutating func text(_ text: String, marking phrases: [MarkedPhrase]) {
    if phrases.isEmpty {
      self.text(text)
      return
    }
    let source = Array(text.utf8)
    var found: [(range: Range<Int>, phrase: MarkedPhrase)] = []
    for phrase in phrases {
      guard let range = source.range(of: Array(phrase.words.utf8)),
        !found.contains(where: { $0.range.overlaps(range) })
      else { continue }
      found.append((range, phrase))
    }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    var start = 0
    for (range, phrase) in found {
      self.text(String(decoding: source[start..<range.lowerBound], as: UTF8.self))
      element(phrase.open, phrase.words, phrase.close)
      start = range.upperBound
    }
    self.text(String(decoding: source[start...], as: UTF8.self))
  }
}

/// Words of a paragraph that stand in an element of their own.
struct MarkedPhrase {
  var words: String
  var open: String
  var close: String
}

extension [UInt8] {
  /// The first place of these bytes.
  fileprivate func range(of other: [UInt8]) -> Range<Int>? {
    guard let first = other.first, count >= other.count else { return nil }
    for start in 0...(count - other.count)
    where self[start] == first && self[start..<(start + other.count)].elementsEqual(other) {
      return start..<(start + other.count)
    }
    return nil
  }
}
