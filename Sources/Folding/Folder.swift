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

  public init(repairs: Repairs = []) { self.repairs = repairs }

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
    let folded = [UInt8](unsafeUninitializedCapacity: text.count) { folded, count in
      text.withUnsafeBufferPointer { text in
        guard let source = text.baseAddress, let target = folded.baseAddress else { return }
        var start = 0
        // Piece by piece, so that a text of another kind is known as such at its beginning.
        while start < text.count, isOneToOne {
          let end = min(text.count, start + 4_096)
          isOneToOne = Self.isOneToOne(source, target, start, end)
          start = end
        }
      }
      count = text.count
    }
    return isOneToOne ? FoldedText(bytes: folded) : nil
  }

  private typealias Block = SIMD16<UInt8>

  /// Folds a piece in blocks of 16 bytes, without branches.
  private static func isOneToOne(
    _ source: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    let (from, to) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
    let (smallBit, blanks) = (Block(repeating: 0x20), Block(repeating: blank))
    var all = Block()
    var doubles = Block()
    var previousIsBlank = start > 0 && target[start - 1] == blank
    var index = start
    while index + Block.scalarCount <= end {
      let bytes = from.loadUnaligned(fromByteOffset: index, as: Block.self)
      let small = bytes | smallBit
      let isLetter = unsafeBitCast((small &- Block(repeating: 0x61)) .< Block(repeating: 26), to: Block.self)
      let isDigit = unsafeBitCast((bytes &- Block(repeating: 0x30)) .< Block(repeating: 10), to: Block.self)
      let folded = (small & isLetter) | (bytes & isDigit) | (blanks & ~(isLetter | isDigit))
      to.storeBytes(of: folded, toByteOffset: index, as: Block.self)
      all |= bytes
      let isBlank = ~(isLetter | isDigit)
      // The same one byte later: a blank behind a blank.
      let (low, high) = (unsafeBitCast(isBlank, to: SIMD2<UInt64>.self)[0], unsafeBitCast(isBlank, to: SIMD2<UInt64>.self)[1])
      let shifted = SIMD2<UInt64>(low << 8 | (previousIsBlank ? 0xFF : 0), high << 8 | low >> 56)
      doubles |= isBlank & unsafeBitCast(shifted, to: Block.self)
      previousIsBlank = high >> 56 != 0
      index += Block.scalarCount
    }
    var isOneToOne = isZero(doubles) && isZero(all & Block(repeating: 0x80))
    while index < end {
      let byte = source[index]
      let folded = byte < 0x80 ? ascii[Int(byte)] : 0
      if folded == 0 || (folded == blank && previousIsBlank) { isOneToOne = false }
      previousIsBlank = folded == blank
      target[index] = folded
      index += 1
    }
    return isOneToOne
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
