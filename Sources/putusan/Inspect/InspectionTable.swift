internal import Decisions
internal import Pipeline

/// Files for the terminal, one a line. The path comes last, so that no line has to wait for the longest one.
enum InspectionTable {
  private static let widths = [9, 11, 5, 4, 6, 8]

  static var header: String { line(["role", "format", "pages", "lang", "ocr", "sections", "file"]) }

  static func line(_ file: InspectedFile) -> String {
    var words = printable(file.path)
    switch file.role {
    case .decision: if let page = file.other { words += "  with " + printable(page) }
    case .page: words += "  describes " + printable(file.other ?? "")
    case .duplicate: words += "  repeats " + printable(file.other ?? "")
    case .setAside: break
    }
    if !file.problems.isEmpty { words += "  ! " + printable(file.problems.joined(separator: "; ")) }
    return line([
      file.role.rawValue, file.format?.rawValue ?? "-", file.pages.map { "\($0)" } ?? "-",
      file.language?.rawValue ?? "-", file.recognition?.rawValue ?? "-",
      file.sections.isEmpty ? "-" : "\(file.sections.count)", words,
    ])
  }

  private static func line(_ cells: [String]) -> String {
    zip(cells, widths).map { cell, width in cell + String(repeating: " ", count: max(0, width - cell.count)) }
      .joined(separator: "  ") + "  " + (cells.last ?? "") + "\n"
  }
}
