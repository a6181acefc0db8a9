/// What the prosecutor asked for.
public struct Demand: Sendable, Equatable, Decodable {
  /// Pidana penjara; for life it is `Months.life`.
  public var prison: Months?
  /// Whole rupiah.
  public var fine: Int?
  /// What stands in the place of an unpaid fine (pidana kurungan).
  public var fineSubstitute: Months?
  /// Whole rupiah.
  public var restitution: Int?

  /// Nothing was asked for.
  public init() {}
}

/// What the court imposed.
public struct Sentence: Sendable, Equatable, Decodable {
  /// Pidana penjara; for life it is `Months.life`.
  public var prison: Months?
  /// Whole rupiah.
  public var fine: Int?
  /// What stands in the place of an unpaid fine (pidana kurungan).
  public var fineSubstitute: Months?
  /// Whole rupiah: this defendant's share, or the whole sum where jointly ordered.
  public var restitution: Int?
  /// What stands in the place of unpaid restitution.
  public var restitutionSubstitute: Months?
  /// Pidana percobaan (conditional sentence).
  public var probation: Months?

  /// Nothing is imposed.
  public init() {}
}
