internal import Analyze

/// Victims in the column layout of the Counter Trafficking Data Collaborative, as CSV (RFC 4180, UTF-8): one row for each
/// victim. The unit is the victim, not the case, and nothing in a row names either.
///
/// What a public edition may hold is decided before: there, `Disclosure` keeps only rows that at least eleven victims
/// have in common (k = 11, as in CTDC's own public data).
struct CTDCExport: Sendable {
  private let victims: [CTDCVictim: Int]

  /// - Parameter victims: with the number of those whose rows are alike.
  init(_ victims: [CTDCVictim: Int]) { self.victims = victims }

  /// Hands the rows on, some at a time: a million decisions have hundreds of megabytes of them, though few that differ.
  func write(to sink: ([UInt8]) throws -> Void) rethrows {
    let lines = victims.map { (line: CSVField.line($0.key.cells), count: $0.value) }.sorted { $0.line < $1.line }
    var bytes = Array(CSVField.line(CTDCVictim.columns).utf8)
    for (line, count) in lines {
      let row = Array(line.utf8)
      for _ in 0..<count {
        bytes += row
        guard bytes.count >= CTDCExport.part else { continue }
        try sink(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try sink(bytes)
  }

  /// Bytes that are handed on at once, or a row more.
  static let part = 1 << 20
}
