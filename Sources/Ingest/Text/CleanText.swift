internal import CVector

/// Builds the text of a draft: runs of blanks become one, blanks at line ends and control characters go.
///
/// The hot path of reading: bytes in, bytes out, no strings.
struct CleanText {
  private(set) var bytes: [UInt8] = []
  /// The blank or line feed owed before the next visible byte; 0 where none is.
  private var gap: UInt8 = 0
  /// What a line feed of the source becomes.
  private let sourceLine: UInt8

  /// - Parameters:
  ///   - keepingLines: whether line feeds of the source mean something (they do in Indo-Law, not in HTML).
  ///   - capacity: how many bytes to expect at most, so that the text is allocated once.
  init(keepingLines: Bool = false, capacity: Int = 0) {
    sourceLine = keepingLines ? Self.lineFeed : Self.blank
    bytes.reserveCapacity(capacity)
  }

  /// Adds whole characters of UTF-8.
  mutating func append(_ chunk: some ContiguousBytes) { chunk.read { append($0) } }

  /// The same. A text may come in pieces: what is made of it is the same.
  mutating func append(_ piece: Swift.Span<UInt8>) { piece.withUnsafeBufferPointer { append($0) } }

  private mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
    var owed = gap
    let (line, last) = (sourceLine, bytes.last ?? Self.lineFeed)
    // Every byte makes at most one, and one blank may be owed from before.
    bytes.append(addingCapacity: source.count + 1) { span in
      span.withUnsafeMutableBufferPointer { target, count in
        count = Self.clean(source, into: target, behind: last, owed: &owed, line: line)
      }
    }
    gap = owed
  }

  mutating func append(_ string: String) { append(Array(string.utf8)) }

  /// What follows stands on a new line.
  mutating func line() { gap = Self.lineFeed }

  /// What follows is another word.
  mutating func space() { if gap == 0 { gap = Self.blank } }

  /// Begins a new line now and tells where it begins.
  mutating func openLine() -> Int {
    if let last = bytes.last, last != Self.lineFeed { bytes.append(Self.lineFeed) }
    gap = 0
    return bytes.count
  }

  /// Takes back what was written behind `end`.
  mutating func truncate(to end: Int) {
    bytes.removeLast(max(0, bytes.count - end))
    gap = 0
  }

  /// The whole text, its last line ended by a line feed.
  consuming func finished() -> [UInt8] {
    _ = openLine()
    return bytes
  }

  /// The same, handed over: nothing is left, so that its owner does not keep bytes that would be copied before the last
  /// line feed is written.
  mutating func finish() -> [UInt8] {
    _ = openLine()
    defer { bytes = [] }
    return bytes
  }

  private static let blank: UInt8 = 0x20
  private static let lineFeed: UInt8 = 0x0A

  /// - Parameter last: what stands before the target's first byte.
  private static func clean(
    _ source: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>, behind last: UInt8,
    owed: inout UInt8, line: UInt8
  ) -> Int {
    var end = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte > 0x20 && byte < 0x7F {
        if owed != 0 { end = pay(&owed, target, end, last) }
        target[end] = byte
        end += 1
        index += 1
        let plain = copyPlain(source, from: index, to: target, at: end, lineFeeds: line == lineFeed)
        guard plain > 0 else { continue }
        end += plain
        index += plain
        if source[index - 1] <= 0x20 {
          owed = source[index - 1]
          end -= 1
        }
        continue
      }
      let odd = byte < 0x80 ? OddCharacter(ascii: byte) : OddCharacter(in: source, at: index)
      switch odd.meaning {
      case .letter:
        if owed != 0 { end = pay(&owed, target, end, last) }
        for offset in 0..<odd.length { target[end + offset] = source[index + offset] }
        end += odd.length
      case .blank: if owed == 0 { owed = blank }
      case .line: if owed == 0 || line == lineFeed { owed = line }
      case .nothing: break
      }
      index += odd.length
    }
    return end
  }

  /// Copies the bytes behind a visible character, some or none, that stay as they are: visible ASCII, and gaps of one byte
  /// each. Behind them other bytes may be written, as far as the source goes.
  /// - Returns: how many they are.
  @inline(__always)
  private static func copyPlain(
    _ source: UnsafeBufferPointer<UInt8>, from start: Int, to target: UnsafeMutableBufferPointer<UInt8>, at end: Int,
    lineFeeds: Bool
  ) -> Int {
    guard let base = source.baseAddress, let first = target.baseAddress else { return 0 }
    let copied = UnsafeMutableRawPointer(first + end)
    var index = start
    // Whether the byte before is a gap, as the lowest bit.
    var before: UInt64 = 0
    while index + 64 <= source.count {
      (copied + (index - start)).copyMemory(from: base + index, byteCount: 64)
      var gaps = vector_equal(base + index, blank)
      if lineFeeds { gaps |= vector_equal(base + index, lineFeed) }
      let odd = ~(gaps | vector_among(base + index, 0x21, 0x5E)) | gaps & (gaps << 1 | before)
      guard odd == 0 else { return index + odd.trailingZeroBitCount - start }
      before = gaps >> 63
      index += 64
    }
    // Lines of PDFs come one by one and are hardly longer.
    let raw = UnsafeRawBufferPointer(source)
    while index + Block.scalarCount <= source.count {
      let block = raw.loadUnaligned(fromByteOffset: index, as: Block.self)
      let before = raw.loadUnaligned(fromByteOffset: index - 1, as: Block.self)
      guard isPlain(block, before, lineFeeds: lineFeeds) else { break }
      copied.storeBytes(of: block, toByteOffset: index - start, as: Block.self)
      index += Block.scalarCount
    }
    while index < source.count, source[index] > 0x20 || isGap(source[index], lineFeeds), source[index] < 0x7F,
      source[index] > 0x20 || !isGap(source[index - 1], lineFeeds)
    {
      target[end + index - start] = source[index]
      index += 1
    }
    return index - start
  }

  @inline(__always)
  private static func isGap(_ byte: UInt8, _ lineFeeds: Bool) -> Bool { byte == blank || lineFeeds && byte == lineFeed }

  private typealias Block = SIMD16<UInt8>

  /// Whether a block stays as it is.
  /// - Parameter before: the same one byte earlier.
  @inline(__always)
  private static func isPlain(_ bytes: Block, _ before: Block, lineFeeds: Bool) -> Bool {
    let gap = isGap(bytes, lineFeeds)
    let isVisible = unsafeBitCast((bytes &- Block(repeating: 0x21)) .< Block(repeating: 0x5E), to: Block.self)
    let odd = unsafeBitCast(~(gap | isVisible) | (gap & isGap(before, lineFeeds)), to: SIMD2<UInt64>.self)
    return odd[0] | odd[1] == 0
  }

  @inline(__always)
  private static func isGap(_ bytes: Block, _ lineFeeds: Bool) -> Block {
    let blanks = unsafeBitCast(bytes .== Block(repeating: blank), to: Block.self)
    let other = Block(repeating: lineFeeds ? lineFeed : blank)
    return blanks | unsafeBitCast(bytes .== other, to: Block.self)
  }

  /// Writes the owed blank, but not at the beginning of a line.
  @inline(__always)
  private static func pay(
    _ owed: inout UInt8, _ target: UnsafeMutableBufferPointer<UInt8>, _ end: Int, _ last: UInt8
  ) -> Int {
    defer { owed = 0 }
    guard (end > 0 ? target[end - 1] : last) != lineFeed else { return end }
    target[end] = owed
    return end + 1
  }
}

extension CleanText {
  /// One line of text made of any bytes: blanks collapsed, none at the ends.
  static func oneLine(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return text }
    var clean = CleanText()
    clean.append(text)
    return String(decoding: clean.bytes, as: UTF8.self)
  }
}

/// Bytes that stand behind each other in memory, whoever owns them.
protocol ContiguousBytes {
  func read(_ body: (UnsafeBufferPointer<UInt8>) -> Void)
}

extension [UInt8]: ContiguousBytes {
  func read(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { withUnsafeBufferPointer(body) }
}

extension ArraySlice<UInt8>: ContiguousBytes {
  func read(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { withUnsafeBufferPointer(body) }
}
