internal import Decisions

/// A word of at most 16 bytes in two numbers, so that it is compared and looked up without a string. Longer words have
/// one key in common, which no table holds.
struct WordKey: Hashable, Sendable {
  private let low: UInt64
  private let high: UInt64

  static let limit = 16
  static let long = WordKey(low: .max, high: .max)

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  init(_ word: String) { self.init(word.utf8) }

  init(_ word: some Sequence<UInt8>) {
    var (low, high, count): (UInt64, UInt64, Int) = (0, 0, 0)
    for byte in word {
      if count < 8 { low |= UInt64(byte) << UInt64(8 * count) }
      if count >= 8, count < Self.limit { high |= UInt64(byte) << UInt64(8 * (count - 8)) }
      count += 1
    }
    self = count <= Self.limit ? WordKey(low: low, high: high) : .long
  }

  /// Of a word that stands in the program: the compiler works it out.
  ///
  /// - Parameter word: of 16 ASCII letters at most; a longer one is a mistake in the program and ends it.
  @inline(__always)
  init(_ word: StaticString) {
    precondition(word.utf8CodeUnitCount <= Self.limit, "a key has 16 bytes")
    var (low, high): (UInt64, UInt64) = (0, 0)
    for offset in 0..<word.utf8CodeUnitCount {
      let byte = UInt64(word.utf8Start[offset])
      if offset < 8 { low |= byte << UInt64(8 * offset) } else { high |= byte << UInt64(8 * (offset - 8)) }
    }
    (self.low, self.high) = (low, high)
  }

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let count = range.count
    guard count <= Self.limit, let base = bytes.baseAddress else {
      self = Self.long
      return
    }
    if range.lowerBound + Self.limit <= bytes.count {
      let raw = UnsafeRawPointer(base + range.lowerBound)
      let (low, high) = (raw.loadUnaligned(as: UInt64.self), raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      self.low = count >= 8 ? low : low & Self.mask(count)
      self.high = count >= 16 ? high : count <= 8 ? 0 : high & Self.mask(count - 8)
      return
    }
    var (low, high): (UInt64, UInt64) = (0, 0)
    for offset in 0..<count {
      let byte = UInt64(bytes[range.lowerBound + offset])
      if offset < 8 { low |= byte << UInt64(8 * offset) } else { high |= byte << UInt64(8 * (offset - 8)) }
    }
    (self.low, self.high) = (low, high)
  }

  /// The first bytes of eight, fewer than all.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 { (1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1 }

  /// The key of this word of `count` bytes and another of `length`, written together.
  func followed(by other: WordKey, behind count: Int, _ length: Int) -> WordKey {
    guard count + length <= Self.limit, count > 0 else { return .long }
    let shift = UInt64(8 * count)
    // Shifts by more than a number's width give 0.
    return WordKey(
      low: low | other.low << shift,
      high: high | other.high << shift | (count < 8 ? other.low >> (64 - shift) : other.low << (shift - 64)))
  }

  var hash: Int {
    let mixed = (low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40)
  }
}

/// What some words stand for.
struct WordMap<Value: Sendable>: Sendable {
  private let slots: [(key: WordKey, value: Value)?]
  private let mask: Int

  init(_ values: [String: Value]) {
    precondition(values.keys.allSatisfy { $0.utf8.count <= WordKey.limit }, "a key has 16 bytes")
    var size = 16
    while size < 4 * values.count { size *= 2 }
    mask = size - 1
    var slots = [(key: WordKey, value: Value)?](repeating: nil, count: size)
    for (word, value) in values {
      let key = WordKey(word)
      var slot = key.hash & (size - 1)
      while slots[slot] != nil { slot = (slot + 1) & (size - 1) }
      slots[slot] = (key, value)
    }
    self.slots = slots
  }

  subscript(key: WordKey) -> Value? {
    var slot = key.hash & mask
    while let (found, value) = slots[slot] {
      if found == key { return value }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

/// Some words, each of 16 bytes at most.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let words: WordMap<Bool>

  init(arrayLiteral words: String...) { self.init(words) }

  init(_ words: [String]) {
    self.words = WordMap(Dictionary(uniqueKeysWithValues: words.map { ($0, true) }))
  }

  func contains(_ key: WordKey) -> Bool { words[key] != nil }
}
