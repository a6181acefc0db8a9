internal import Decisions
internal import Glibc
internal import Ingest

/// The lines of a stream, one at a time. A line that is too long is passed over and told, not kept.
public struct LineReader: Sequence, IteratorProtocol {
  /// A line, or why there is none.
  public enum Line: Sendable {
    /// Its number, from 1, and its bytes without the line's end.
    case text(number: Int, [UInt8])
    /// Its number, from 1, and how many bytes it has.
    case tooLong(number: Int, bytes: Int)
    /// The stream broke off: the system's reason. It is the last.
    case failed(number: Int, String)
  }

  private let descriptor: Int32
  private let limit: Int
  private var chunk = [UInt8](repeating: 0, count: 64 << 10)
  private var filled = 0
  private var at = 0
  private var number = 0
  private var isAtEnd = false

  /// - Parameters:
  ///   - descriptor: of an open stream; it is not closed here.
  ///   - limit: bytes of the longest line that is kept.
  public init(_ descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line; `nil` where the stream ended.
  public mutating func next() -> Line? {
    var line: [UInt8] = []
    var length = 0
    while !isAtEnd {
      if at == filled {
        if let reason = fill() {
          isAtEnd = true
          return .failed(number: number + 1, reason)
        }
        if filled == 0 {
          isAtEnd = true
          break
        }
      }
      let end = chunk[at..<filled].firstIndex(of: 0x0A) ?? filled
      length += end - at
      if length <= limit { line += chunk[at..<end] } else { line = [] }
      at = Swift.min(end + 1, filled)
      if end < filled { return finished(line, length) }
    }
    // The last line may do without its end.
    return length > 0 ? finished(line, length) : nil
  }

  private mutating func finished(_ line: [UInt8], _ length: Int) -> Line {
    number += 1
    guard length <= limit else { return .tooLong(number: number, bytes: length) }
    var line = line
    if line.last == 0x0D { line.removeLast() }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    return .text(number: number, line)
  }

  /// - Returns: why there is nothing more, unless it is the end.
  private mutating func fill() -> String? {
    at = 0
    filled = 0
    while true {
      let got = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if got >= 0 {
        filled = got
        return nil
      }
      if errno != EINTR { return SystemError.sentence(errno) }
    }
  }
}
