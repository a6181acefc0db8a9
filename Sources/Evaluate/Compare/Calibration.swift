/// Whether doubts tell where the program errs: how often it is right where it is sure and where it is not.
public struct Calibration: Sendable, Equatable {
  /// Values given without a doubt that names the field.
  public internal(set) var sure = RightShare()
  /// Values given with such a doubt.
  public internal(set) var doubtful = RightShare()
  /// No value given (`null`, or an empty list).
  public internal(set) var silent = RightShare()

  mutating func add(_ other: Calibration) {
    sure.add(other.sure)
    doubtful.add(other.doubtful)
    silent.add(other.silent)
  }
}

/// How many of how many.
public struct RightShare: Sendable, Equatable {
  /// Of how many.
  public internal(set) var count = 0
  /// How many.
  public internal(set) var right = 0

  /// 0 to 1; `nil` of nothing.
  public var share: Double? { count == 0 ? nil : Double(right) / Double(count) }

  mutating func add(_ isRight: Bool) {
    count += 1
    if isRight { right += 1 }
  }

  mutating func add(_ other: RightShare) {
    count += other.count
    right += other.right
  }
}
