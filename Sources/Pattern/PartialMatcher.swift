internal import CPCRE2

/// Asks of a pattern whether bytes may be the beginning of a match: what PCRE2 calls a partial match. Tens of thousands of
/// such questions are asked when an index is made, so that code of its own for them is worth its while.
final class PartialMatcher {
  private let code: OpaquePointer?
  private let data: MatchData
  private let isNative: Bool

  init(_ pattern: Pattern, _ data: MatchData) {
    self.data = data
    var errorCode: Int32 = 0
    var errorOffset = 0
    let bytes = Array(pattern.source.utf8)
    code = bytes.withUnsafeBufferPointer { buffer in
      pcre2_compile_8(
        buffer.baseAddress, buffer.count, Pattern.options | PCRE2_ANCHORED, &errorCode, &errorOffset, nil)
    }
    isNative = pcre2_jit_compile_8(code, PCRE2_JIT_PARTIAL_SOFT) == 0
  }

  deinit { pcre2_code_free_8(code) }

  /// Whether bytes from `start` on are a match or may be the beginning of one. What is not sure counts as yes.
  ///
  /// - Parameter end: how many of the bytes are looked at; all unless told.
  func mayBegin(_ bytes: [UInt8], at start: Int, end: Int? = nil) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, let code else { return true }
      let count = end ?? buffer.count
      let options = UInt32(PCRE2_PARTIAL_SOFT)
      let found =
        isNative
        ? pcre2_jit_match_8(code, base, count, start, options, data.pointer, nil)
        : pcre2_match_8(code, base, count, start, options, data.pointer, nil)
      return found != PCRE2_ERROR_NOMATCH
    }
  }
}
