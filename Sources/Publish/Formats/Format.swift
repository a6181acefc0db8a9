/// A form in which a report is written.
public enum Format: String, Sendable, CaseIterable {
  /// `report.id.html` and `report.en.html`: the whole report as pages that load nothing from elsewhere.
  case html
  /// `report.id.md` and `report.en.md`: the whole report as Markdown.
  case md
  /// `tables/`: one file for each table, headed in English, and `cases.csv`.
  case csv
  /// `findings.json`: every figure as a number, in both languages.
  case json
  /// `findings.xlsx`: one workbook with a sheet for each finding.
  case xlsx
}

extension Set<Format> {
  /// In their fixed order.
  public var ordered: [Format] { Format.allCases.filter(contains) }
}
