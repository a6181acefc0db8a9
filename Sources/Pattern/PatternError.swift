internal import CPCRE2

/// Why a pattern could not be compiled, or a match not be decided.
public struct PatternError: Error, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Kind: Sendable {
    /// It is no pattern.
    case syntax
    /// A limit on steps or memory was reached: neither a match nor "no match".
    case undecided
  }

  /// What went wrong.
  public let kind: Kind
  /// As it was given to be compiled, or what it is called where words of a decision are part of it.
  public let pattern: String
  /// Byte of the pattern (syntax).
  public let offset: Int
  let code: Int32

  public var description: String {
    switch kind {
    case .syntax: "pattern /\(pattern)/: \(message) at byte \(offset); correct the rule"
    case .undecided: "pattern /\(pattern)/: \(message); the match is not decided, make the pattern more specific"
    }
  }

  private var message: String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(code, &buffer, buffer.count)
    return length > 0 ? String(decoding: buffer.prefix(Int(length)), as: UTF8.self) : "error \(code)"
  }
}
