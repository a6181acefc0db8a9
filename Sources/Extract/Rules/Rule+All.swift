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

  /// A fingerprint of all rules: FNV-1a over names, sections and patterns. It changes when a rule does.
  static let hash: String = {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for rule in all {
      for byte in "\(rule.id)\u{0}\(rule.sections.map(\.rawValue))\u{0}\(rule.pattern)\u{0}".utf8 {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }()
}
