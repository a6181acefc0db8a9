/// What a report may show beside the figures.
public struct ReportContent: OptionSet, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The list of misses with both values. They say what decisions tell about people.
  public static let misses = ReportContent(rawValue: 1)
  /// Names of defendants in that list; without it a name only "differs".
  public static let names = ReportContent(rawValue: 2)
}

extension Miss {
  /// Stands for a name where names are not to be shown.
  static let masked = "differs"

  /// Both values as the report may show them; `nil` where the record gives none.
  func values(_ content: ReportContent) -> (gold: String?, ours: String?) {
    guard isName, !content.contains(.names) else { return (gold, ours) }
    return (gold.map { _ in Miss.masked }, ours.map { _ in Miss.masked })
  }
}
