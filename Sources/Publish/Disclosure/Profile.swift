/// For whom a report is made.
public enum Profile: String, Sendable, CaseIterable {
  /// Anybody: small counts of people are withheld, decisions are named by case number only.
  case `public`
  /// Those who may see the records: all counts, and the records' ids.
  case `internal`
}
