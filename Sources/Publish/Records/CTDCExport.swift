internal import Analyze

/// Victims in the column layout of the Counter Trafficking Data Collaborative, as CSV (RFC 4180, UTF-8): one row for each
/// victim. The unit is the victim, not the case, and nothing in a row names either.
///
/// What a public edition may hold is decided before: there, `Disclosure` keeps only rows that at least eleven victims
/// have in common (k = 11, as in CTDC's own public data).
struct CTDCExport {
  private let victims: [CTDCVictim: Int]

  /// - Parameter victims: with the number of those whose rows are alike.
  init(_ victims: [CTDCVictim: Int]) { self.victims = victims }

  var text: String {
    let lines = victims.map { (line: CSVField.line($0.key.cells), count: $0.value) }.sorted { $0.line < $1.line }
    return CSVField.line(CTDCVictim.columns) + lines.map { String(repeating: $0.line, count: $0.count) }.joined()
  }
}
