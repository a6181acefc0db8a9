internal import Ingest

/// Bytes of XML in which text cannot become markup, and whatever XML forbids finds another way.
struct XMLBuffer {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Markup of the program's own.
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// An attribute with a blank before it. What XML cannot hold becomes the replacement character: attributes are for
  /// people and programs to look at, nothing is read back from them that could hold such a character.
  mutating func attribute(_ name: String, _ value: String) {
    raw(" \(name)=\"")
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case "\"": raw("&quot;")
      case "\t", "\n", "\r": raw("&#\(scalar.value);")
      case _ where XMLBuffer.isForbidden(scalar): raw("\u{FFFD}")
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    raw("\"")
  }

  /// - Parameter character: writes what stands for a character that XML cannot hold.
  mutating func text(_ text: ArraySlice<UInt8>, character: (inout XMLBuffer, Unicode.Scalar) -> Void) {
    var written = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      // The usual: visible ASCII that is no markup, blanks, other letters.
      if byte >= 0x3F && byte != 0xEF || byte >= 0x20 && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0xEF {
        index += 1
        continue
      }
      let (length, replacement) = XMLBuffer.odd(text, at: index)
      if let replacement {
        bytes.append(contentsOf: text[written..<index])
        switch replacement {
        case .markup(let markup): raw(markup)
        case .forbidden(let scalar): character(&self, scalar)
        }
        written = index + length
      }
      index += length
    }
    bytes.append(contentsOf: text[written..<text.endIndex])
  }

  private enum Replacement {
    case markup(String)
    case forbidden(Unicode.Scalar)
  }

  private static func odd(_ text: ArraySlice<UInt8>, at index: Int) -> (length: Int, Replacement?) {
    switch text[index] {
    case 0x26: return (1, .markup("&amp;"))
    case 0x3C: return (1, .markup("&lt;"))
    case 0x3E: return (1, .markup("&gt;"))
    // Parsers make a line feed of a carriage return that is not written as a reference.
    case 0x0D: return (1, .markup("&#13;"))
    case 0x09, 0x0A: return (1, nil)
    case 0xEF:
      // U+FFFE and U+FFFF.
      guard index + 2 < text.endIndex, text[index + 1] == 0xBF, text[index + 2] >= 0xBE else { return (1, nil) }
      return (3, .forbidden(text[index + 2] == 0xBE ? "\u{FFFE}" : "\u{FFFF}"))
    case let byte: return (1, .forbidden(Unicode.Scalar(byte)))
    }
  }

  /// By the production Char of XML 1.0.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }
}
