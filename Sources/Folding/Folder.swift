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
    if repairs.isEmpty, let same = oneToOne(text) { return same }
    var (bytes, origins) = (text, [UInt32](repeating: 0, count: text.count))
    let count = text.withUnsafeBufferPointer { text in
      bytes.withUnsafeMutableBufferPointer { bytes in
        origins.withUnsafeMutableBufferPointer { Self.fold(text, into: bytes, origins: $0) }
      }
    }
    bytes.removeLast(bytes.count - count)
    origins.removeLast(origins.count - count)
    guard !repairs.isEmpty else { return FoldedText(bytes: bytes, origins: origins) }
    let isRecognised = repairs.contains(.recognition)
    let mended = TornWords.mend(bytes, origins, text, recognised: isRecognised)
    return isRecognised ? RecognisedWords.mend(mended, text) : mended
  }

  private static let blank: UInt8 = 0x20

  /// - Returns: how many bytes the folded text has: at most one for each of the text.
  private static func fold(
    _ text: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableBufferPointer<UInt8>,
    origins: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    var count = 0
    var last: UInt8 = 0
    @inline(__always)
    func append(_ byte: UInt8, from index: Int) {
      if byte == blank, last == blank { return }
      bytes[count] = byte
      origins[count] = UInt32(truncatingIfNeeded: index)
      count += 1
      last = byte
    }
    ascii.withUnsafeBufferPointer { table in
      var index = 0
      while index < text.count {
        if last != blank, index + Block.scalarCount <= text.count, let block = block(text, at: index) {
          UnsafeMutableRawBufferPointer(bytes).storeBytes(of: block, toByteOffset: count, as: Block.self)
          let places = counting &+ SIMD16(repeating: UInt32(truncatingIfNeeded: index))
          UnsafeMutableRawBufferPointer(origins).storeBytes(
            of: places, toByteOffset: 4 * count, as: SIMD16<UInt32>.self)
          count += Block.scalarCount
          index += Block.scalarCount
          last = block[Block.scalarCount - 1]
          continue
        }
        let byte = text[index]
        if byte < 0x80 {
          append(table[Int(byte)], from: index)
          index += 1
        } else {
          let (letter, width) = character(at: index, in: text)
          switch letter {
          case .letter(let letter): append(letter, from: index)
          case .separator: append(blank, from: index)
          case .nothing: break
          }
          index += width
        }
      }
    }
    return count
  }

  /// Sources without punctuation (Indo-Law) fold byte for byte: no table of origins is needed.
  private func oneToOne(_ text: [UInt8]) -> FoldedText? {
    var isOneToOne = true
    // As in `TornWords.mended`.
    let folded = [UInt8](unsafeUninitializedCapacity: max(1, text.count)) { folded, count in
      text.withUnsafeBufferPointer { text in
        guard let target = folded.baseAddress else { return }
        isOneToOne = Self.isOneToOne(text, target)
      }
      count = text.count
    }
    return isOneToOne ? FoldedText(bytes: folded) : nil
  }

  private typealias Block = SIMD16<UInt8>
  private static let counting = SIMD16<UInt32>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)

  /// 16 bytes folded one to one; `nil` where they hold more than ASCII, or what makes two blanks in a row.
  @inline(__always)
  private static func block(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Block? {
    let bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: Block.self)
    let small = bytes | Block(repeating: 0x20)
    let isLetter = unsafeBitCast((small &- Block(repeating: 0x61)) .< Block(repeating: 26), to: Block.self)
    let isDigit = unsafeBitCast((bytes &- Block(repeating: 0x30)) .< Block(repeating: 10), to: Block.self)
    let isBlank = ~(isLetter | isDigit)
    let halves = unsafeBitCast(isBlank, to: SIMD2<UInt64>.self)
    // The same one byte later: a blank behind a blank.
    let later = unsafeBitCast(SIMD2(halves[0] << 8, halves[1] << 8 | halves[0] >> 56), to: Block.self)
    guard isZero((isBlank & later) | (bytes & Block(repeating: 0x80))) else { return nil }
    return (small & isLetter) | (bytes & isDigit) | (isBlank & Block(repeating: blank))
  }

  /// Folds a text; `false` where it is not one to one, as is known at its first place that is not.
  private static func isOneToOne(
    _ source: UnsafeBufferPointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    var last: UInt8 = 0
    var index = 0
    while index < source.count {
      if index + Block.scalarCount <= source.count, let folded = block(source, at: index) {
        if last == blank, folded[0] == blank { return false }
        UnsafeMutableRawPointer(target).storeBytes(of: folded, toByteOffset: index, as: Block.self)
        last = folded[Block.scalarCount - 1]
        index += Block.scalarCount
        continue
      }
      let byte = source[index]
      guard byte < 0x80 else { return false }
      let folded = ascii[Int(byte)]
      if folded == blank, last == blank { return false }
      target[index] = folded
      last = folded
      index += 1
    }
    return true
  }

  private static func isZero(_ block: Block) -> Bool {
    let halves = unsafeBitCast(block, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] == 0
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
