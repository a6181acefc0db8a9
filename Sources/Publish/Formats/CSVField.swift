/// One field of a CSV file (RFC 4180, UTF-8).
public enum CSVField {
  /// Quoted where RFC 4180 asks for it. Text that a spreadsheet would take for a formula gets an apostrophe in front, and
  /// control characters are dropped.
  static func text(_ value: String) -> String {
    var text = String(String.UnicodeScalarView(value.unicodeScalars.filter { !$0.isUnsafeToShow }))
    if let first = text.unicodeScalars.first, "=+-@\t".unicodeScalars.contains(first), Double(text) == nil {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// A line with its end, CR LF.
  public static func line(_ values: [String]) -> String { values.map(text).joined(separator: ",") + "\r\n" }
}
