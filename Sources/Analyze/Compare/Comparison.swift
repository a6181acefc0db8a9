/// Two collections of decisions side by side: two periods, or two corpora. Figures of the first are `a`, of the second
/// `b`; a difference is what `b` has more than `a`.
public struct Comparison: Sendable, Equatable {
  public let a: CorpusFacts
  public let b: CorpusFacts
  /// In the order of the findings; measures that only one of the two has stand behind the others of their finding.
  public let measures: [MeasureChange]
  /// How far the two consist of other cases.
  public let mix: [MixShift]

  public init(_ a: FindingsReport, _ b: FindingsReport) {
    self.a = a.corpus
    self.b = b.corpus
    let numbers = Set((a.findings + b.findings).map(\.number)).sorted()
    measures = numbers.flatMap { number in
      MeasureChange.all(a.findings.first { $0.number == number }, b.findings.first { $0.number == number })
    }
    mix = MixShift.Dimension.allCases.compactMap { MixShift($0, a, b) }
  }
}

/// A measure in both collections.
public struct MeasureChange: Sendable, Equatable {
  /// A value and what it is taken of.
  public struct Side: Sendable, Equatable {
    public let value: Cell
    public let base: Base
  }

  /// What the data say about the difference.
  public enum Verdict: String, Sendable {
    case higher, lower
    /// The interval holds no difference, too.
    case undecided
    /// There is a difference, but no interval: counts depend on how many decisions were read.
    case bare
    /// One of the two lacks the figure, or it is a range.
    case incomparable
  }

  public let finding: Int
  public let title: Phrase
  public let key: String
  public let label: Phrase
  public let kind: Column.Kind
  public let a: Side?
  public let b: Side?
  /// Of shares in parts of one, else in the measure's unit.
  public let difference: Double?
  /// At 95 %.
  public let interval: Interval?

  public var verdict: Verdict {
    guard difference != nil else { return .incomparable }
    guard let interval else { return .bare }
    return interval.low > 0 ? .higher : interval.high < 0 ? .lower : .undecided
  }

  static func all(_ a: Finding?, _ b: Finding?) -> [MeasureChange] {
    let first = a?.measures ?? []
    let second = b?.measures ?? []
    let known = Set(first.map(\.key))
    let pairs: [(Measure?, Measure?)] =
      first.map { measure in (measure, second.first { $0.key == measure.key }) }
      + second.filter { !known.contains($0.key) }.map { (nil, $0) }
    let both = pairs.filter { $0.0 != nil && $0.1 != nil }
    return (both + pairs.filter { $0.0 == nil || $0.1 == nil }).compactMap { MeasureChange($0, a, $1, b) }
  }

  private init?(_ first: Measure?, _ a: Finding?, _ second: Measure?, _ b: Finding?) {
    guard let measure = first ?? second, let home = a ?? b else { return nil }
    finding = home.number
    title = home.title
    key = measure.key
    label = measure.label
    kind = measure.kind
    self.a = first.map { Side(value: $0.value, base: $0.base) }
    self.b = second.map { Side(value: $0.value, base: $0.base) }
    let left = first.flatMap { Estimate($0, in: a) }
    let right = second.flatMap { Estimate($0, in: b) }
    difference = left.flatMap { left in right.map { $0.value - left.value } }
    interval = left.flatMap { left in right.flatMap { $0.difference(from: left) } }
  }
}
