/// The order in which people sort names with numbers in them: `2/Pid.Sus` before `10/Pid.Sus`.
///
/// Compares bytes, so that the order is the same on every machine and in every locale.
enum NaturalOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    var a = Array(left.utf8)[...]
    var b = Array(right.utf8)[...]
    while let x = a.first, let y = b.first {
      if isDigit(x), isDigit(y) {
        let m = number(&a)
        let n = number(&b)
        if m.count != n.count { return m.count < n.count }
        if m != n { return m.lexicographicallyPrecedes(n) }
      } else {
        if x != y { return x < y }
        a.removeFirst()
        b.removeFirst()
      }
    }
    if a.isEmpty != b.isEmpty { return a.isEmpty }
    // Alike but for leading zeros: any fixed order will do.
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// Bytes whose plain order is this one, for what is compared over and over.
  static func key(_ text: String) -> [UInt8] {
    var rest = Array(text.utf8)[...]
    var key: [UInt8] = []
    key.reserveCapacity(2 * rest.count + 8)
    while let byte = rest.first {
      guard isDigit(byte) else {
        key.append(byte)
        rest = rest.dropFirst()
        continue
      }
      let digits = number(&rest)
      // Longer numbers are greater. The mark stands where any digit stood: no other byte lies between the digits.
      let count = UInt16(clamping: digits.count)
      key += [0x30, UInt8(count >> 8), UInt8(truncatingIfNeeded: count)]
      key += digits
    }
    // Behind the end of a shorter one; then whatever tells leading zeros apart.
    return key + [0] + text.utf8 + [0]
  }

  /// Takes the digits at the start, without leading zeros.
  private static func number(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = bytes.prefix(while: isDigit)
    bytes = bytes.dropFirst(digits.count)
    return digits.drop { $0 == 0x30 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension Sequence {
  /// Greatest count first; equal counts in the natural order of their names.
  func ranked(count: (Element) -> Int, name: (Element) -> String) -> [Element] {
    map { (element: $0, count: count($0), name: name($0)) }
      .sorted { $0.count == $1.count ? NaturalOrder.precedes($0.name, $1.name) : $0.count > $1.count }
      .map(\.element)
  }
}
