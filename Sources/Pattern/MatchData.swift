internal import CPCRE2

/// Where PCRE2 writes what it found.
final class MatchData {
  let pointer: OpaquePointer

  /// Groups that a pattern may have.
  private static let groupLimit: UInt32 = 32

  init() {
    guard let pointer = pcre2_match_data_create_8(Self.groupLimit, nil) else {
      preconditionFailure("no memory for a PCRE2 match block of a few hundred bytes")
    }
    self.pointer = pointer
  }

  deinit { pcre2_match_data_free_8(pointer) }
}
