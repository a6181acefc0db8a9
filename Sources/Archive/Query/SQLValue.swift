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
    case .blob(let bytes): bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
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

/// How far a question may go.
public struct QueryLimits: Sendable {
  /// After which the question is given up; what the reader of the rows takes is not counted.
  public var seconds: Double
  /// Of the answer; `nil` for all.
  public var rows: Int?
  /// Of the answer's values; what would go beyond is not read.
  public var bytes: Int

  public init(seconds: Double = 10, rows: Int? = nil, bytes: Int = 256 << 20) {
    self.seconds = seconds
    self.rows = rows
    self.bytes = bytes
  }
}

/// How an answer ended.
public enum QueryEnd: Sendable, Equatable {
  /// All rows were given.
  case complete
  /// There are more rows than were asked for.
  case rowLimit
  /// The answer was cut off at its greatest size.
  case byteLimit
}
