/// Agreement on one field.
public struct FieldScore: Sendable, Equatable {
  /// The codebook's path without indexes: `defendants.sentence.prison_months`.
  public let field: String
  /// Cases compared, or defendants for a field of the defendant, with missing and surplus ones.
  public let count: Int
  /// Comparisons in which both sides say the same; of a list, the same members.
  public let hits: Int
  /// Values in gold: members of lists, else values that are not `null`. "Yes" is the value of a yes/no field.
  public let expected: Int
  /// Values on our side, counted in the same way.
  public let given: Int
  /// Values on both sides at once.
  public let found: Int
  /// Krippendorff's alpha, over the comparisons that both sides take part in; `nil` where it is not defined.
  ///
  /// Interval for numbers, over those that both sides give; nominal for all else, with `null` as a category.
  public let alpha: Double?
  /// How often our values are right, by whether we were sure.
  public let calibration: Calibration
  /// Where the two sides differ, in the order of the comparison.
  public let misses: [Miss]

  /// 0 to 1, as all shares here; `nil` of nothing.
  public var accuracy: Double? { FieldScore.share(hits, of: count) }
  /// Values on both sides, of those on ours.
  public var precision: Double? { FieldScore.share(found, of: given) }
  /// Values on both sides, of those in gold.
  public var recall: Double? { FieldScore.share(found, of: expected) }
  /// The harmonic mean of precision and recall.
  public var f1: Double? { FieldScore.share(2 * found, of: given + expected) }

  private static func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }
}
