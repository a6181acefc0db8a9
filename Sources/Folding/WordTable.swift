/// A word of at most 24 bytes in three numbers, so that words are compared and hashed without looking at each byte.
struct PackedWord: Equatable {
  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0
  private(set) var count = 0

  static let limit = 24

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Words that are longer than the limit stay cut off, with their whole count: they equal no word of a table.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress, count + bytes.count <= Self.limit else {
      count += bytes.count
      return
    }
    let start = count
    withUnsafeMutableBytes(of: &self) { own in
      guard let target = own.baseAddress else { return }
      (target + start).copyMemory(from: base, byteCount: bytes.count)
    }
    count = start + bytes.count
  }

  private mutating func append(_ byte: UInt8) {
    withUnsafeBytes(of: byte) { append($0.bindMemory(to: UInt8.self)) }
  }

  var hash: Int {
    var value = low &* 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 32) ^ middle) &* 0xC2B2_AE3D_27D4_EB4F
    value = (value ^ (value >> 29) ^ high) &* 0x1656_67B1_9E37_79F9
    return Int(truncatingIfNeeded: value >> 40)
  }
}

/// A set of words that is asked for each word of a text, and for each two and three of them put together.
struct WordTable: Sendable {
  private let slots: [PackedWord]
  private let mask: Int
  /// A bit for each shape that any word has.
  private let shapes: [UInt64]

  init(_ words: some Collection<ArraySlice<UInt8>>) {
    let all = words.map { PackedWord($0) }.filter { (1...PackedWord.limit).contains($0.count) }
    var size = 64
    while size < 4 * all.count { size *= 2 }
    mask = size - 1
    var slots = [PackedWord](repeating: PackedWord(), count: size)
    for word in all {
      var slot = word.hash & (size - 1)
      while slots[slot].count > 0, slots[slot] != word { slot = (slot + 1) & (size - 1) }
      slots[slot] = word
    }
    self.slots = slots
    var shapes = [UInt64](repeating: 0, count: Self.shapeCount / 64)
    for word in words where (2...PackedWord.limit).contains(word.count) {
      let (start, end) = (word.startIndex, word.endIndex)
      let shape = Self.shape(word[start], word[start + 1], word[end - 2], word[end - 1], word.count)
      shapes[shape / 64] |= 1 << UInt64(shape % 64)
    }
    self.shapes = shapes
  }

  /// So many that few words share one, and all fit into half of the first cache.
  private static let shapeBits = 17
  private static let shapeCount = 1 << shapeBits

  /// Of a word's length, its first two and its last two letters.
  @inline(__always)
  private static func shape(_ first: UInt8, _ second: UInt8, _ nextToLast: UInt8, _ last: UInt8, _ count: Int) -> Int {
    let letters =
      UInt32(first & 31) | UInt32(second & 31) << 5 | UInt32(nextToLast & 31) << 10 | UInt32(last & 31) << 15
    let mixed = (letters | UInt32(truncatingIfNeeded: count) << 20) &* 0x9E37_79B1
    return Int(mixed >> UInt32(32 - shapeBits))
  }

  /// Whether any word of two letters or more may have this length, and begin and end so: cheaper to ask than the word
  /// itself.
  @inline(__always)
  func mayContain(_ first: UInt8, _ second: UInt8, _ nextToLast: UInt8, _ last: UInt8, count: Int) -> Bool {
    let shape = Self.shape(first, second, nextToLast, last, count)
    return count <= PackedWord.limit && shapes[shape / 64] >> UInt64(shape % 64) & 1 == 1
  }

  func contains(_ word: PackedWord) -> Bool {
    guard word.count > 0, word.count <= PackedWord.limit else { return false }
    return slots.withUnsafeBufferPointer { slots in
      var slot = word.hash & mask
      while slots[slot].count > 0 {
        if slots[slot] == word { return true }
        slot = (slot + 1) & mask
      }
      return false
    }
  }
}

extension PackedWord: Sendable {}
