/// How far two sets of records of the same decisions agree: coded by hand and by the program, or by two coders.
public struct Agreement: Sendable, Equatable {
  /// One for each of the codebook's 43 fields, in its order.
  public let fields: [FieldScore]
  /// The records that were scored, in gold's order.
  public let records: [String]
  /// Gold's records that the other side lacks.
  public let missing: [String]
  /// The other side's records that gold lacks, and second records under one name; they are not scored.
  public let surplus: [String]

  /// The names of the 43 fields.
  static let fieldNames: [String] = Field.all.map(\.name)

  /// The mean of the fields' accuracies, each field with the same weight; fields without a comparison are left out.
  public var macroAccuracy: Double? {
    let accuracies = fields.compactMap(\.accuracy)
    return accuracies.isEmpty ? nil : accuracies.reduce(0, +) / Double(accuracies.count)
  }

  /// Over all fields.
  public var calibration: Calibration { fields.reduce(into: Calibration()) { $0.add($1.calibration) } }

  /// Of all fields, by field.
  public var misses: [Miss] { fields.flatMap(\.misses) }
}
