/// Strings of a row as bytes, so that a spool can hold them: none of them is a separator.
public enum PackedRow {
  /// Each by its length in four bytes; `nil` is a length of its own.
  public static func bytes(_ cells: [String?]) -> [UInt8] {
    var bytes: [UInt8] = []
    for cell in cells {
      let count = cell.map { UInt32(clamping: $0.utf8.count) } ?? none
      withUnsafeBytes(of: count.littleEndian) { bytes.append(contentsOf: $0) }
      if let cell { bytes.append(contentsOf: cell.utf8.prefix(Int(count))) }
    }
    return bytes
  }

  /// What `bytes` wrote.
  public static func cells(_ bytes: [UInt8]) -> [String?] {
    var cells: [String?] = []
    var at = 0
    while at + 4 <= bytes.count {
      let count = bytes[at..<at + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      at += 4
      guard count != none else {
        cells.append(nil)
        continue
      }
      let end = min(bytes.count, at + Int(count))
      cells.append(String(decoding: bytes[at..<end], as: UTF8.self))
      at = end
    }
    return cells
  }

  private static let none = UInt32.max
}
