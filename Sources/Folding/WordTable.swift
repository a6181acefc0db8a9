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

  init(_ words: some Sequence<ArraySlice<UInt8>>) {
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
