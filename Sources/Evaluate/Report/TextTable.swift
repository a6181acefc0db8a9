internal import Decisions
internal import Foundation

/// Aligned columns for a terminal: the first to the left, the others to the right unless told.
public struct TextTable {
  private var rows: [[String]]
  private let left: Set<Int>

  /// - Parameters:
  ///   - heads: one for each column.
  ///   - left: the columns of words.
  public init(_ heads: [String], left: Set<Int> = [0]) {
    rows = [heads]
    self.left = left
  }

  /// Values come from files of others: nothing in them may steer the terminal.
  public mutating func add(_ cells: [String]) { rows.append(cells.map { printable($0) }) }

  /// Lines without blanks at their ends.
  public var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - cell.count)
        return left.contains(column) ? cell + gap : gap + cell
      }
      return cells.joined(separator: "  ").trimmingEnd + "\n"
    }.joined()
  }

  /// A share to three decimals; a dash where there is none.
  static func share(_ share: Double?) -> String {
    share.map { String(format: "%.3f", locale: Locale(identifier: "en_US_POSIX"), $0) } ?? "-"
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
