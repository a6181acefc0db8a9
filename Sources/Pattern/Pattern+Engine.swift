internal import CPCRE2

extension Pattern {
  /// What PCRE2 says of itself, as `10.42 2022-12-11`; empty where it says nothing.
  public static var engine: String {
    var words = [UInt8](repeating: 0, count: 64)
    // 24 bytes are what PCRE2 asks for; a text that does not fit is left out, not cut.
    guard pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), nil) <= words.count,
      pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), &words) > 0
    else { return "" }
    return String(decoding: words.prefix { $0 != 0 }, as: UTF8.self)
  }
}
