public import Decisions

/// What a sample can be spread over. Values are the program's: they only see to it that rare kinds of cases are among
/// those that are coded.
public enum Stratification: String, Sendable, CaseIterable {
  /// The verdict on all defendants; `mixed` where they differ.
  case verdict
  /// Of the decision's day.
  case year
  /// Its full name.
  case court
  /// `domestic` or `cross_border`.
  case border
  /// The form of the indictment.
  case indictment
  /// The format that the decision was read as.
  case format
  /// `some` or `none`.
  case doubts

  /// The stratum of a record by the program's values; `unknown` where it has none.
  public func value(_ record: CaseRecord) -> String {
    switch self {
    case .verdict:
      let verdicts = Set(record.defendants.map { $0.verdict?.rawValue ?? Stratification.unknown })
      return verdicts.count > 1 ? "mixed" : verdicts.first ?? Stratification.unknown
    case .year: return record.decisionDate.map { String($0.year) } ?? Stratification.unknown
    case .court: return record.court ?? Stratification.unknown
    case .border: return record.border?.rawValue ?? Stratification.unknown
    case .indictment: return record.indictmentForm?.rawValue ?? Stratification.unknown
    case .format: return record.source?.format.rawValue ?? Stratification.unknown
    case .doubts: return record.doubts.isEmpty ? "none" : "some"
    }
  }

  static let unknown = "unknown"
}
