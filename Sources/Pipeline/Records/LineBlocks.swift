internal import Decisions
internal import Glibc
internal import Ingest

/// The lines of a stream in blocks of whole lines, for what is read on several threads.
public struct LineBlocks: Sequence, IteratorProtocol {
  /// Some lines, or why there are no more.
  public enum Block: Sendable {
    /// Whole lines with their ends; the last line of the stream may do without one.
    case lines([UInt8])
    /// The stream broke off: the system's reason. It is the last.
    case failed(String)
  }

  /// Where the lines of a block stand in it, without their ends.
  public static func lines(of block: [UInt8]) -> some Sequence<Range<Int>> {
    sequence(state: 0) { at -> Range<Int>? in
      guard at < block.count else { return nil }
      let line = at..<(block[at...].firstIndex(of: 0x0A) ?? block.count)
      at = line.upperBound + 1
      return line
    }
  }

  private let descriptor: Int32
  private let size: Int
  private let longest: Int
  /// The beginning of a line whose end was not read yet.
  private var rest: [UInt8] = []
  private var isAtEnd = false

  /// - Parameters:
  ///   - descriptor: of an open file, which stays the caller's.
  ///   - size: bytes of a block; one line may be longer.
  ///   - longest: bytes of a line; none that this program writes is nearly as long. A file without line ends would else be
  ///     read into memory as a whole.
  public init(_ descriptor: Int32, size: Int = 256 << 10, longest: Int = 256 << 20) {
    self.descriptor = descriptor
    self.size = size
    self.longest = longest
  }

  /// The next lines; `nil` where the stream ended.
  public mutating func next() -> Block? {
    guard !isAtEnd else { return nil }
    var block = rest
    var searched = 0
    rest = []
    while true {
      let filled = block.count
      block += repeatElement(0, count: size)
      let got = block.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress.map { $0 + filled }, size) }
      block.removeLast(size - Swift.max(0, got))
      if got < 0 {
        if errno == EINTR { continue }
        isAtEnd = true
        return .failed(SystemError.sentence(errno))
      }
      if got == 0 {
        isAtEnd = true
        return block.isEmpty ? nil : .lines(block)
      }
      if let end = block[searched...].lastIndex(of: 0x0A) {
        rest = Array(block[(end + 1)...])
        block.removeLast(rest.count)
        return .lines(block)
      }
      searched = block.count
      if searched > longest {
        isAtEnd = true
        return .failed("a line longer than any record; write one JSON object a line")
      }
    }
  }
}
