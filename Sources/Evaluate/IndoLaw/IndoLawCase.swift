public import Decisions

/// A record of a decision of the Indo-Law data set beside the labels of its file.
public struct IndoLawCase: Sendable {
  /// The record's, which is the file's name without its ending.
  public var id: String
  /// `lama_hukuman`: the length of the punishment in days, 360 a year and 30 a month; 8000 for life; 0 where none.
  public var days: Int?
  /// `amar`: `pidana` (punished), `bebas` (acquitted) or `lepas` (released).
  public var amar: String?
  /// As the program coded the decision.
  public var record: CaseRecord

  public init(id: String, days: Int?, amar: String?, record: CaseRecord) {
    self.id = id
    self.days = days
    self.amar = amar
    self.record = record
  }

  /// With the labels that the decision's source gave.
  public init(record: CaseRecord, metadata: Metadata) {
    self.init(
      id: record.id, days: metadata["lama_hukuman"].flatMap { Int($0) }, amar: metadata["amar"], record: record)
  }
}
