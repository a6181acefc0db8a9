/// The hashes that make a decision the same as another.
struct IdentityMarks {
  private let file: UInt128
  private let text: UInt128
  /// 0 where it is not known.
  private let `case`: UInt128
  /// Of the defendants' names.
  private let people: Set<UInt64>

  init(_ identity: DecisionIdentity) {
    file = identity.file
    text = identity.text
    `case` = identity.case ?? 0
    people = Set(identity.names.map { UInt64(truncatingIfNeeded: $0) })
  }

  /// In what this one is the same as one before it.
  func likeness(to other: IdentityMarks) -> Duplicate.Likeness? {
    if file == other.file { return .file }
    if text == other.text { return .text }
    return `case` != 0 && `case` == other.case && mayShareDefendants(with: other) ? .case : nil
  }

  /// Clerks copy heads: the decision on a co-defendant may carry the number of the one before. Where both name their
  /// defendants and have none in common, they are two decisions.
  private func mayShareDefendants(with other: IdentityMarks) -> Bool {
    people.isEmpty || other.people.isEmpty || !people.isDisjoint(with: other.people)
  }

  /// By which it is looked up: those of decisions with a likeness have one in common.
  var keys: [Int64] {
    // A file that is folded already is its own text: the kinds have keys of their own.
    [file, text &+ 1].map(IdentityMarks.key) + (`case` == 0 ? [] : [IdentityMarks.key(`case` &+ 2)])
  }

  private static func key(_ digest: UInt128) -> Int64 { Int64(truncatingIfNeeded: digest) }
}

extension IdentityMarks {
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for digest in [file, text, `case`] { withUnsafeBytes(of: digest.littleEndian) { bytes.append(contentsOf: $0) } }
    for name in people { withUnsafeBytes(of: name.littleEndian) { bytes.append(contentsOf: $0) } }
    return bytes
  }

  /// What `bytes` wrote.
  init(bytes: [UInt8]) {
    func number<Number: FixedWidthInteger>(_ start: Int, _ type: Number.Type) -> Number {
      bytes[start..<start + MemoryLayout<Number>.size].reversed().reduce(0) { $0 << 8 | Number($1) }
    }
    (file, text, `case`) = (number(0, UInt128.self), number(16, UInt128.self), number(32, UInt128.self))
    people = Set(stride(from: 48, to: bytes.count, by: 8).map { number($0, UInt64.self) })
  }
}
