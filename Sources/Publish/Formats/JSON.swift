internal import Decisions

/// A JSON document whose members keep their order. Laid out for people and for line-wise comparison: what holds only
/// plain values stands on one line.
indirect enum JSON: Sendable {
  case object([(key: String, value: JSON)])
  case array([JSON])
  case string(String)
  case integer(Int)
  /// A number as already written.
  case decimal(String)
  case bool(Bool)
  case null

  /// With a line feed at the end.
  var text: String { text(indent: "") + "\n" }

  /// Hands a document on in which one array among the members of the whole is too long for memory.
  ///
  /// - Parameters:
  ///   - document: what it is with that array in its place.
  ///   - sink: takes bytes, UTF-8.
  ///   - values: calls what it is given with each value of the array, none of them plain.
  static func write(
    _ document: (_ array: JSON) -> JSON, to sink: ([UInt8]) throws -> Void,
    values: (_ put: (JSON) throws -> Void) throws -> Void
  ) throws {
    // No other text of a document is a NUL: strings have it as an escape.
    let parts = document(.decimal("\0")).text.split(separator: "\0", omittingEmptySubsequences: false)
    let indent = "  "
    let inner = indent + indent
    try sink(Array((parts[0] + "[").utf8))
    var isFirst = true
    // `values` calls `put` while `sink` is not at work, which the compiler cannot see.
    try withoutActuallyEscaping(sink) { sink in
      try values { value in
        try sink(Array(((isFirst ? "" : ",") + "\n" + inner + value.text(indent: inner)).utf8))
        isFirst = false
      }
    }
    try sink(Array(((isFirst ? "" : "\n" + indent) + "]" + parts[1]).utf8))
  }

  /// As it stands in a document at a place that is so far indented.
  func text(indent: String) -> String {
    var text = ""
    write(to: &text, indent: indent)
    return text
  }

  private var isPlain: Bool {
    switch self {
    case .object, .array: false
    default: true
    }
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .object(let members):
      JSON.group(members, "{", "}", isFlat: members.allSatisfy { $0.value.isPlain }, indent, &text) {
        member, inner, text in
        JSON.quote(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: inner)
      }
    case .array(let values):
      JSON.group(values, "[", "]", isFlat: values.allSatisfy(\.isPlain), indent, &text) { value, inner, text in
        value.write(to: &text, indent: inner)
      }
    case .string(let string): JSON.quote(string, to: &text)
    case .integer(let integer): text += String(integer)
    case .decimal(let decimal): text += decimal
    case .bool(let bool): text += bool ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func group<Item>(
    _ items: [Item], _ open: String, _ close: String, isFlat: Bool, _ indent: String, _ text: inout String,
    _ write: (Item, String, inout String) -> Void
  ) {
    let inner = indent + "  "
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      text += isFlat ? (index > 0 ? " " : "") : "\n" + inner
      write(item, inner, &text)
    }
    text += (isFlat ? "" : "\n" + indent) + close
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      // Also what would end a script or change the direction of writing, for those who paste JSON into pages.
      case _ where !scalar.isHarmless || "<>&".unicodeScalars.contains(scalar):
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          let hex = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension Unicode.Scalar {
  /// What has no business in a report and can disguise what it says: all that is not harmless but for tab, line feed and
  /// the joiner of words, which `Typeset` sets.
  var isUnsafeToShow: Bool { !isHarmless && value != 0x09 && value != 0x0A && value != 0x2060 }
}
