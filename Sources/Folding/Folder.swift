internal import CVector
public import Decisions

/// Folds text into the form that patterns match: ASCII lower case letters and digits, every run of anything else one
/// blank; soft hyphens and zero-width characters vanish; accented Latin letters lose their accents.
///
/// `Undang-\nundang  Nomor 21 Tahun 2007, Rp120.000.000,00` becomes
/// `undang undang nomor 21 tahun 2007 rp120 000 000 00`; the way back is kept for each byte.
public struct Folder: Sendable {
  /// What the source does to words beside punctuation and capitals.
  public struct Repairs: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Words that a PDF's kerning tore apart: `T erdakwa`, `M E N G A D I L I`.
    public static let kerning = Repairs(rawValue: 1)
    /// What character recognition does to legal words and to digits: `MENGADIU`, `terdakvva`, `IO April`.
    public static let recognition = Repairs(rawValue: 2)
  }

  private let repairs: Repairs

  /// - Parameter repairs: what the text's source does to words.
  public init(repairs: Repairs = []) { self.repairs = repairs }

  /// The folded form of UTF-8 text, with the way back to its bytes.
  public func fold(_ text: [UInt8]) -> FoldedText {
    guard !text.isEmpty else { return FoldedText(bytes: []) }
    var (bytes, origins): ([UInt8], [UInt32]) = ([], [])
    text.withUnsafeBufferPointer { text in
      bytes.append(addingCapacity: text.count) { span in
        span.withUnsafeMutableBufferPointer { bytes, count in
          // Sources without punctuation (Indo-Law) fold byte for byte: no table of origins is needed.
          let same = repairs.isEmpty ? Self.foldOneToOne(text, into: bytes) : 0
          count = same
          if repairs.isEmpty, same == text.count { return }
          origins.append(addingCapacity: text.count) { span in
            span.withUnsafeMutableBufferPointer { origins, written in
              count = Self.fold(text, from: same, into: bytes, origins)
              written = count
            }
          }
        }
      }
    }
    guard !repairs.isEmpty else { return FoldedText(bytes: bytes, origins: origins) }
    let isRecognised = repairs.contains(.recognition)
    let mended = TornWords.mend(bytes, origins, text, recognised: isRecognised)
    return isRecognised ? RecognisedWords.mend(mended, text) : mended
  }

  private static let blank: UInt8 = 0x20

  /// - Parameter start: so many bytes are folded already, one to one; where they come from is still to be written.
  /// - Returns: how many bytes the folded text has: at most one for each of the text.
  private static func fold(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, into bytes: UnsafeMutableBufferPointer<UInt8>,
    _ origins: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    for place in 0..<start { origins[place] = UInt32(truncatingIfNeeded: place) }
    var count = start
    var last: UInt8 = start > 0 ? bytes[start - 1] : 0
    @inline(__always)
    func append(_ byte: UInt8, from index: Int) {
      if byte == blank, last == blank { return }
      bytes[count] = byte
      origins[count] = UInt32(truncatingIfNeeded: index)
      count += 1
      last = byte
    }
    /// Bytes that fold one to one, and some behind them, over which others are written.
    @inline(__always)
    func copy(_ length: Int, from index: Int) {
      var done = 0
      while done < length {
        UnsafeMutableRawBufferPointer(bytes).storeBytes(
          of: block(text, at: index + done), toByteOffset: count + done, as: Block.self)
        let places = counting &+ SIMD16(repeating: UInt32(truncatingIfNeeded: index + done))
        UnsafeMutableRawBufferPointer(origins).storeBytes(
          of: places, toByteOffset: 4 * (count + done), as: SIMD16<UInt32>.self)
        done += Block.scalarCount
      }
      count += length
    }
    func appendCharacter(at index: Int) -> Int {
      let (letter, width) = character(at: index, in: text)
      switch letter {
      case .letter(let letter): append(letter, from: index)
      case .separator: append(blank, from: index)
      case .nothing: break
      }
      return width
    }
    ascii.withUnsafeBufferPointer { table in
      var index = start
      // Each time 64 bytes are looked at, and up to 15 behind them are folded with them.
      while index + 64 + Block.scalarCount <= text.count {
        var (doubled, high) = foldBlock(text, at: index, behind: last, into: bytes, at: count)
        if doubled | high == 0 {
          for place in stride(from: 0, to: 64, by: Block.scalarCount) {
            UnsafeMutableRawBufferPointer(origins).storeBytes(
              of: counting &+ SIMD16(repeating: UInt32(truncatingIfNeeded: index + place)),
              toByteOffset: 4 * (count + place), as: SIMD16<UInt32>.self)
          }
          count += 64
          index += 64
          last = bytes[count - 1]
          continue
        }
        let end = index + (high == 0 ? 64 : high.trailingZeroBitCount)
        let first = index
        while index < end {
          // Up to the next blank behind a blank, which goes.
          let next = doubled == 0 ? end : min(end, first + doubled.trailingZeroBitCount)
          copy(next - index, from: index)
          index = next < end ? next + 1 : end
          doubled &= doubled &- 1
        }
        if count > 0 { last = bytes[count - 1] }
        if high != 0 { index += appendCharacter(at: index) }
      }
      while index < text.count {
        if text[index] < 0x80 {
          append(table[Int(text[index])], from: index)
          index += 1
        } else {
          index += appendCharacter(at: index)
        }
      }
    }
    return count
  }

  private typealias Block = SIMD16<UInt8>
  /// Worked out at each use, which the compiler does once: of a stored one it would be asked for each block whether it is
  /// made.
  @inline(__always)
  private static var counting: SIMD16<UInt32> { SIMD16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15) }

  /// 16 bytes folded one to one.
  @inline(__always)
  private static func block(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Block {
    let bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: Block.self)
    let small = bytes | Block(repeating: 0x20)
    let isLetter = unsafeBitCast((small &- Block(repeating: 0x61)) .< Block(repeating: 26), to: Block.self)
    let isDigit = unsafeBitCast((bytes &- Block(repeating: 0x30)) .< Block(repeating: 10), to: Block.self)
    return (small & isLetter) | (bytes & isDigit) | (~(isLetter | isDigit) & Block(repeating: blank))
  }

  /// Folds 64 bytes one to one, and tells which do not fold so: what becomes a blank behind a blank, and what is no ASCII.
  /// - Parameter last: the folded byte before them.
  @inline(__always)
  private static func foldBlock(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, behind last: UInt8,
    into bytes: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) -> (doubled: UInt64, high: UInt64) {
    guard let source = text.baseAddress, let target = bytes.baseAddress else { return (0, 0) }
    let blanks = vector_fold(source + index, target + place)
    return (blanks & (blanks << 1 | (last == blank ? 1 : 0)), vector_beyond_ascii(source + index))
  }

  /// Folds a text as far as it is one to one.
  /// - Returns: how many bytes that are.
  private static func foldOneToOne(
    _ source: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var last: UInt8 = 0
    var index = 0
    while index + 64 <= source.count {
      let (doubled, high) = foldBlock(source, at: index, behind: last, into: target, at: index)
      let odd = doubled | high
      guard odd == 0 else { return index + odd.trailingZeroBitCount }
      index += 64
      last = target[index - 1]
    }
    let ascii = ascii
    while index < source.count {
      guard source[index] < 0x80 else { return index }
      let folded = ascii[Int(source[index])]
      if folded == blank, last == blank { return index }
      target[index] = folded
      last = folded
      index += 1
    }
    return index
  }

  private static let ascii: [UInt8] = (0..<128).map { byte in
    switch UInt8(byte) {
    case 0x41...0x5A: UInt8(byte) + 0x20
    case 0x61...0x7A, 0x30...0x39: UInt8(byte)
    default: blank
    }
  }

  private enum Folded {
    case letter(UInt8)
    case separator, nothing
  }

  /// The folded form of a character of several bytes, and their number.
  private static func character(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> (Folded, Int) {
    let lead = text[index]
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard index + width <= text.count else { return (.separator, text.count - index) }
    if width == 2 {
      let scalar = UInt32(lead & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F)
      if scalar == 0xAD { return (.nothing, 2) }
      if scalar >= 0xC0, scalar <= 0x17F { return (Self.accented(scalar), 2) }
    } else if width == 3 {
      let scalar = UInt32(lead & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
      // Zero-width characters, direction marks, word joiner, byte order mark: nothing stands there to be read.
      if (0x200B...0x200F).contains(scalar) || (0x202A...0x202E).contains(scalar)
        || (0x2060...0x206F).contains(scalar) || scalar == 0xFEFF
      {
        return (.nothing, 3)
      }
    }
    return (.separator, width)
  }

  /// Latin-1 and Latin Extended-A letters without their accents.
  private static func accented(_ scalar: UInt32) -> Folded {
    let position = Int(scalar) - 0xC0
    return bases[position] == blank ? .separator : .letter(bases[position])
  }

  /// One base letter for each character from U+00C0 to U+017F.
  private static let bases = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
