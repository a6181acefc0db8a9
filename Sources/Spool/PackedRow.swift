/// Strings of a row as bytes, so that a spool can hold them: none of them is a separator.
public enum PackedRow {
  /// Each by its length in four bytes; `nil` is a length of its own.
  public static func bytes(_ cells: [String?]) -> [UInt8] { bytes(cells.lazy.map { $0?.utf8 }) }

  /// The same for strings that need not be UTF-8.
  package static func bytes<Cell: Collection<UInt8>>(_ cells: some Sequence<Cell?>) -> [UInt8] {
    var bytes: [UInt8] = []
    for cell in cells {
      let count = cell.map { UInt32(clamping: $0.count) } ?? none
      withUnsafeBytes(of: count.littleEndian) { bytes.append(contentsOf: $0) }
      if let cell { bytes.append(contentsOf: cell.prefix(Int(count))) }
    }
    return bytes
  }

  /// The same for strings of which none is missing; the generic one goes byte by byte.
  package static func bytes(_ cells: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cells.reduce(0) { $0 + 4 + $1.count })
    for cell in cells {
      let count = UInt32(clamping: cell.count)
      withUnsafeBytes(of: count.littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: cell.prefix(Int(count)))
    }
    return bytes
  }

  /// What `bytes` wrote.
  public static func cells(_ bytes: [UInt8]) -> [String?] {
    slices(bytes).map { $0.map { String(decoding: $0, as: UTF8.self) } }
  }

  /// What `bytes` wrote, as it stands there.
  package static func slices(_ bytes: [UInt8]) -> [ArraySlice<UInt8>?] {
    var cells: [ArraySlice<UInt8>?] = []
    var at = 0
    while at + 4 <= bytes.count {
      let count = bytes[at..<at + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      at += 4
      guard count != none else {
        cells.append(nil)
        continue
      }
      let end = min(bytes.count, at + Int(count))
      cells.append(bytes[at..<end])
      at = end
    }
    return cells
  }

  private static let none = UInt32.max
}
