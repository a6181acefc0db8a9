/// A value as SQLite has it.
public enum SQLValue: Sendable, Hashable {
  /// NULL.
  case null
  /// INTEGER.
  case integer(Int64)
  /// REAL.
  case real(Double)
  /// TEXT.
  case text(String)
  /// BLOB.
  case blob([UInt8])
}

extension SQLValue {
  /// In one cell; nothing for NULL, two hexadecimal digits for each byte of a blob.
  public var cell: String {
    switch self {
    case .null: ""
    case .integer(let number): String(number)
    case .real(let number): number.rounded() == number && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
    case .text(let text): text
    case .blob(let bytes): Hexadecimal.text(bytes)
    }
  }

  init(_ number: Int) { self = .integer(Int64(number)) }

  /// Bytes that it takes in an output, about.
  var size: Int {
    switch self {
    case .null: 4
    case .integer, .real: 8
    case .text(let text): text.utf8.count
    case .blob(let bytes): 2 * bytes.count
    }
  }
}
