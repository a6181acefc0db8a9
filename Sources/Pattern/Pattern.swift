internal import CPCRE2
internal import Synchronization

/// A compiled PCRE2 pattern over folded text: bytes, case-sensitive, JIT-compiled.
///
/// Immutable once built, and shared by all threads; the memory for matching is a `Matcher`, one per thread.
public final class Pattern: Sendable {
  /// As it was written.
  public let source: String
  /// What messages call it: its source, unless words of a decision are part of that.
  let title: String
  // SAFETY: pcre2_code never changes after init, and JIT compilation runs before anyone else sees it.
  private nonisolated(unsafe) let code: OpaquePointer
  private let isNative: Bool
  /// What every match holds, beside what the index knows of its beginning.
  let holds: Contained?
  let groupCount: Int
  /// No match has fewer bytes; 0 where PCRE2 cannot tell.
  let leastLength: Int
  /// Counted from 0 as patterns are made: what an index knows a pattern by.
  let serial: Int
  /// Few, so that they are looked through sooner than hashed.
  private let groups: [(name: String, number: Int)]

  /// - Parameters:
  ///   - source: a regular expression of PCRE2 over folded text.
  ///   - holds: a search behind an index passes over places behind which it does not stand.
  ///   - title: what messages call it; to be told where words of a decision are part of the source.
  /// - Throws: `PatternError.syntax` with the place of the mistake.
  public init(
    _ source: String, holding holds: Contained? = nil, called title: String? = nil
  ) throws(PatternError) {
    var errorCode: Int32 = 0
    var errorOffset = 0
    let bytes = Array(source.utf8)
    let compiled = bytes.withUnsafeBufferPointer { buffer in
      pcre2_compile_8(buffer.baseAddress, buffer.count, Pattern.options, &errorCode, &errorOffset, nil)
    }
    guard let compiled else {
      throw PatternError(kind: .syntax, pattern: title ?? source, offset: errorOffset, code: errorCode)
    }
    // Without JIT (a build of PCRE2 without it) matching is slower and otherwise the same.
    isNative = pcre2_jit_compile_8(compiled, PCRE2_JIT_COMPLETE) == 0
    self.source = source
    self.title = title ?? source
    self.holds = holds
    code = compiled
    var count: UInt32 = 0
    pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
    groupCount = Int(count)
    var least: UInt32 = 0
    pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_MINLENGTH), &least)
    leastLength = Int(least)
    groups = Pattern.names(compiled)
    serial = Pattern.made.wrappingAdd(1, ordering: .relaxed).oldValue
  }

  private static let made = Atomic(0)

  /// With a limit that a call may set to where a match begins, see `Matcher`.
  static let options = PCRE2_DOTALL | UInt32(PCRE2_USE_OFFSET_LIMIT)

  deinit { pcre2_code_free_8(code) }

  /// The number of the group `(?<name>...)`, or `nil` where the pattern has none of that name.
  public func group(_ name: String) -> Int? { groups.first { $0.name == name }?.number }

  func match(
    _ subject: UnsafePointer<UInt8>, _ length: Int, from start: Int, data: OpaquePointer, context: OpaquePointer
  ) -> Int32 {
    // Folded text is ASCII, and patterns are compiled without UTF: no check is due.
    isNative
      ? pcre2_jit_match_8(code, subject, length, start, 0, data, context)
      : pcre2_match_8(code, subject, length, start, 0, data, context)
  }

  /// The numbers of the groups that have names, from PCRE2's own table.
  private static func names(_ code: OpaquePointer) -> [(name: String, number: Int)] {
    var (count, size): (UInt32, UInt32) = (0, 0)
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table else { return [] }
    let names = (0..<Int(count)).map { place in
      // Two bytes of the number, the greater one first, then the name and a NUL.
      let entry = table + place * Int(size)
      return (name: String(cString: entry + 2), number: Int(entry[0]) << 8 | Int(entry[1]))
    }
    // Where a pattern allows one name for several groups, the first of them counts.
    return names.sorted { $0.number < $1.number }
  }
}

extension Pattern {
  /// A pattern that is part of the program. A mistake in it is the programmer's, found by the first test that runs.
  public convenience init(rule source: String, holding holds: Contained? = nil) {
    do {
      try self.init(source, holding: holds)
    } catch {
      fatalError(error.description)
    }
  }
}
