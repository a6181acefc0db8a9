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
