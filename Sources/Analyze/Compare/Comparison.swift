/// Two collections of decisions side by side: two periods, or two corpora. Figures of the first are `a`, of the second
/// `b`; a difference is what `b` has more than `a`.
public struct Comparison: Sendable, Equatable {
  /// What the first collection is.
  public let a: CorpusFacts
  /// What the second collection is.
  public let b: CorpusFacts
  /// In the order of the findings; measures that only one of the two has stand behind the others of their finding.
  public let measures: [MeasureChange]
  /// How far the two consist of other cases.
  public let mix: [MixShift]

  /// Compares all measures that the two reports have, by their findings and keys.
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
    /// A count, a share or a number; ranges are not compared.
    public let value: Cell
    /// Its denominator.
    public let base: Base
  }

  /// What the data say about the difference.
  public enum Verdict: String, Sendable {
    /// The second collection's figure is the higher or the lower one: the interval holds no zero.
    case higher, lower
    /// The interval holds no difference, too.
    case undecided
    /// There is a difference, but no interval: counts depend on how many decisions were read.
    case bare
    /// One of the two lacks the figure, or it is a range.
    case incomparable
  }

  /// Its number in the report.
  public let finding: Int
  /// Of the finding.
  public let title: Phrase
  /// For machines, within its finding: `median_months`.
  public let key: String
  /// Of the measure.
  public let label: Phrase
  /// How its figures are printed, and their unit.
  public let kind: Column.Kind
  /// In the first collection; `nil` where it has no such measure.
  public let a: Side?
  /// In the second collection; `nil` where it has no such measure.
  public let b: Side?
  /// Of shares in parts of one, else in the measure's unit.
  public let difference: Double?
  /// At 95 %.
  public let interval: Interval?

  /// Told by the interval.
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
