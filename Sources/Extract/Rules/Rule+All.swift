internal import Decisions
internal import Pattern

extension Rule {
  /// Every rule, in the order of the codebook.
  public static let all: [Rule] =
    head + identity + counsel + dictum + provisions + hearing + narrative + people + Country.all.map(\.rule)

  /// All that is looked for in a whole decision.
  static let patterns: [Pattern] =
    all.map(\.compiled) + all.flatMap(\.needs).map(\.pattern)
    + [Country.lexicon, ExploitationField.lexicon, PlatformField.lexicon].map(\.any)

  static let index = WordIndex(patterns)

  /// To be raised with each change of what is made of the same matches: by the readers of sums, terms, dates and provisions,
  /// by sections, by who is who. Archives then code anew, and records tell that they were made otherwise.
  private static let readers = 4

  /// A fingerprint of all rules: FNV-1a over names, sections and patterns, and `readers`. It changes when a rule does.
  static let hash: String = {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    let written =
      all.map { rule in
        let sections = rule.sections.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        return "\(rule.id)\u{0}[\(sections)]\u{0}\(rule.pattern)\u{0}"
      } + ["\(readers)"]
    for text in written {
      for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }()
}
