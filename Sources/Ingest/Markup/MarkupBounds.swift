internal import Glibc

/// Looks over markup before libxml2 reads it. libxml2 compares each attribute of a start tag with those before it, so that
/// a tag of a million takes hours, and a tree takes two hundred bytes for each `<br>`: 64 MiB of them take gigabytes.
///
/// One pass that goes from `<` to `<`; comments, scripts and the like are passed over where libxml2 does so.
struct MarkupBounds {
  enum Dialect { case html, xml }

  /// The longest real page has fewer than fifty thousand.
  static let mostTags = 1_000_000
  /// No element of a decision has ten.
  static let mostAttributes = 256

  private let bytes: UnsafeBufferPointer<UInt8>
  private let dialect: Dialect

  /// - Throws: `.tooLarge` with what there is too much of.
  static func check(_ bytes: [UInt8], _ dialect: Dialect) throws(IngestError) {
    let problem = bytes.withUnsafeBufferPointer { MarkupBounds(bytes: $0, dialect: dialect).problem() }
    if let problem { throw IngestError(.tooLarge, problem) }
  }

  private func problem() -> String? {
    var at = 0
    var tags = 0
    while let opening = find(0x3C, from: at) {
      tags += 1
      if tags > MarkupBounds.mostTags { return "more than \(MarkupBounds.mostTags) tags; no decision has so many" }
      at = opening + 1
      guard at < bytes.count else { return nil }
      if let end = endOfOther(at) {
        at = end
      } else if isNameStart(bytes[at]) {
        guard let end = endOfTag(at) else {
          return "a tag with more than \(MarkupBounds.mostAttributes) attributes; no decision has one"
        }
        at = isSource(at) ? endOfSource(at, from: end) : end
      }
    }
    return nil
  }

  /// Behind a comment, declaration, instruction or CDATA section that begins with `<`; `nil` for what is none.
  private func endOfOther(_ at: Int) -> Int? {
    switch bytes[at] {
    case UInt8(ascii: "!"):
      if has("!--", at) {
        // HTML takes `<!-->` and `--!>` as ends too.
        var dashes = dialect == .html ? at + 1 : at + 3
        while let dash = find(0x2D, from: dashes) {
          if has("-->", dash) { return dash + 3 }
          if dialect == .html, has("--!>", dash) { return dash + 4 }
          dashes = dash + 1
        }
        return bytes.count
      }
      if dialect == .html { return behind(">", from: at) }
      return has("![cdata[", at) ? behind("]]>", from: at + 8) : nil
    case UInt8(ascii: "?"): return dialect == .html ? behind(">", from: at) : behind("?>", from: at)
    default: return nil
    }
  }

  /// Behind the `>` of a start tag whose name begins at `start`; `nil` where it has too many attributes.
  private func endOfTag(_ start: Int) -> Int? {
    var at = start
    // The name of the element is the first word.
    for _ in 0...MarkupBounds.mostAttributes {
      at = past(at, while: \.isBlankASCII)
      guard at < bytes.count else { return at }
      if bytes[at] == UInt8(ascii: ">") { return at + 1 }
      at = past(at) { !$0.isBlankASCII && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
      let equals = past(at, while: \.isBlankASCII)
      guard equals < bytes.count, bytes[equals] == UInt8(ascii: "=") else { continue }
      at = past(equals + 1, while: \.isBlankASCII)
      guard at < bytes.count else { return at }
      if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
        at = find(bytes[at], from: at + 1).map { $0 + 1 } ?? bytes.count
      } else {
        at = past(at) { !$0.isBlankASCII && $0 != UInt8(ascii: ">") }
      }
    }
    at = past(at, while: \.isBlankASCII)
    return at == bytes.count || bytes[at] == UInt8(ascii: ">") ? at : nil
  }

  private func past(_ start: Int, while isWanted: (UInt8) -> Bool) -> Int {
    var at = start
    while at < bytes.count, isWanted(bytes[at]) { at += 1 }
    return at
  }

  /// Elements of HTML whose content is no markup.
  private func isSource(_ at: Int) -> Bool {
    dialect == .html && (has("script", at) && isEnd(at + 6) || has("style", at) && isEnd(at + 5))
  }

  private func isEnd(_ at: Int) -> Bool {
    guard at < bytes.count else { return true }
    return bytes[at].isBlankASCII || bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "/")
  }

  private func endOfSource(_ start: Int, from end: Int) -> Int {
    has("script", start) ? before("</script", from: end) : before("</style", from: end)
  }

  private func before(_ words: StaticString, from start: Int) -> Int {
    var at = start
    while let opening = find(0x3C, from: at) {
      if has(words, opening) { return opening }
      at = opening + 1
    }
    return bytes.count
  }

  /// - Parameter words: ends with the byte that is looked for.
  private func behind(_ words: StaticString, from start: Int) -> Int {
    var at = start
    while let closing = find(0x3E, from: at) {
      let first = closing + 1 - words.utf8CodeUnitCount
      if first >= start, has(words, first) { return closing + 1 }
      at = closing + 1
    }
    return bytes.count
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    byte.isLetterASCII || (dialect == .xml && (byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")))
  }

  /// Lower-case words of ASCII, which match either case.
  private func has(_ words: StaticString, _ at: Int) -> Bool {
    at + words.utf8CodeUnitCount <= bytes.count
      && words.withUTF8Buffer { wanted in wanted.indices.allSatisfy { bytes[at + $0].lowerCasedASCII == wanted[$0] } }
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return found.assumingMemoryBound(to: UInt8.self) - UnsafeMutablePointer(mutating: base)
  }
}
