/// Rows of a CSV file as spreadsheets write it (RFC 4180): with commas, or with semicolons where the comma stands in
/// numbers, as in Indonesia; with or without a byte order mark.
struct DelimitedText: Sendable, Equatable {
  /// The cells of one row, without their quotation marks.
  struct Row: Sendable, Equatable {
    /// The line on which it begins, from 1.
    let line: Int
    /// In the order of the columns; rows may differ in number.
    let cells: [String]
  }

  /// With the head, where there is one; empty lines are none.
  let rows: [Row]

  /// - Returns: `nil` where it is no UTF-8, or a quotation does not end.
  init?(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    guard String(validating: content, as: UTF8.self) != nil else { return nil }
    let delimiter = DelimitedText.delimiter(content)
    var (rows, cells, cell): ([Row], [String], [UInt8]) = ([], [], [])
    var (line, start, isQuoted, wasQuoted) = (1, 1, false, false)
    func endCell() {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
      wasQuoted = false
    }
    func endRow() {
      // An empty line holds nothing.
      if !cells.isEmpty || !cell.isEmpty || wasQuoted {
        endCell()
        rows.append(Row(line: start, cells: cells))
      }
      cells.removeAll(keepingCapacity: true)
    }
    var at = content.startIndex
    while at < content.endIndex {
      let byte = content[at]
      at += 1
      switch byte {
      case 0x22 where isQuoted && at < content.endIndex && content[at] == 0x22:
        cell.append(0x22)
        at += 1
      case 0x22 where isQuoted: isQuoted = false
      case 0x22 where cell.isEmpty && !wasQuoted: (isQuoted, wasQuoted) = (true, true)
      case delimiter where !isQuoted: endCell()
      case 0x0D where !isQuoted && at < content.endIndex && content[at] == 0x0A: break
      case 0x0A where !isQuoted:
        endRow()
        line += 1
        start = line
      default:
        if byte == 0x0A { line += 1 }
        cell.append(byte)
      }
    }
    guard !isQuoted else { return nil }
    endRow()
    self.rows = rows
  }

  /// What the first line has more of.
  private static func delimiter(_ content: ArraySlice<UInt8>) -> UInt8 {
    let head = content.prefix { $0 != 0x0A }
    return head.count { $0 == 0x3B } > head.count { $0 == 0x2C } ? 0x3B : 0x2C
  }
}
