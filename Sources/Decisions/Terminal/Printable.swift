/// A file's name or another foreign text for the terminal and for logs: control characters, characters that turn the
/// direction of writing, and bytes that are no UTF-8 are shown as `\xNN` and never sent as they are.
public func printable(_ bytes: [UInt8]) -> String {
  var rest = bytes[...]
  var text = ""
  while !rest.isEmpty {
    var decoder = UTF8()
    var iterator = rest.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      text += escaped(rest.prefix(1))
      rest = rest.dropFirst()
      continue
    }
    let length = UTF8.width(scalar)
    if scalar.isHarmless { text.unicodeScalars.append(scalar) } else { text += escaped(rest.prefix(length)) }
    rest = rest.dropFirst(length)
  }
  return text
}

/// See `printable(_:)` for bytes.
public func printable(_ text: String) -> String { printable(Array(text.utf8)) }

extension Unicode.Scalar {
  /// Whether a terminal or a page shows it where it stands, and does nothing else: no control character (line feeds are
  /// some), no mark that turns the direction of writing, nothing that nobody sees.
  public var isHarmless: Bool {
    switch properties.generalCategory {
    // Format characters include the marks that let "gpj.exe" look like "exe.jpg".
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
    default: true
    }
  }
}

private func escaped(_ bytes: ArraySlice<UInt8>) -> String {
  bytes.map { byte in "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }.joined()
}
