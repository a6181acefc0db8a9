internal import Decisions
internal import Pattern

/// Rules that are looked for together in one pass: the first rule that matches at a place has it. Fifty passes over a text
/// cost more than one that tries at each word the few rules that can begin there.
struct Lexicon: Sendable {
  let rules: [Rule]
  let any: Pattern
  private let patterns: [Pattern]

  init(_ rules: [Rule]) {
    self.rules = rules
    any = Pattern(rule: rules.map { "(?:\(Self.withoutNames($0.pattern)))" }.joined(separator: "|"))
    patterns = rules.map(\.compiled)
  }

  /// The matches in `range`: the index of the rule, and where.
  func all(_ coding: Coding, in range: Range<Int>) -> [(pattern: Int, range: Range<Int>)] {
    coding.matcher.all(ofAny: any, patterns, in: coding.bytes, range)
  }

  /// Groups of one name may stand only once in a pattern.
  private static func withoutNames(_ pattern: String) -> String {
    // "(?<value>"; "(?<!saksi )" and "(?<=a)" are none. By bytes: Swift's own expressions took a tenth of the start.
    let bytes = Array(pattern.utf8)
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at...].starts(with: "(?<".utf8) {
        let name = bytes[(at + 3)...].prefix { $0 &- 0x61 < 26 }
        if !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ">") {
          result += "(?:".utf8
          at = name.endIndex + 1
          continue
        }
      }
      result.append(bytes[at])
      at += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
